/** The three checklists: complete, leading to pages there are, and saying their thresholds by id in every language. */
import { describe, expect, test } from 'vitest';
import { checklists } from '../../src/data/index.ts';
import { LOCALES } from '../../src/locales.ts';
import { checklistWordsOf } from '../../src/words/checklists.ts';
import { wordsOf } from '../../src/words/index.ts';
import { piecesOf, withFigures } from '../../src/words/with-figures.ts';
import { isPage } from './is-page.ts';

test('given the lists, then they have twenty, twenty and fifteen questions', () => {
  expect(checklists.map((list) => [list.id, list.items.length])).toEqual([
    ['b2c', 20],
    ['b2b', 20],
    ['governance', 15],
  ]);
});

test('given every question, then the chapter and the template it leads to exist', () => {
  const items = checklists.flatMap((list) => list.items);
  expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  const slugs = items.flatMap((item) => [item.page, ...(item.template ? [item.template] : [])]);
  expect(slugs.filter((slug) => !isPage(slug))).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const { items } = checklistWordsOf(locale);
  const words = items as Readonly<Record<string, { check: string; why: string; how: string }>>;
  const page = { locale, words: wordsOf(locale), file: 'test' };

  test('given every question, then it is one, has its why and its test, and shows its figures', () => {
    expect(Object.keys(words).sort()).toEqual(checklists.flatMap((list) => list.items.map((item) => item.id)).sort());
    for (const [id, { check, why, how }] of Object.entries(words)) {
      expect(check, id).toMatch(/\?$/);
      for (const text of [check, why, how]) expect(withFigures(text, page), id).not.toMatch(/[{}]/);
    }
  });

  test('given the thresholds of a question, then its words name them', () => {
    for (const item of checklists.flatMap((list) => list.items)) {
      const { check, why, how } = words[item.id]!;
      const named = piecesOf(`${check} ${why} ${how}`, 'test').flatMap((piece) => (typeof piece === 'string' ? [] : [piece.entry.id]));
      expect([...new Set(named)].sort(), item.id).toEqual([...new Set(item.figures)].sort());
    }
  });
});
