// Why this file: what a person would count by hand must come out the same, in every script, for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxesOf,
  countCharacters,
  countWords,
  headlineText,
  message,
  readingSeconds,
  type MessageInputs,
  type MessageLimits,
} from '../../src/models/message.ts';

const LIMITS: MessageLimits = { wordsPerMinute: 184, headline: 7, hook: 3, lead: 200 };

const EMPTY: MessageInputs = {
  side: 'b2c',
  ...(Object.fromEntries([...boxesOf('b2c'), ...boxesOf('b2b')].map((key) => [key, ''])) as Omit<MessageInputs, 'side' | 'actions'>),
  actions: 1,
};

describe('words', () => {
  test.each([
    // Counted by `wc -w` of GNU coreutils 9.
    ['Packed lunches for the whole week, ordered before the kettle boils. Any box the kids leave is refunded.', 18],
    ['Обеды на всю неделю, заказ быстрее, чем закипит чайник', 9],
    ['  two   words  ', 2],
    ['', 0],
  ])('given "%s", then wc -w agrees', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test('given a dash between spaces, then it is no word', () => {
    expect(countWords('Готово за вечер — без риска')).toBe(5);
    expect(countWords('well-known')).toBe(1);
  });

  test('given the pace of 184 words a minute, then 184 words take a minute and nothing takes none', () => {
    expect(readingSeconds('one '.repeat(184), 184)).toBeCloseTo(60, 10);
    expect(readingSeconds(' – ', 184)).toBe(0);
  });
});

test('given accents and emoji, then characters are what people see', () => {
  expect(countCharacters('cafe\u0301')).toBe(4);
  expect(countCharacters('👨‍👩‍👧 ok ')).toBe(4);
});

describe('the headline', () => {
  test('given the chapter’s example, then it is put together as it stands there', () => {
    expect(
      headlineText({
        value: 'Packed lunches for the whole week',
        time: 'ordered before the kettle boils',
        risk: 'Any box the kids leave is refunded',
      }),
    ).toBe('Packed lunches for the whole week, ordered before the kettle boils. Any box the kids leave is refunded.');
  });

  test('given parts that bring their own sign, then none stands twice', () => {
    expect(headlineText({ value: 'Warm soup!', time: 'Tonight.', risk: 'Or your money back.' })).toBe(
      'Warm soup! Tonight. Or your money back.',
    );
    expect(headlineText({ value: '', time: '', risk: '' })).toBe('');
    expect(headlineText({ value: '', time: '', risk: 'No risk' })).toBe('No risk.');
  });
});

describe('the checks', () => {
  test('given nothing, then there is nothing to look at, and nothing is wrong', () => {
    for (const side of ['b2c', 'b2b'] as const) {
      const results = message({ ...EMPTY, side }, LIMITS);
      expect(Object.entries(results).filter(([name, value]) => name.startsWith('check-') && value !== 'none')).toEqual([]);
      expect(results).toMatchObject({ seconds: 'none', filled: 0, words: 0 });
    }
  });

  test('given 21 words at 184 a minute, then they fit seven seconds, and 22 do not', () => {
    // 7 s × 184 ÷ 60 = 21.47 words.
    const of = (words: number) => message({ ...EMPTY, value: 'a '.repeat(words) }, LIMITS)['check-headline'];
    expect(of(21)).toBe('ok');
    expect(of(22)).toBe('mind');
  });

  test('given a hook of nine words, then it fits three seconds, and ten do not', () => {
    // 3 s × 184 ÷ 60 = 9.2 words.
    const of = (words: number) => message({ ...EMPTY, hook: 'a '.repeat(words) }, LIMITS)['check-hook'];
    expect(of(9)).toBe('ok');
    expect(of(10)).toBe('mind');
  });

  test('given two hundred characters, then they are within the limit, and one more is not', () => {
    expect(message({ ...EMPTY, lead: 'a'.repeat(200) }, LIMITS)['check-lead']).toBe('ok');
    expect(message({ ...EMPTY, lead: 'a'.repeat(201) }, LIMITS)['check-lead']).toBe('mind');
  });

  test('given a button, then one action is enough, and two or none are worth another look', () => {
    const of = (actions: number) => message({ ...EMPTY, buttonB2c: 'Add', actions }, LIMITS)['check-action'];
    expect([0, 1, 2].map(of)).toEqual(['mind', 'ok', 'mind']);
  });

  test('given the sides, then a page for people has thirteen boxes, one for companies seventeen', () => {
    expect(message(EMPTY, LIMITS).boxes).toBe(13);
    expect(message({ ...EMPTY, side: 'b2b' }, LIMITS).boxes).toBe(17);
  });
});

describe('for any text', () => {
  const inputs = fc.record({
    ...Object.fromEntries(Object.keys(EMPTY).map((key) => [key, fc.string({ unit: 'grapheme', maxLength: 40 })])),
    side: fc.constantFrom('b2c', 'b2b'),
    actions: fc.integer({ min: 0, max: 20 }),
  }) as unknown as fc.Arbitrary<MessageInputs>;

  test('then every result is a number or one of its words, and no box is counted twice', () => {
    fc.assert(
      fc.property(inputs, (one) => {
        const results = message(one, LIMITS);
        for (const value of Object.values(results)) {
          if (typeof value === 'number') expect(Number.isFinite(value) && value >= 0).toBe(true);
          else expect(['ok', 'mind', 'none']).toContain(value);
        }
        expect(results.filled).toBeLessThanOrEqual(results.boxes);
      }),
    );
  });

  test('then the other side’s texts change nothing', () => {
    fc.assert(
      fc.property(inputs, fc.string(), (one, text) => {
        const own = new Set<string>(boxesOf(one.side));
        const other = boxesOf(one.side === 'b2c' ? 'b2b' : 'b2c').filter((key) => !own.has(key));
        const changed = { ...one, ...Object.fromEntries(other.map((key) => [key, text])) };
        expect(message(changed, LIMITS)).toEqual(message(one, LIMITS));
      }),
    );
  });

  test('then a longer headline never takes less time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
