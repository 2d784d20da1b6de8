/**
 * Words that pages fetch only when they are needed, of one language: the business case, the panel for sending, the spreadsheets. Here they are all at once, for
 * the build's checks and for tests; a page takes from here no more than the types.
 */
import * as caseEn from '../../content/words/en/case.ts';
import * as caseFr from '../../content/words/fr/case.ts';
import * as caseIt from '../../content/words/it/case.ts';
import * as caseNl from '../../content/words/nl/case.ts';
import * as caseRu from '../../content/words/ru/case.ts';
import { litmusMore as litmusEn } from '../../content/words/en/litmus.ts';
import { litmusMore as litmusFr } from '../../content/words/fr/litmus.ts';
import { litmusMore as litmusIt } from '../../content/words/it/litmus.ts';
import { litmusMore as litmusNl } from '../../content/words/nl/litmus.ts';
import { litmusMore as litmusRu } from '../../content/words/ru/litmus.ts';
import { offline as offlineEn } from '../../content/words/en/offline.ts';
import { offline as offlineFr } from '../../content/words/fr/offline.ts';
import { offline as offlineIt } from '../../content/words/it/offline.ts';
import { offline as offlineNl } from '../../content/words/nl/offline.ts';
import { offline as offlineRu } from '../../content/words/ru/offline.ts';
import { send as sendEn } from '../../content/words/en/send.ts';
import { send as sendFr } from '../../content/words/fr/send.ts';
import { send as sendIt } from '../../content/words/it/send.ts';
import { send as sendNl } from '../../content/words/nl/send.ts';
import { send as sendRu } from '../../content/words/ru/send.ts';
import { sheet as sheetEn } from '../../content/words/en/sheet.ts';
import { sheet as sheetFr } from '../../content/words/fr/sheet.ts';
import { sheet as sheetIt } from '../../content/words/it/sheet.ts';
import { sheet as sheetNl } from '../../content/words/nl/sheet.ts';
import { sheet as sheetRu } from '../../content/words/ru/sheet.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';
import type { CaseWords } from './case.ts';
import type { SheetWords } from './sheet.ts';

export type OfflineWords = Shape<typeof offlineEn>;
export type SendWords = Shape<typeof sendEn>;
export type LitmusMore = Shape<typeof litmusEn>;

const cases: Readonly<Record<Locale, CaseWords>> = { en: caseEn, it: caseIt, fr: caseFr, nl: caseNl, ru: caseRu };
const sending: Readonly<Record<Locale, SendWords>> = { en: sendEn, it: sendIt, fr: sendFr, nl: sendNl, ru: sendRu };

const sheets: Readonly<Record<Locale, SheetWords>> = { en: sheetEn, it: sheetIt, fr: sheetFr, nl: sheetNl, ru: sheetRu };

/** The words of the business case in a language. */
export function caseWordsOf(locale: Locale): CaseWords {
  return cases[locale];
}

/** The words of the panel for sending in a language. */
export function sendWordsOf(locale: Locale): SendWords {
  return sending[locale];
}

/** The words of the spreadsheets in a language. */
export function sheetWordsOf(locale: Locale): SheetWords {
  return sheets[locale];
}

const litmus: Readonly<Record<Locale, LitmusMore>> = { en: litmusEn, it: litmusIt, fr: litmusFr, nl: litmusNl, ru: litmusRu };

/** The words of the litmus test’s earlier runs, files and presenter view in a language. */
export function litmusMoreOf(locale: Locale): LitmusMore {
  return litmus[locale];
}

const offline: Readonly<Record<Locale, OfflineWords>> = { en: offlineEn, it: offlineIt, fr: offlineFr, nl: offlineNl, ru: offlineRu };

/** The words of the line that offers a newer version of a page in a language. */
export function offlineWordsOf(locale: Locale): OfflineWords {
  return offline[locale];
}
