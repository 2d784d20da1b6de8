/** The languages: those that there are words for, and those of them that this site publishes. */
import { LANGUAGES } from '../content/site.ts';

/** Languages with words of their own in content/words. Adding one starts here: the build then names all it lacks. */
export const KNOWN_LOCALES = ['en', 'it', 'fr', 'nl', 'ru'] as const;

export type Locale = (typeof KNOWN_LOCALES)[number];

/** The languages of the site, in the order readers see them. */
export const LOCALES: readonly Locale[] = LANGUAGES;

/** The one that the others are held against and that strangers get. */
export const MAIN_LOCALE: Locale = LANGUAGES[0]!;

/** Each language in its own words, as the language menu shows it. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  it: 'Italiano',
  fr: 'Français',
  nl: 'Nederlands',
  ru: 'Русский',
};

/** Whether a path segment is one of our languages. */
export function isLocale(text: string | undefined): text is Locale {
  return (LOCALES as readonly string[]).includes(text ?? '');
}

/** The language a path is in: `/it/tools/roi/` → `it`; null for `/` and anything else. */
export function localeOfPath(pathname: string): Locale | null {
  const first = pathname.split('/')[1];
  return isLocale(first) ? first : null;
}
