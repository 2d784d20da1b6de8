/** Number formats for the reader's language and the sender's currency. Separators are the business of the program that opens the file. */
import type { Locale } from '../../locales.ts';
import { formatValue, type AnyUnit, type FormatContext } from '../../words/format.ts';
import type { Unit } from '../field.ts';

export interface Formats {
  /** Whole units, for sums. */
  readonly money: string;
  /** Whole units, a dash where nothing flows. */
  readonly flow: string;
  /** With the currency's own decimals, for prices. */
  readonly exactMoney: string;
  readonly percent: string;
  readonly exactPercent: string;
  readonly whole: string;
  readonly decimal: string;
  readonly exact: string;
  /** The day first, the month in the reader's language. */
  readonly date: string;
}

/** Language identifiers of Windows: they decide in which language a format names the month. */
const LANGUAGE_IDS: Readonly<Record<Locale, string>> = { en: '809', it: '410', fr: '40C', nl: '413', ru: '419' };

/** An amount the way the language places its currency: "€1", "1 €", "€ 1". */
function moneyFormat(locale: Locale, currency: string, digits: string): string {
  const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, options)
    .formatToParts(1)
    .map(({ type, value }) => {
      if (type === 'currency') return `[$${value}]`;
      return type === 'literal' ? `"${value}"` : digits;
    })
    .join('');
}

/** @param currency ISO 4217 */
export function formatsFor(locale: Locale, currency: string): Formats {
  const decimals = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  // A space before the sign where the language has one; Dutch and English have none.
  const gap = locale === 'fr' || locale === 'ru' ? '"\u00a0"' : '';
  return {
    money: moneyFormat(locale, currency, '#,##0'),
    flow: `${moneyFormat(locale, currency, '#,##0')};-${moneyFormat(locale, currency, '#,##0')};"–"`,
    exactMoney: moneyFormat(locale, currency, decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`),
    percent: `#,##0.0${gap}%`,
    exactPercent: `0.00####${gap}%`,
    whole: '#,##0',
    decimal: '#,##0.0',
    exact: '#,##0.00####',
    date: `[$-${LANGUAGE_IDS[locale]}]d mmmm yyyy`,
  };
}

/** Units a spreadsheet holds as real percentages: 12.5 % is the number 0.125. Percentage points are added to them, and so are held alike. */
export function isPercent(unit: AnyUnit): boolean {
  return unit === 'percent' || unit === 'points' || unit === 'percent/year' || unit === 'percent/month';
}

/** A number as its cell holds it: percentages become fractions, at the fifteen digits that spreadsheets show. */
export function cellNumber(value: number, unit: AnyUnit): number {
  return isPercent(unit) ? Number((value / 100).toPrecision(15)) : value;
}

function decimalsOf(value: number): number {
  return Math.max(0, (Number(value.toPrecision(15)).toString().split('.')[1] ?? '').length);
}

/** The format of an input: as many decimals as its unit usually has, and more where the value needs them. */
export function inputFormat(value: number, unit: Unit, formats: Formats): string {
  const decimals = decimalsOf(value);
  if (unit.startsWith('money')) return formats.exactMoney;
  if (isPercent(unit)) return decimals > 1 ? formats.exactPercent : formats.percent;
  if (decimals > 1) return formats.exact;
  return decimals === 1 || unit.startsWith('hours') ? formats.decimal : formats.whole;
}

/** A unit without a number before it: "hours per person a week", "€ a month", "%". */
export function unitText(unit: AnyUnit, context: FormatContext): string {
  if (unit === 'ratio') return '';
  // Five: every language of ours has the plural for it that stands for "several".
  return formatValue(5, unit, context, 'input')
    .replace('5', '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** The day as spreadsheets count it: days since 30 December 1899. */
export function dateNumber(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
