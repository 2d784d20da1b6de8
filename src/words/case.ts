/** The words of the business case, fetched with the case: one file, of the reader's language only. */
import type * as en from '../../content/words/en/case.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

/** All parts: the document itself, what matters most, what has been agreed. */
export type CaseWords = Shape<Omit<typeof en, never>>;
export type DocumentWords = CaseWords['businessCase'];
export type AgreementWords = CaseWords['agreement'];
export type RiskWords = CaseWords['risk'];

const files: Readonly<Record<Locale, () => Promise<CaseWords>>> = {
  en: () => import('../../content/words/en/case.ts'),
  it: () => import('../../content/words/it/case.ts'),
  fr: () => import('../../content/words/fr/case.ts'),
  nl: () => import('../../content/words/nl/case.ts'),
  ru: () => import('../../content/words/ru/case.ts'),
};

/** The words of a language. @throws when the file cannot be fetched */
export function loadCaseWords(locale: Locale): Promise<CaseWords> {
  return files[locale]();
}
