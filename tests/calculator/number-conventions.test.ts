/** The same digits in five conventions, and what is no number in any. */

import { describe, expect, test } from 'vitest';
import { readNumber, type TypedUnit } from '../../src/calculator/number.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';

const read = (text: string, locale: Locale, unit: TypedUnit = 'plain') => readNumber(text, locale, { unit });
const number = (value: number) => ({ kind: 'number', value });
const ambiguous = (...suggestions: number[]) => ({
  kind: 'ambiguous',
  suggestions,
});
const NOT = { kind: 'not-a-number' };

/** A cell is the value that is accepted, or in brackets what the reader is asked about. */
type Cell = number | number[];
const CONVENTIONS: [text: string, en: Cell, it: Cell, nl: Cell, fr: Cell, ru: Cell][] = [
  ['1500', 1500, 1500, 1500, 1500, 1500],
  ['1.5', 1.5, [1.5], [1.5], [1.5], [1.5]],
  ['1,5', [1.5], 1.5, 1.5, 1.5, 1.5],
  ['1.500', 1.5, 1500, 1500, [1.5, 1500], [1.5, 1500]],
  ['1,500', 1500, 1.5, 1.5, 1.5, 1.5],
  ['1500,5', [1500.5], 1500.5, 1500.5, 1500.5, 1500.5],
  ['1500.5', 1500.5, [1500.5], [1500.5], [1500.5], [1500.5]],
  ['1.234,50', [1234.5], 1234.5, 1234.5, [1234.5], [1234.5]],
  ['1,234.50', 1234.5, [1234.5], [1234.5], [1234.5], [1234.5]],
  ['1.234.567', [1234567], 1234567, 1234567, [1234567], [1234567]],
  ['1,234,567', 1234567, [1234567], [1234567], [1234567], [1234567]],
  ['1 234', 1234, 1234, 1234, 1234, 1234],
  ['1\u00a0234\u202f567', 1234567, 1234567, 1234567, 1234567, 1234567],
  ["12'345", 12345, 12345, 12345, 12345, 12345],
  ['12’345’678', 12345678, 12345678, 12345678, 12345678, 12345678],
  ['1 234,5', [1234.5], 1234.5, 1234.5, 1234.5, 1234.5],
  ['1 234.5', 1234.5, [1234.5], [1234.5], [1234.5], [1234.5]],
  ["1'234.50", 1234.5, [1234.5], [1234.5], [1234.5], [1234.5]],
  // A group never starts with 0, so this cannot be five hundred anywhere.
  ['0.500', 0.5, [0.5], [0.5], [0.5], [0.5]],
  ['0,500', [0.5], 0.5, 0.5, 0.5, 0.5],
  ['.5', 0.5, [0.5], [0.5], [0.5], [0.5]],
  [',5', [0.5], 0.5, 0.5, 0.5, 0.5],
  // Half typed: twelve, whatever comes next.
  ['12,', 12, 12, 12, 12, 12],
  ['12.', 12, 12, 12, 12, 12],
  ['1.500,', [1500], 1500, 1500, [1500], [1500]],
  ['1,500.', 1500, [1500], [1500], [1500], [1500]],
];

describe('conventions', () => {
  const rows = CONVENTIONS.flatMap(([text, en, it, nl, fr, ru]) =>
    Object.entries({ en, it, nl, fr, ru }).map(([locale, cell]) => [text, locale as Locale, cell] as const),
  );
  test.each(rows)('given %j on the page in %s, then %j', (text, locale, cell) => {
    expect(read(text, locale)).toEqual(typeof cell === 'number' ? number(cell) : ambiguous(...cell));
    const negative = typeof cell === 'number' ? number(-cell) : ambiguous(...cell.map((n) => -n));
    expect(read(`−${text}`, locale)).toEqual(negative);
  });
});

describe('in every language', () => {
  test.each([
    '12.34.56',
    '1,2,3',
    '12.34,56.7',
    '1 23',
    '12 34',
    '1 2345',
    '1234 567',
    '0 500',
    '1 234 5',
    "1'234 567",
    '1.234 567',
    '1.23.456',
    '12,34,567',
    '1..5',
    '1,,5',
    '1, 5',
    'NaN',
    'Infinity',
    '∞',
    '1e5',
    '1E5',
    '0x10',
    '0b1',
    'abc',
    '-',
    '+',
    '.',
    ',',
    "'",
    '--5',
    '-+5',
    '5-',
    '1-2',
    '(5)',
    '1/2',
    '10k',
    '1_000',
    '1\t234',
    '1\n234',
    '<b>1</b>',
    '__proto__',
    '\ud800',
    '١',
    '１',
    '%',
    '€',
    '9'.repeat(26),
    '0'.repeat(101),
    '1'.repeat(200_000),
    ' '.repeat(100_000) + 'x',
    `${'1 '.repeat(100_000)}`,
    `${'1.000'.repeat(40_000)}`,
    '-'.repeat(200_000),
  ])('given %j, then it is no number', (text) => {
    for (const locale of LOCALES) expect(read(text, locale)).toEqual(NOT);
  });

  test.each(['', ' ', '\u00a0\u202f\t\n', '\u200b\ufeff', ' '.repeat(200_000)])('given %j, then it is empty', (text) => {
    for (const locale of LOCALES) expect(read(text, locale)).toEqual({ kind: 'empty' });
  });

  test.each([
    ['5', 5],
    [' 5 ', 5],
    ['+5', 5],
    ['-5', -5],
    ['− 5', -5],
    ['–5', -5],
    ['-0', 0],
    ['007', 7],
    ['\u200e-5\u200e', -5],
    ['0000000000000000000000000000001', 1],
    ['9'.repeat(25), 1e25],
    ['\u2007\u20095\u3000', 5],
    ['1\u2007234', 1234],
    ['1\u2009234', 1234],
    ['12 345 678', 12345678],
  ])('given %j, then %d', (text, value) => {
    for (const locale of LOCALES) expect(read(text, locale)).toEqual(number(value));
  });
});
