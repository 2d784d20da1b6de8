/** The signposts of search: which words of a question count, and how well a word answers another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carrying, matchOf, nearly, qualityOf, readSigns, scoreSigns, wordsIn, type Signs } from '../../src/shell/search-signs.ts';

const keys = (text: string) => wordsIn(text).map(({ key }) => key);
const word = fc.string({ unit: fc.constantFrom(...'abcdeéйф'), minLength: 1, maxLength: 12 });

test.each([
  ['Qui décide de l’achat ?', ['qui', 'decide', 'de', 'l', 'achat']],
  ['A/B testing', ['ab', 'testing']],
  ['3-3-3: where', ['333', 'where']],
  ['скидки за объём', ['скидки', 'за', 'объем']],
  ['', []],
])('given “%s”, then its words are %j', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

describe('a question', () => {
  const stop = new Set(['how', 'to', 'the', 'a']);
  test.each([
    ['how to keep the customers', ['keep', 'customers']],
    ['churn, churn, CHURN', ['churn']],
    ['how to', ['how', 'to']],
  ])('given “%s”, then %j carry it', (question, expected) => {
    expect(carrying(question, { stop }).map(({ key }) => key)).toEqual(expected);
  });

  test('given any text with a word in it, then some word carries it', () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1 }), (words) => carrying(words.join(' '), { stop }).length > 0));
  });
});

describe('typing errors', () => {
  test('given two words, then either is as near to the other, and to itself without an error', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        expect(nearly(one, other, most)).toBe(nearly(other, one, most));
        expect(nearly(one, one, 0)).toBe(true);
      }),
    );
  });

  test('given a letter too many, one too few or two changed over, then it is one error', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('x', 'z'), (text, at, letter) => {
        const place = at % text.length;
        expect(nearly(text, text.slice(0, place) + letter + text.slice(place), 1)).toBe(true);
        expect(nearly(text, text.slice(0, place) + text.slice(place + 1), 1)).toBe(true);
        const two = text.slice(place, place + 2);
        expect(nearly(text, text.slice(0, place) + [...two].reverse().join('') + text.slice(place + 2), 1)).toBe(true);
        expect(nearly(text, text + letter + letter, 1)).toBe(false);
      }),
    );
  });
});

describe('how well a word answers', () => {
  test('given any two words, then from 0 to 1, and 1 only for the same', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const quality = qualityOf(one, other);
        expect(quality).toBeGreaterThanOrEqual(0);
        expect(quality === 1).toBe(one === other);
        expect(quality).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ['decides', 'decider'],
    ['kpis', 'kpi'],
    ['comittee', 'committee'],
    ['salesteam', 'team'],
    ['calcul', 'calculator'],
    ['клиентами', 'клиентский'],
    ['aquisition', 'acquisition'],
  ])('given %s, then %s answers it', (typed, sign) => {
    expect(qualityOf(typed, sign)).toBeGreaterThan(0.4);
  });

  test.each([
    ['contract', 'contact'],
    ['price', 'prime'],
    ['cac', 'cta'],
    ['qqxxzzvv', 'q'],
  ])('given %s, then %s answers it less well than itself, or not at all', (typed, sign) => {
    expect(qualityOf(typed, sign)).toBeLessThan(0.8);
  });
});

describe('signposts', () => {
  const signs: Signs = readSigns({
    stop: 'who on a',
    pages: [
      ['p1', 'foundations/who-decides', ['Who decides on a purchase?'], ['buying committee']],
      ['p2', 'templates/churn-signs', ['Early signs of churn', 'customers leaving'], []],
      ['p3', 'compare/retention', ['Customer retention', 'keep customers'], ['renewal']],
      ['p4', 'reference/glossary', ['What do the terms mean?'], []],
    ],
  });
  const best = (question: string) => {
    const words = carrying(question, signs).map((one) => ({ weight: 1, sign: matchOf(signs, one) }));
    return [...scoreSigns(signs, words)].sort(([, a], [, b]) => b - a).map(([page]) => page);
  };

  test.each([
    ['buying comittee', 'p1'],
    ['customers leaving', 'p2'],
    ['keep customers', 'p3'],
    ['churn', 'p2'],
  ])('given “%s”, then %s comes first', (question, page) => {
    expect(best(question)[0]).toBe(page);
  });

  test('given a term, then its chapter comes first and the glossary after it', () => {
    expect(best('renewal')).toEqual(['p3', 'p4']);
  });

  test('given a word on no signpost, then no page answers', () => {
    expect(best('qqxxzzvv')).toEqual([]);
    expect(matchOf(signs, { raw: 'qqxxzzvv', key: 'qqxxzzvv' })).toEqual({ matches: new Map(), best: null, pages: 0 });
  });
});
