/** The glossary: every term said in every language, its links leading somewhere, its figures those of the data. */
import { describe, expect, test } from 'vitest';
import { terms } from '../../src/data/index.ts';
import { LOCALES } from '../../src/locales.ts';
import { definitionText, termOf, termsOf } from '../../src/words/glossary.ts';
import { glossaryOf } from '../../src/words/glossary-words.ts';
import { wordsOf } from '../../src/words/index.ts';
import { isPage } from './is-page.ts';

test('given the terms, then each has words, reads on to terms there are, and names a chapter', () => {
  const ids = new Set(terms.map((one) => one.id));
  // The term base of the trade has ninety-eight; six more are marked in pages.
  expect(ids.size).toBe(104);
  expect(terms.flatMap((one) => one.see.filter((id) => !ids.has(id) || id === one.id))).toEqual([]);
  expect(terms.filter((one) => one.see.length === 0).map((one) => one.id)).toEqual([]);
  expect(terms.filter((one) => !isPage(one.page)).map((one) => one.page)).toEqual([]);
});

describe.each(LOCALES)('in %s', (locale) => {
  const page = { locale, words: wordsOf(locale), file: 'test' };

  test('given every term, then its definition is short, whole, and shows its figures', () => {
    for (const term of termsOf(locale)) {
      const text = definitionText(term, page);
      expect(text, term.id).not.toMatch(/[{}]/);
      expect(term.words.definition, term.id).toMatch(/[.!?»”’)]$/);
      expect(term.words.definition.length, term.id).toBeLessThanOrEqual(200);
      for (const side of [term.words.b2c, term.words.b2b]) expect(side?.length ?? 0, term.id).toBeLessThanOrEqual(130);
    }
  });

  test('given the words, then there are as many as terms and no two terms share a name', () => {
    const words = glossaryOf(locale);
    expect(Object.keys(words).sort()).toEqual(terms.map((one) => one.id).sort());
    const names = Object.values(words).map((one) => one.term.toLocaleLowerCase(locale));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('given the list, then it follows the language’s own alphabet', () => {
    const names = termsOf(locale).map((one) => one.words.term);
    expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
  });
});

test('given a term nobody has, then the page that marks it is named', () => {
  expect(() => termOf('no-such-term', { locale: 'it', file: 'content/docs/it/x.mdx' })).toThrow(
    'content/docs/it/x.mdx: the glossary has no term "no-such-term"',
  );
});
