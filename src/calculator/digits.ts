/** What a run of digits and marks means: in the reader's convention, and in the others that people know. */

import type { Locale } from '../locales.ts';

type Mark = '.' | ',';

const CONVENTIONS: Readonly<Record<Locale, { decimal: Mark; grouping: Mark | '' }>> = {
  en: { decimal: '.', grouping: ',' },
  it: { decimal: ',', grouping: '.' },
  nl: { decimal: ',', grouping: '.' },
  fr: { decimal: ',', grouping: '' },
  ru: { decimal: ',', grouping: '' },
};

const patterns = new Map<string, RegExp>();

/** Digits, grouped by threes with one kind of mark or not at all, then a fraction or the mark somebody has just typed. */
function pattern(decimal: Mark, grouping: Mark | ''): RegExp {
  const key = decimal + grouping;
  let found = patterns.get(key);
  if (!found) {
    // A group never starts with 0: in Italian, 0.500 is a foreign one half and not five hundred.
    const whole = `\\d*|[1-9]\\d{0,2}([ '${grouping}])\\d{3}(?:\\2\\d{3})*`;
    found = new RegExp(`^(${whole})(?:[${decimal}](\\d*)|[.,])?$`);
    patterns.set(key, found);
  }
  return found;
}

function readAs(digits: string, decimal: Mark, grouping: Mark | ''): number | null {
  const found = pattern(decimal, grouping).exec(digits);
  const whole = found?.[1]?.replace(/\D/g, '') ?? '';
  const fraction = found?.[3] ?? '';
  return whole + fraction === '' ? null : Number(`${whole}.${fraction}`);
}

/** The number in the locale's own convention. Spaces and apostrophes between groups of three are understood everywhere. */
export function ownReading(digits: string, locale: Locale): number | null {
  const { decimal, grouping } = CONVENTIONS[locale];
  return readAs(digits, decimal, grouping);
}

/** What the same digits mean elsewhere, most likely first: the other decimal mark, then a grouping mark the locale lacks. */
export function foreignReadings(digits: string, locale: Locale): number[] {
  const { decimal } = CONVENTIONS[locale];
  const other = decimal === '.' ? ',' : '.';
  const readings = [readAs(digits, other, decimal), readAs(digits, decimal, other)];
  return [...new Set(readings.filter((value) => value !== null))];
}
