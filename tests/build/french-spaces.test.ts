/** French signs never stand alone at the start of a line: the space before them does not break. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allBreakingSpaces } from '../../src/build/check-prose.ts';
import { breakingSpaces } from '../../src/build/french-spaces.ts';

test('given all French pages and words, then no space before a sign can break', () => {
  expect(allBreakingSpaces(join(import.meta.dirname, '../..'))).toEqual([]);
});

test.each([
  ['an ordinary space before a sign', 'Combien ?', 1],
  ['an ordinary space inside quotes', 'le mot « tunnel\u202f»', 1],
  ['narrow no-break spaces', 'Combien\u202f? Le «\u202ftunnel\u202f»\u202f: voilà', 0],
  ['a sign in a row of code', '```text\nn : nombre\n```', 0],
  ['a table', '| Oui | Non |\n| :-- | --: |', 0],
])('given %s, then it is found or left alone', (_, text, count) => {
  expect(breakingSpaces('x.mdx', text)).toHaveLength(count);
});
