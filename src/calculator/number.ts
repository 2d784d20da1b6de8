/** Numbers as people type, paste and see them, strictly in the convention of the reader's language. */

import type { Locale } from '../locales.ts';
import { foreignReadings, ownReading } from './digits.ts';

/** What may stand beside the digits: a currency, a percent sign, or nothing. */
export type TypedUnit = 'money' | 'percent' | 'plain';

/** `suggestions`: what the text could mean, most likely first, never empty. They are not checked against a field's bounds. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ambiguous'; readonly suggestions: readonly number[] }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'not-whole'; readonly suggestions: readonly number[] };

const LONGEST_TEXT = 100;
const MOST_DIGITS = 25;

/** Marks without a shape (joiners, direction, byte order) that come along with pasted text. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const CURRENCY = '(?:US|CA|AU|JP)[$¥]|[$£](?:US|CA|AU|GB)|[€$£₽¥₩]|(?:CHF|EUR|USD|GBP|KRW|RUB|JPY|PLN|SEK|kr|zł|руб|р)\\.?';
const BEFORE = new RegExp(`^(${CURRENCY})? *([-+−–])? *(${CURRENCY})? *`, 'iu');
const AFTER = new RegExp(`(?:${CURRENCY}|%)$`, 'iu');

/** Takes sign and unit off. null where a sign stands that does not belong to this unit, or two currencies. */
function bare(text: string, unit: TypedUnit): { digits: string; sign: 1 | -1 } | null {
  const [head, first, mark, second] = BEFORE.exec(text) ?? [''];
  const tail = AFTER.exec(text.slice(head.length))?.[0] ?? '';
  const currencies = [first, second, tail].filter((sign) => sign && sign !== '%');
  if (currencies.length > (unit === 'money' ? 1 : 0)) return null;
  if (tail === '%' && unit !== 'percent') return null;
  let digits = text.slice(head.length, text.length - tail.length).trim();
  // The Dutch "€ 5,-": no cents.
  if (unit === 'money') digits = digits.replace(/,[-–—]{1,2}$/, ',');
  return { digits, sign: mark && mark !== '+' ? -1 : 1 };
}

/**
 * Reads what a person typed or pasted. Never throws, and answers at once for any text.
 * Percentages as people say them: `12,5 %` is 12.5. What only another convention explains is `ambiguous`, never guessed.
 * @param options.whole only whole numbers will do: others are `not-whole`, with the whole numbers they may stand for.
 */
export function readNumber(text: string, locale: Locale, options: { readonly unit: TypedUnit; readonly whole?: boolean }): TypedNumber {
  const typed = text.replace(INVISIBLE, '').trim();
  if (typed === '') return { kind: 'empty' };
  if (typed.length > LONGEST_TEXT) return { kind: 'not-a-number' };

  // Spaces only, not tabs or line ends: two pasted cells are two numbers.
  const parts = bare(typed.replace(/\p{Zs}/gu, ' ').replace(/’/g, "'"), options.unit);
  if (!parts) return { kind: 'not-a-number' };
  const { digits, sign } = parts;
  if (digits.replace(/^[^1-9]+|\D/g, '').length > MOST_DIGITS) return { kind: 'not-a-number' };

  const signed = (value: number) => sign * value + 0; // + 0 turns −0 into 0
  const own = ownReading(digits, locale);
  if (own !== null && !(options.whole && !Number.isInteger(own))) return { kind: 'number', value: signed(own) };

  const foreign = foreignReadings(digits, locale);
  const meant = own ?? foreign[0];
  if (meant === undefined) return { kind: 'not-a-number' };
  if (!options.whole) return { kind: 'ambiguous', suggestions: foreign.map(signed) };

  const whole = foreign.filter(Number.isInteger);
  if (own === null && whole.length > 0) return { kind: 'ambiguous', suggestions: whole.map(signed) };
  const near = Math.round(meant);
  const far = near > meant ? near - 1 : near + 1;
  return {
    kind: 'not-whole',
    suggestions: [...new Set([...whole, near, far])].map(signed),
  };
}

const formats = new Map<Locale, Intl.NumberFormat>();

/**
 * What a text field shows for a finite number: the reader's convention, up to 12 decimals, no unit.
 * `readNumber` gives the same number back for up to 15 significant digits (and 25 before the decimal mark).
 */
export function formatForField(value: number, locale: Locale): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
    formats.set(locale, format);
  }
  return format.format(Math.abs(value) < 5e-13 ? 0 : value); // else "-0"
}
