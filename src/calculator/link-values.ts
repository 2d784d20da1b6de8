/** Single values of a link: what each kind of field, the version and the stamp accept. null: malformed. */

import type { Field } from './field.ts';
import { cleanText, firstCharacters } from './link-text.ts';
import { parsePlainNumber } from './plain-number.ts';

/** `used` is what the field holds from now on; it is another than the link's where that does not fit the bounds. */
export interface FieldValue {
  readonly used: number | string;
  readonly fits: boolean;
}

export function readField(field: Field, value: string): FieldValue | null {
  if (field.kind === 'choice') return field.options.includes(value) ? { used: value, fits: true } : null;
  if (field.kind === 'text') {
    if (field.pattern && !field.pattern.test(value)) return null;
    const clean = cleanText(value);
    const used = firstCharacters(clean, field.maxLength);
    // What was taken out of it is told like what was too long.
    return { used, fits: used === value };
  }
  const number = parsePlainNumber(value);
  if (number === null || (field.whole && !Number.isInteger(number))) return null;
  const used = Math.min(Math.max(number, field.min), field.max);
  return { used, fits: used === number };
}

/** A positive whole number. */
export function readVersion(value: string): number | null {
  const version = parsePlainNumber(value);
  return version && version > 0 && Number.isInteger(version) ? version : null;
}

/** A day of the calendar, YYYY-MM-DD. */
export function readDate(value: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // 30 February would have rolled over into March; no match at all makes an invalid date, which equals nothing.
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day) ? value : null;
}

/** The words a headline result can be instead of a number. */
const WORDS: ReadonlySet<string> = new Set(['none', 'never', 'not-unique']);

/** A headline result as it was sent: a plain number or one of the contract's words. */
export function readResult(value: string): string | null {
  return parsePlainNumber(value) !== null || WORDS.has(value) ? value : null;
}
