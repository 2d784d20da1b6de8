/** What a field shows can be read back as it stands. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatForField, readNumber } from '../../src/calculator/number.ts';
import { parsePlainNumber } from '../../src/calculator/plain-number.ts';
import { LOCALES } from '../../src/locales.ts';

test.each([
  ['en', '1,234.5', '1,234,567.25'],
  ['it', '1234,5', '1.234.567,25'],
  ['nl', '1.234,5', '1.234.567,25'],
  ['fr', '1\u202f234,5', '1\u202f234\u202f567,25'],
  ['ru', '1\u00a0234,5', '1\u00a0234\u00a0567,25'],
] as const)('given 1234.5 and 1234567.25 in %s, then %s and %s', (locale, four, seven) => {
  expect(formatForField(1234.5, locale)).toBe(four);
  expect(formatForField(1234567.25, locale)).toBe(seven);
});

test.each([
  [0, '0'],
  [-0, '0'],
  [-1e-13, '0'],
  [1e-12, '0,000000000001'],
  [-12.5, '-12,5'],
  [12345, '12.345'],
  [1e12, '1.000.000.000.000'],
  [0.1 + 0.2, '0,3'],
])('given %d in Italian, then %s', (n, text) => {
  expect(formatForField(n, 'it')).toBe(text);
});

test('given any number of 15 digits and 12 decimals at most, then reading what the field shows gives the same number', () => {
  const numbers = fc
    .tuple(fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n), fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, 0, 0, 5, 10))
    .map(([digits, decimals, zeros]) => {
      const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
      const cut = text.length - decimals;
      const plain = decimals === 0 ? text + '0'.repeat(zeros) : `${text.slice(0, cut)}.${text.slice(cut)}`;
      return parsePlainNumber(digits < 0n ? `-${plain}` : plain) ?? NaN;
    });
  fc.assert(
    fc.property(numbers, fc.constantFrom(...LOCALES), fc.constantFrom('money', 'percent', 'plain'), (value, locale, unit) => {
      expect(readNumber(formatForField(value, locale), locale, { unit })).toEqual({ kind: 'number', value });
    }),
    { numRuns: 5000 },
  );
});

test('given any text, then an answer at once, and every suggestion a finite number', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(..."0123456789.,’' -−€%\u00a0р") }));
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...LOCALES),
      fc.constantFrom('money', 'percent', 'plain'),
      fc.boolean(),
      (text, locale, unit, whole) => {
        const result = readNumber(text, locale, { unit, whole });
        const values = 'suggestions' in result ? result.suggestions : 'value' in result ? [result.value] : [0];
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) {
          expect(value).toBeTypeOf('number');
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          if (whole) expect(Number.isInteger(value)).toBe(true);
        }
      },
    ),
    { numRuns: 5000 },
  );
});
