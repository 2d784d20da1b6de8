/** Names the forms that a language's trade does not use (content/data/term-base.yaml), with file and line. */
import type { TermBaseEntry } from '../data/schemas.ts';
import type { Locale } from '../locales.ts';
import { proseOf, type ProseLine } from './prose.ts';

/** Whole words only: letters and digits around a form make it another word. */
function finder(forms: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What a file of words says: its strings, without keys and comments. */
function wordsOf(source: string): ProseLine[] {
  return source.split('\n').map((text, index) => ({
    line: index + 1,
    text: [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`/g)].map((found) => found[1] ?? found[2] ?? found[3]).join(' '),
  }));
}

/** What readers see of a page or of a file of words, line by line. */
export function shownLines(file: string, source: string): ProseLine[] {
  return file.endsWith('.ts') ? wordsOf(source) : proseOf(source);
}

/** Every discouraged form in a page or in a file of words: where it stands, what to say instead, and why. */
export function discouraged(file: string, source: string, locale: Locale, base: readonly TermBaseEntry[]): string[] {
  const rules = base.filter((one) => one.locale === locale).map((one) => ({ ...one, find: finder(one.avoid) }));
  return shownLines(file, source).flatMap(({ line, text }) =>
    // The reader sees one apostrophe, whichever was typed; a line is compared as it is shown.
    rules.flatMap(({ find, say, why }) =>
      [...text.replaceAll("'", '’').matchAll(find)].map((found) => `${file}:${line}: "${found[0]}": say "${say}" (${why}).`),
    ),
  );
}
