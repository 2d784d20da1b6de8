/** What a reader has answered comes back as it was, whatever version of the site asked; anything else is refused or left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersIn,
  answersTogether,
  answerTo,
  isUnanswered,
  NO_ANSWERS,
  readAnswers,
  withAnswer,
  withoutAnswers,
  writeAnswers,
} from '../../src/questions/kept.ts';
import { scoreOf } from '../../src/questions/score.ts';

const id = fc.constantFrom('quiet-deal', 'two-lifts', 'a-question-of-a-later-version', 'x');
const letter = fc.constantFrom('a', 'b', 'c', 'z');
const answers = fc.dictionary(id, letter);

describe('on the device', () => {
  test('given any answers, to questions of another version of the site too, then they come back the same', () => {
    fc.assert(
      fc.property(answers, (one) => {
        expect(readAnswers(writeAnswers(one))).toEqual({ kept: one, dropped: 0 });
      }),
    );
  });

  test('given any text, then it is read or refused, and what was read can be kept', () => {
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .dictionary(fc.string(), fc.anything())
        .map((found) => JSON.stringify({ format: 'two-engines-questions', formatVersion: 1, answers: found })),
    );
    fc.assert(
      fc.property(any, (text) => {
        const found = readAnswers(text);
        if ('kept' in found) expect(readAnswers(writeAnswers(found.kept))).toEqual({ kept: found.kept, dropped: 0 });
      }),
    );
  });

  const text = (change: object) => JSON.stringify({ format: 'two-engines-questions', formatVersion: 1, answers: {}, ...change });
  test.each([
    ['no JSON', '{"format":', 'not-json'],
    ['ticks', text({ format: 'two-engines-reading' }), 'other-format'],
    ['a list', '[]', 'other-format'],
    ['no version', text({ formatVersion: undefined }), 'other-format'],
    ['half a version', text({ formatVersion: 1.5 }), 'other-format'],
    ['a newer version', text({ formatVersion: 2 }), 'newer'],
    ['far too much', ' '.repeat(50_001), 'too-big'],
  ])('given %s, then it is refused as such', (_, source, refused) => {
    expect(readAnswers(source)).toEqual({ refused });
  });

  test.each([
    ['a word for a letter', { x: 'a', y: 'yes' }],
    ['no text', { x: 'a', y: 1 }],
    ['a key that is no id', { x: 'a', 'Y y': 'a' }],
    ['a key of the prototype', JSON.parse('{"__proto__":"ab","x":"a"}') as object],
  ])('given %s among the answers, then it alone is left out, and counted', (_, found) => {
    expect(answersIn(found)).toEqual({ kept: { x: 'a' }, dropped: 1 });
  });

  test('given a list where answers should be, then there are none', () => {
    expect(answersIn(['a'])).toEqual({ kept: NO_ANSWERS, dropped: 1 });
    expect(answersIn(undefined)).toEqual({ kept: NO_ANSWERS, dropped: 0 });
  });
});

describe('answering', () => {
  test('given two answers to a question, then the last one counts, and all others stay', () => {
    fc.assert(
      fc.property(answers, id, letter, letter, (before, question, first, last) => {
        const after = withAnswer(withAnswer(before, question, first), question, last);
        expect(answerTo(after, question)).toBe(last);
        const { [question]: _, ...others } = after;
        const { [question]: __, ...kept } = before;
        expect(others).toEqual(kept);
      }),
    );
  });

  test('given a part that is started again, then its answers are gone and no others', () => {
    expect(withoutAnswers({ x: 'a', y: 'b', z: 'c' }, ['x', 'z', 'never'])).toEqual({ y: 'b' });
    expect(isUnanswered(withoutAnswers({ x: 'a' }, ['x']))).toBe(true);
  });

  test('given a file and a device, then the file adds and takes nothing away; twice is as once', () => {
    fc.assert(
      fc.property(answers, answers, (here, file) => {
        const both = answersTogether(here, file);
        expect(both).toMatchObject(here);
        expect(new Set(Object.keys(both))).toEqual(new Set([...Object.keys(here), ...Object.keys(file)]));
        expect(answersTogether(both, file)).toEqual(both);
      }),
    );
  });
});

describe('the score', () => {
  const key = { x: 'a', y: 'b', z: 'c' };

  test('given one right, one wrong and one open, then it says so; other questions do not count', () => {
    expect(scoreOf(key, { x: 'a', y: 'c', other: 'a' })).toEqual({ right: 1, open: 1, all: 3 });
  });

  test('given any answers, then right and open never exceed all, and all right means none open', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('x', 'y', 'z', 'w'), letter), (found) => {
        const { right, open, all } = scoreOf(key, found);
        expect(right + open).toBeLessThanOrEqual(all);
        if (right === all) expect(open).toBe(0);
      }),
    );
    expect(scoreOf(key, key)).toEqual({ right: 3, open: 0, all: 3 });
    expect(scoreOf(key, NO_ANSWERS)).toEqual({ right: 0, open: 3, all: 3 });
  });
});
