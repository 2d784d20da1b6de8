/** Currencies and percent signs pasted with a number, and fields that take whole numbers only. */

import { describe, expect, test } from 'vitest';
import { readNumber, type TypedUnit } from '../../src/calculator/number.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';

const read = (text: string, locale: Locale, unit: TypedUnit = 'plain') => readNumber(text, locale, { unit });
const whole = (text: string, locale: Locale) => readNumber(text, locale, { unit: 'plain', whole: true });

const number = (value: number) => ({ kind: 'number', value });
const ambiguous = (...suggestions: number[]) => ({
  kind: 'ambiguous',
  suggestions,
});
const notWhole = (...suggestions: number[]) => ({
  kind: 'not-whole',
  suggestions,
});
const NOT = { kind: 'not-a-number' };

describe('units', () => {
  test.each([
    '€ 1200',
    '1200 €',
    '€1200',
    '1200\u00a0€',
    '$1200',
    '£1200',
    '1200\u202f₽',
    '¥1200',
    '₩1200',
    '1200 kr',
    '1200 kr.',
    'kr 1200',
    '1200 zł',
    'CHF 1200',
    '1200 CHF',
    'chf 1200',
    'EUR1200',
    'USD 1200',
    'GBP 1200',
    'KRW 1200',
    'RUB 1200',
    'JPY 1200',
    'PLN 1200',
    'SEK 1200',
    '1200 руб.',
    '1200 руб',
    '1200 р.',
    '1200 р',
    '€ +1200',
    '+€ 1200',
    "CHF 1'200",
    '1 200 €',
    '€ 1200,-',
    '1200,– kr',
  ])('given %j as money, then 1200; elsewhere no number', (text) => {
    for (const locale of LOCALES) {
      expect(read(text, locale, 'money')).toEqual(number(1200));
      if (!text.includes(',')) expect(read(text, locale, 'plain')).toEqual(NOT);
      expect(read(text, locale, 'percent')).toEqual(NOT);
    }
  });

  test.each([
    ['-€ 5', -5],
    ['€ -5', -5],
    ['€−5', -5],
    ['- 5 €', -5],
  ])('given %j as money, then %d', (text, value) => {
    expect(read(text, 'it', 'money')).toEqual(number(value));
  });

  test('given money as each language writes it, then its value', () => {
    expect(read('€ 1.234,50', 'nl', 'money')).toEqual(number(1234.5));
    expect(read('1.234,50 €', 'it', 'money')).toEqual(number(1234.5));
    expect(read('1\u202f234,50\u00a0€', 'fr', 'money')).toEqual(number(1234.5));
    expect(read('1\u00a0234,50\u00a0₽', 'ru', 'money')).toEqual(number(1234.5));
    expect(read('$1,234.50', 'en', 'money')).toEqual(number(1234.5));
    expect(read('€ 1.234,-', 'nl', 'money')).toEqual(number(1234));
    expect(read('€ 1.234,-', 'en', 'money')).toEqual(ambiguous(1234));
    expect(read('€ 1.234,50', 'en', 'money')).toEqual(ambiguous(1234.5));
  });

  test.each(['5 € €', '€ 5 €', '$5 EUR', '€$5', '5 €/h', '5 Rs', '€%5', '5 €%', '5% €'])('given %j as money, then no number', (text) => {
    expect(read(text, 'it', 'money')).toEqual(NOT);
  });

  test.each(['12,5%', '12,5 %', '12,5\u202f%', '+12,5 %'])('given %j as a percentage, then 12.5; elsewhere no number', (text) => {
    for (const locale of ['it', 'nl', 'fr', 'ru'] as const) {
      expect(read(text, locale, 'percent')).toEqual(number(12.5));
      expect(read(text, locale, 'plain')).toEqual(NOT);
      expect(read(text, locale, 'money')).toEqual(NOT);
    }
    expect(read(text, 'en', 'percent')).toEqual(ambiguous(12.5));
  });

  test.each(['%5', '5%%', '5 % %', '5‰', '5 €', '5 p.p.', '5٪'])('given %j as a percentage, then no number', (text) => {
    expect(read(text, 'it', 'percent')).toEqual(NOT);
  });
});

describe('whole numbers', () => {
  test.each([
    ['12', 'it', number(12)],
    ['12,0', 'it', number(12)],
    ['1.500', 'it', number(1500)],
    ['1,500', 'en', number(1500)],
    ['1.234.567', 'en', ambiguous(1234567)],
    ['12,4', 'it', notWhole(12, 13)],
    ['12,6', 'it', notWhole(13, 12)],
    ['12,5', 'it', notWhole(13, 12)],
    ['-0,4', 'it', notWhole(0, -1)],
    ['1.5', 'it', notWhole(2, 1)],
    ['1,5', 'en', notWhole(2, 1)],
    // People's whole 1,500 on an Italian page is more likely fifteen hundred than one and a half.
    ['1,500', 'it', notWhole(1500, 2, 1)],
    ['1.500', 'en', notWhole(1500, 2, 1)],
    ['1.500', 'fr', ambiguous(1500)],
    ['', 'fr', { kind: 'empty' }],
    ['1e3', 'fr', NOT],
  ] as const)('given %j in %s, then %j', (text, locale, result) => {
    expect(whole(text, locale)).toEqual(result);
  });
});
