/** The built pages, as the checks of the built site read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../src/build/finish.ts';
import { elementsOf, type Element } from '../../src/build/html.ts';
import { localeOfPath, type Locale } from '../../src/locales.ts';

export { attribute, textOf } from '../../src/build/html.ts';

export const DIST = process.env['DIST'] ?? join(import.meta.dirname, '../../dist');

export interface BuiltPage {
  /** Address: `/it/tools/roi/`. */
  readonly path: string;
  readonly html: string;
  /** Of the playbook's own pages; null for those outside any language and for those that are framed elsewhere. */
  readonly locale: Locale | null;
  readonly elements: readonly Element[];
}

/** Every page of dist. @throws Error when the site has not been built. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(DIST)) throw new Error(`There is no built site at ${DIST}: run "npm run build" first.`);
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const path = addressOf(file);
      return { path, html, locale: localeOfPath(path), elements: elementsOf(html) };
    });
}
