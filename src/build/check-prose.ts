/** Checks of what the pages say, in `npm test`: figures typed in prose, forms the trade does not use, translations older than their source. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { termBaseFile } from '../data/schemas.ts';
import { readYaml } from '../data/read.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { pagesOf } from './check-content.ts';
import { breakingSpaces } from './french-spaces.ts';
import { typedFigures } from './prose.ts';
import { hashOf, sourceOf, type Staleness } from './sources.ts';
import { discouraged } from './term-base.ts';

function read(root: string, file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function files(root: string, locale: Locale): string[] {
  const words = readdirSync(join(root, 'content/words', locale)).map((name) => `content/words/${locale}/${name}`);
  return [...pagesOf(root, locale).map((page) => `content/docs/${locale}/${page}`), ...words];
}

/** Figures typed as digits where a data id belongs, in all pages. */
export function allTypedFigures(root: string): string[] {
  return LOCALES.flatMap((locale) =>
    pagesOf(root, locale).flatMap((page) => {
      const file = `content/docs/${locale}/${page}`;
      return typedFigures(file, read(root, file));
    }),
  );
}

/** Discouraged forms in all pages and interface words. */
export function allDiscouraged(root: string): string[] {
  const name = 'content/data/term-base.yaml';
  const base = readYaml(name, read(root, name), termBaseFile).rules;
  return LOCALES.flatMap((locale) => files(root, locale).flatMap((file) => discouraged(file, read(root, file), locale, base)));
}

/** Spaces that can break before a sign, in all French pages and words. */
export function allBreakingSpaces(root: string): string[] {
  return files(root, 'fr').flatMap((file) => breakingSpaces(file, read(root, file)));
}

/** What git answers; null where there is no git or no repository. */
function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return null;
  }
}

/** Days since git last saw a file change; null for a file it does not know. */
function daysSinceChange(root: string, file: string, now: Date): number | null {
  const changed = git(root, 'log', '-1', '--format=%cI', '--', file);
  return changed ? Math.max(0, Math.floor((now.getTime() - Date.parse(changed)) / 86_400_000)) : null;
}

/**
 * Translations whose English page is no longer the one they name. A translation that names none is one of them.
 * Days are null without history (an archive, a shallow clone of one commit).
 */
export function staleTranslations(root: string, now: Date): Staleness[] {
  const history = git(root, 'rev-parse', '--is-shallow-repository') === 'false';
  return pagesOf(root, 'en').flatMap((page) => {
    const english = `content/docs/en/${page}`;
    const hash = hashOf(read(root, english));
    return LOCALES.filter((locale) => locale !== 'en' && pagesOf(root, locale).includes(page))
      .map((locale) => `content/docs/${locale}/${page}`)
      .filter((file) => sourceOf(read(root, file)) !== hash)
      .map((file) => ({ file, days: history ? daysSinceChange(root, english, now) : null }));
  });
}
