/** Numbers as readers of each language write them. Expected texts follow CLDR; spaces are U+00A0 and U+202F where CLDR has them. */
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { compactMoney, formatBare, formatRange, formatValue, type AnyUnit } from '../../src/words/format.ts';
import { wordsOf } from '../../src/words/index.ts';
import { dateText } from '../../src/words/date.ts';

const context = (locale: Locale, currency = 'EUR') => ({ locale, units: wordsOf(locale).site.units, currency });

describe('values', () => {
  test.each<[Locale, number, AnyUnit, string]>([
    ['en', 1234567, 'money', '€1,234,567'],
    ['it', 1234567, 'money', '1.234.567 €'],
    ['fr', 1234567, 'money', '1 234 567 €'],
    ['nl', 1234567, 'money', '€ 1.234.567'],
    ['ru', 1234567, 'money', '1 234 567 €'],
    ['en', 12.5, 'percent', '12.5%'],
    ['fr', 12.5, 'percent', '12,5 %'],
    ['ru', 12.5, 'percent', '12,5 %'],
    ['en', 1, 'months', '1 month'],
    ['ru', 3, 'months', '3 месяца'],
    ['ru', 5, 'months', '5 месяцев'],
    ['en', 5, 'clicks', '5 clicks'],
    ['en', 3, 'ratio', '3:1'],
    ['en', 4, 'times', '4×'],
  ])('given %s and %d %s, then %s', (locale, value, unit, expected) => {
    expect(formatValue(value, unit, context(locale)).replace(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });

  test('given amounts below a hundred, then cents are shown; above, they are false precision', () => {
    expect(formatValue(7.5, 'money', context('en'))).toBe('€7.50');
    expect(formatValue(7, 'money', context('en'))).toBe('€7');
    expect(formatValue(1234.56, 'money', context('en'))).toBe('€1,235');
    expect(formatValue(7.5, 'money', context('en'), 'input')).toBe('€7.50');
    expect(formatValue(1234.56, 'money', context('en'), 'input')).toBe('€1,234.56');
  });

  test('given a negative amount, then it bears a minus sign and not a hyphen; given −0, none', () => {
    for (const locale of LOCALES) {
      expect(formatValue(-1700, 'money', context(locale))).toContain('\u2212');
      expect(formatValue(-1700, 'money', context(locale))).not.toContain('-');
      expect(formatValue(-0, 'money', context(locale))).not.toMatch(/[-\u2212]/);
    }
    expect(formatBare(-2, context('en'))).toBe('\u22122');
    expect(compactMoney(-120_000, context('en'))).toBe('\u2212€120K');
  });
});

describe('ranges', () => {
  test.each<[Locale, number, number, AnyUnit, string]>([
    ['en', 1.5, 3.5, 'percent', '1.5–3.5%'],
    ['fr', 1.5, 3.5, 'percent', '1,5–3,5 %'],
    ['en', 30, 120, 'days', '30–120 days'],
    ['ru', 1, 3, 'weeks', '1–3 недели'],
    ['en', 3, 5, 'times', '3–5×'],
  ])('given %s and %d to %d %s, then %s', (locale, low, high, unit, expected) => {
    expect(formatRange(low, high, unit, context(locale)).replace(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });
});

test('given a date, then no time zone moves it', () => {
  expect(dateText('2026-11-22', 'en')).toBe('22 November 2026');
  expect(dateText('2026-01-01', 'it')).toBe('1 gennaio 2026');
});

test('given every unit that fields and figures have, then each language has its words', () => {
  const units: AnyUnit[] = [
    'money',
    'money/year',
    'money/hour',
    'money/month',
    'money/person/month',
    'percent',
    'percent/year',
    'percent/month',
    'points',
    'people',
    'customers',
    'hours/year',
    'hours/month',
    'hours/person/week',
    'weeks/year',
    'per-month',
    'per-day',
    'count',
    'days',
    'weeks',
    'months',
    'years',
    'ratio',
    'times',
    'clicks',
    'fields',
    'pages',
    'slides',
    'rounds',
    'characters',
    'per-week',
    'of-five',
  ];
  for (const locale of LOCALES) {
    for (const unit of units) {
      const text = formatValue(3, unit, context(locale));
      expect(text, `${locale} ${unit}`).toMatch(/3/);
      expect(text, `${locale} ${unit}`).not.toMatch(/[{}]/);
    }
  }
});
