/** Shows numbers in the reader's convention, with their unit. The only place where a figure becomes text. */
import type { Unit } from '../calculator/field.ts';
import type { FigureUnit } from '../data/schemas.ts';
import type { Locale } from '../locales.ts';
import type { SiteWords } from './index.ts';
import { say, sayCount } from './say.ts';

export type AnyUnit = Unit | FigureUnit;

/** Unit words. A calculator brings only those its units need. */
export type UnitWords = Partial<SiteWords['units']>;

export interface FormatContext {
  readonly locale: Locale;
  readonly units: UnitWords;
  /** ISO 4217; needed for money only. */
  readonly currency?: string;
}

const cache = new Map<string, Intl.NumberFormat>();

function format(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let found = cache.get(key);
  if (!found) cache.set(key, (found = new Intl.NumberFormat(locale, options)));
  return found;
}

const TIME_UNITS: Readonly<Record<string, string>> = {
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  hours: 'hour',
  minutes: 'minute',
  seconds: 'second',
};

/** Rates: the unit that is formatted, and the words put around it. */
const RATES: Readonly<Record<string, readonly [AnyUnit, keyof SiteWords['units']]>> = {
  'money/year': ['money', 'perYear'],
  'money/hour': ['money', 'perHour'],
  'money/month': ['money', 'perMonth'],
  'money/person/month': ['money', 'perPersonMonth'],
  'percent/year': ['percent', 'perYear'],
  'percent/month': ['percent', 'perMonth'],
  'hours/year': ['hours', 'perYear'],
  'hours/month': ['hours', 'perMonth'],
  'hours/person/week': ['hours', 'perPersonWeek'],
  'weeks/year': ['weeks', 'perYear'],
  'per-month': ['count', 'perMonth'],
  'per-day': ['count', 'perDay'],
};

/** The entry of the words of units that a number in this unit is said with. A unit may have none: "%" needs no word. */
export function unitWord(unit: string): string {
  return RATES[unit]?.[1] ?? unit;
}

/** How exact: an input is shown as entered, a result rounded to what a person can use. */
export type Precision = 'input' | 'result';

function decimals(n: number, unit: AnyUnit, precision: Precision): Intl.NumberFormatOptions {
  if (precision === 'input') return { maximumFractionDigits: 6 };
  if (unit === 'money') {
    // Cents matter below a hundred; above, they are false precision.
    return Math.abs(n) < 99.995 && !Number.isInteger(n)
      ? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
      : { maximumFractionDigits: 0 };
  }
  return { maximumFractionDigits: 1 };
}

function formatter(n: number, unit: AnyUnit, context: FormatContext, precision: Precision) {
  const digits = decimals(n, unit, precision);
  if (unit === 'money') {
    const style = { style: 'currency', currency: context.currency ?? 'EUR', currencyDisplay: 'narrowSymbol' } as const;
    // €7.50, never €7.5; whole amounts stay whole.
    const cents = precision === 'input' ? { minimumFractionDigits: Number.isInteger(n) ? 0 : 2 } : {};
    return format(context.locale, { ...style, ...digits, ...cents });
  }
  if (unit === 'percent') return format(context.locale, { style: 'percent', ...digits });
  const time = TIME_UNITS[unit];
  if (time) return format(context.locale, { style: 'unit', unit: time, unitDisplay: 'long', ...digits });
  return format(context.locale, digits);
}

/** A minus sign, where formats write a hyphen. */
function withMinus(text: string): string {
  return text.replace(/^(\P{Nd}*?)-/u, '$1\u2212');
}

/** Words around a formatted number: "clicks", "a month" … `counted` is the number that decides the plural. */
function withUnitWords(text: string, counted: number, unit: AnyUnit, context: FormatContext): string {
  const words = (context.units as Readonly<Record<string, SiteWords['units'][keyof SiteWords['units']]>>)[unit];
  return words && typeof words !== 'string' ? sayCount(context.locale, words, counted, text) : text;
}

/** A rate has its own unit underneath: "per person a month" is money with words around it. */
function rate(unit: AnyUnit): readonly [AnyUnit, keyof SiteWords['units']] | undefined {
  return RATES[unit];
}

/**
 * A number with its unit, in the reader's convention. Percentages come as people say them (12.5 → "12.5%").
 * @param precision `input` shows what was entered; `result` rounds.
 */
export function formatValue(n: number, unit: AnyUnit, context: FormatContext, precision: Precision = 'result'): string {
  const asRate = rate(unit);
  if (asRate) {
    return say(context.units[asRate[1]] as string, { value: formatValue(n, asRate[0], context, precision) });
  }
  const scaled = unit === 'percent' ? n / 100 : n;
  // −0 would be printed with a sign.
  const text = withMinus(formatter(n, unit, context, precision).format(scaled === 0 ? 0 : scaled));
  return withUnitWords(text, Math.abs(n), unit, context);
}

/** A number without its unit. */
export function formatBare(n: number, context: FormatContext, precision: Precision = 'result'): string {
  return withMinus(formatter(n, 'count', context, precision).format(n === 0 ? 0 : n));
}

/** A range with one unit: "1.5–3.5%", "30–120 days". */
export function formatRange(low: number, high: number, unit: AnyUnit, context: FormatContext): string {
  const asRate = rate(unit);
  if (asRate) return say(context.units[asRate[1]] as string, { value: formatRange(low, high, asRate[0], context) });
  const range = `${formatBare(low, context, 'input')}–${formatBare(high, context, 'input')}`;
  const parts = formatter(high, unit, context, 'input').formatToParts(unit === 'percent' ? high / 100 : high);
  const numeric = new Set(['integer', 'group', 'decimal', 'fraction', 'minusSign']);
  let placed = false;
  let text = '';
  for (const part of parts) {
    if (!numeric.has(part.type)) text += part.value;
    else if (!placed) {
      text += range;
      placed = true;
    }
  }
  return withUnitWords(text, high, unit, context);
}

/** Money for the axis of a picture: "€120K". */
export function compactMoney(n: number, context: FormatContext): string {
  const compact = format(context.locale, {
    style: 'currency',
    currency: context.currency ?? 'EUR',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  });
  return withMinus(compact.format(n === 0 ? 0 : n));
}
