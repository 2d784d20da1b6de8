/** The questions after each part: five a part in five languages, one right answer each, and nothing in how they are put that gives it away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { questionParts } from '../../src/data/index.ts';
import { LOCALES } from '../../src/locales.ts';
import { questionsAfter } from '../../src/questions/last-page.ts';
import { NUMBER, withNumbers } from '../../src/questions/numbers.ts';
import { PARTS, type Part } from '../../src/shell/sidebar.ts';
import { wordsOf } from '../../src/words/index.ts';
import { askedIn, questionWordsOf } from '../../src/words/questions.ts';
import { isPage } from './is-page.ts';

const questions = questionParts.flatMap((part) => part.questions);
const LETTERS = 'abcd';

test('given the questions, then each has an id of its own and a chapter that there is, in a part it asks about', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const { parts, questions: asked } of questionParts)
    for (const { id, page } of asked) {
      expect(isPage(page), id).toBe(true);
      expect(
        parts.some((part) => PARTS[part as Part].includes(page)),
        id,
      ).toBe(true);
    }
});

test('given the parts with questions, then the last page of each names them, and no other page does', () => {
  const last = questionParts.flatMap(({ id, parts }) => parts.map((part) => [PARTS[part as Part].at(-1)!, id] as const));
  const named = Object.values(PARTS)
    .flat()
    .flatMap((slug) => (questionsAfter(slug) ? [[slug, questionsAfter(slug)!] as const] : []));
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(last));
  expect(named.length).toBe(last.length);
  // A page names its questions through its last block.
  for (const [slug] of last) expect(readFileSync(join('content/docs/en', `${slug}.mdx`), 'utf8'), slug).toContain('<Next');
});

test('given the right answers, then they are spread over the places, over all questions and inside each part', () => {
  const places = questions.map(({ right }) => LETTERS.indexOf(right));
  for (const place of [0, 1, 2]) {
    const share = places.filter((one) => one === place).length / places.length;
    expect(share).toBeGreaterThanOrEqual(0.25);
    expect(share).toBeLessThanOrEqual(0.45);
  }
  for (const { id, questions: asked } of questionParts) expect(new Set(asked.map(({ right }) => right)).size, id).toBeGreaterThan(1);
  // Whoever always moves one place on is not right more often than whoever guesses.
  const steps = places.slice(1).map((place, at) => (place - places[at]! + 3) % 3);
  for (const step of [0, 1, 2]) expect(steps.filter((one) => one === step).length).toBeLessThanOrEqual(12);
});

describe.each(LOCALES)('in %s', (locale) => {
  const page = { locale, words: wordsOf(locale), slug: '', file: 'test' };
  const { items, labels, parts } = questionWordsOf(locale);

  test('given every question, then it has words, as many options as its entry says, one of them right, and a reason for each', () => {
    expect(Object.keys(items).sort()).toEqual(questions.map(({ id }) => id).sort());
    expect(Object.keys(parts).sort()).toEqual(questionParts.map(({ id }) => id).sort());
    for (const question of questions) {
      const { ask, options } = askedIn(locale, question.id);
      expect(Object.keys(options), question.id).toEqual([...LETTERS].slice(0, question.options));
      expect(Object.keys(options).filter((letter) => letter === question.right).length, question.id).toBe(1);
      expect(ask.trim(), question.id).toMatch(/\?$/);
      const said = Object.values(options).flatMap(({ say, why }) => [say, why]);
      // No two say the same.
      expect(new Set(said).size, question.id).toBe(said.length);
      for (const text of [ask, ...said]) expect(text.trim().length, question.id).toBeGreaterThan(10);
    }
    expect([...labels.letters].length).toBe(LETTERS.length);
  });

  test('given the words, then every number comes from the data, and each number of the data is named', () => {
    for (const question of questions) {
      const { ask, options } = askedIn(locale, question.id);
      const texts = [ask, ...Object.values(options).flatMap(({ say, why }) => [say, why])];
      for (const text of texts) {
        expect(text.replace(NUMBER, '').replace(/B2[BC]/g, ''), question.id).not.toMatch(/\d/);
        const shown = withNumbers(text, question, page);
        expect(shown, question.id).not.toMatch(/[{}]|undefined|NaN/);
      }
      const named = new Set(texts.flatMap((text) => [...text.matchAll(NUMBER)].map((found) => found[1]!)));
      expect([...named].sort(), question.id).toEqual(Object.keys(question.numbers).sort());
    }
  });

  test('given the options, then their length does not give the right one away', () => {
    const longest = questions.filter((question) => {
      const options = Object.entries(askedIn(locale, question.id).options).map(
        ([letter, { say }]) => [letter, withNumbers(say, question, page).length] as const,
      );
      return options.every(([letter, length]) => letter === question.right || length < options.find(([one]) => one === question.right)![1]);
    });
    // By chance it would be a third.
    expect(longest.length / questions.length, longest.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.4);
  });
});

test('given words that name a number their question does not have, then the error says which', () => {
  const page = { locale: 'en', words: wordsOf('en'), slug: '', file: 'test' } as const;
  expect(() => withNumbers('about {many}', { id: 'quiet-deal', numbers: {} }, page)).toThrow(/"quiet-deal" has no number "many"/);
  expect(() => askedIn('ru', 'never-asked')).toThrow(/no question "never-asked"/);
});
