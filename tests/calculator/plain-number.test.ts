/** Plain decimals lose nothing. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlainNumber, plainNumber } from '../../src/calculator/plain-number.ts';

describe('plainNumber', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [12.5, '12.5'],
    [-0.1, '-0.1'],
    [0.000001, '0.000001'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e20, '100000000000000000000'],
    [1e21, '1000000000000000000000'],
    [-1.5e22, '-15000000000000000000000'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('given %d, then %s', (n, text) => {
    expect(plainNumber(n)).toBe(text);
  });

  test.each([Number.MAX_VALUE, Number.MIN_VALUE, 2.2250738585072014e-308, Number.MAX_SAFE_INTEGER])(
    'given the extreme %d, then it comes back',
    (n) => {
      expect(parsePlainNumber(plainNumber(n))).toBe(n);
    },
  );

  test('given a number that is not finite, then a text that nobody reads as a number', () => {
    for (const n of [NaN, Infinity, -Infinity]) expect(parsePlainNumber(plainNumber(n))).toBeNull();
  });

  test('given any finite double, then a plain decimal that reads back as the identical double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const text = plainNumber(n);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(parsePlainNumber(text)).toBe(n === 0 ? 0 : n);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('parsePlainNumber', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['-0.00', 0],
    ['007', 7],
    ['12.50', 12.5],
    ['-3', -3],
    [`0.${'0'.repeat(390)}1`, 0],
  ])('given %s, then %d', (text, n) => {
    expect(parsePlainNumber(text)).toBe(n);
  });

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '+1',
    '-',
    '.',
    '.5',
    '5.',
    '1e5',
    '1E5',
    '0x10',
    '1,5',
    '1 000',
    '1_000',
    '--1',
    '1.2.3',
    'NaN',
    'Infinity',
    '−1',
    '１',
    '1\n',
    '9'.repeat(310),
    '0'.repeat(500),
    '1'.repeat(200_000),
  ])('given %j, then null', (text) => {
    expect(parsePlainNumber(text)).toBeNull();
  });
});
