/** Dates as readers write them. Absolute: a page stays on the web longer than "last week" is true. */
import type { Locale } from '../locales.ts';

const cache = new Map<Locale, Intl.DateTimeFormat>();

function format(locale: Locale): Intl.DateTimeFormat {
  let found = cache.get(locale);
  // en-GB: the day comes first in the English this site is written in.
  if (!found)
    cache.set(locale, (found = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' })));
  return found;
}

/** `2026-11-22` → "22 November 2026". Read as UTC, so that no time zone moves it to the day before. */
export function dateText(iso: string, locale: Locale): string {
  return format(locale).format(new Date(`${iso}T00:00:00Z`));
}

/** The reader's own day, YYYY-MM-DD. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
