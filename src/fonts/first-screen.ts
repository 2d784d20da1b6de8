/** The fonts of a page's first screen, fetched at once. Which letters each has: README.md; which a page asks for: src/styles/tokens.css. */
import { type Locale } from '../locales.ts';
import literataBasic from './literata-600-basic.woff2?url';
import literataLatin from './literata-600-latin.woff2?url';
import literataRussian from './literata-600-russian.woff2?url';
import onestBasic from './onest-basic.woff2?url';
import onestCyrillic from './onest-cyrillic.woff2?url';
import onestLatin from './onest-latin.woff2?url';

const WITH_ACCENTS = [onestLatin, literataLatin];

const FIRST: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: [onestBasic, literataBasic],
  ru: [onestCyrillic, onestBasic, literataRussian],
};

/** Their addresses, the ones that most text is set in first. */
export function firstFonts(locale: Locale): readonly string[] {
  return FIRST[locale] ?? WITH_ACCENTS;
}
