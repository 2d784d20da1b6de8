/** Dates as readers write them. Absolute: a page stays on the web longer than "last week" is true. */
import type { Locale } from '../locales.ts';

/** `2026-11-22` → "22 November 2026". Read as UTC, so that no time zone moves it to the day before. */
export function dateText(iso: string, locale: Locale): string {
  // en-GB: the day comes first in the English this site is written in.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
