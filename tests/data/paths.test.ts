/** The reading paths: pages that exist, and in every language a word on each. */
import { describe, expect, test } from 'vitest';
import { paths } from '../../src/data/index.ts';
import { PATH_IDS } from '../../src/data/schemas.ts';
import { LOCALES } from '../../src/locales.ts';
import { readable } from '../../src/reading/parts.ts';
import { wordsOf } from '../../src/words/index.ts';
import { isPage } from './is-page.ts';

test('given the paths, then there is one for each job, and all their pages can be ticked', () => {
  expect(paths.map(({ id }) => id)).toEqual(PATH_IDS);
  for (const { pages } of paths)
    for (const slug of pages) {
      expect(isPage(slug), slug).toBe(true);
      expect(readable(slug) || slug.startsWith('tools/'), slug).toBe(true);
    }
});

describe.each(LOCALES)('in %s', (locale) => {
  test('given each path, then its words speak of its pages, of no others', () => {
    for (const { id, pages } of paths) expect(Object.keys(wordsOf(locale).paths[id].steps).sort()).toEqual([...pages].sort());
  });
});
