/** Words joined by an apostrophe are parted for search, and only there. */
import { expect, test } from 'vitest';
import { withPartedWords } from '../../src/build/search-index.ts';

test.each([
  ['it', 'l’investimento e un po’ di tempo', 'l’\u2009investimento e un po’ di tempo'],
  ['it', 'un po’di più', 'un po’di più'],
  ['fr', 'Qui décide de l’achat ?', 'Qui décide de l’\u2009achat ?'],
  ['en', 'the buyer’s risk', 'the buyer’s risk'],
] as const)('given %s text “%s”, then the index reads “%s”', (locale, text, expected) => {
  expect(withPartedWords(text, locale)).toBe(expected);
});
