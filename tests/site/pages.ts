/** The built pages, as the checks of the built site read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { localeOfPath, type Locale } from '../../src/locales.ts';

export const DIST = process.env['DIST'] ?? join(import.meta.dirname, '../../dist');

export interface BuiltPage {
  /** Address: `/it/tools/roi/`. */
  readonly path: string;
  readonly html: string;
  readonly locale: Locale | null;
  readonly elements: readonly Tree.Element[];
}

function elementsOf(node: Tree.Node): Tree.Element[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap(elementsOf)];
}

/** The value of an attribute, or null. */
export function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The text inside an element. */
export function text(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

/** Every page of dist. @throws Error when the site has not been built. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(DIST)) throw new Error(`There is no built site at ${DIST}: run "npm run build" first.`);
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { path, html, locale: localeOfPath(path), elements: elementsOf(parse(html)) };
    });
}
