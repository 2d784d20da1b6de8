/** Words of the spreadsheets, by language: fetched when somebody saves one, and only in their language. */
import type { sheet as en } from '../../content/words/en/sheet.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type SheetWords = Shape<typeof en>;

const load: Readonly<Record<Locale, () => Promise<{ readonly sheet: SheetWords }>>> = {
  en: () => import('../../content/words/en/sheet.ts'),
  it: () => import('../../content/words/it/sheet.ts'),
  fr: () => import('../../content/words/fr/sheet.ts'),
  nl: () => import('../../content/words/nl/sheet.ts'),
  ru: () => import('../../content/words/ru/sheet.ts'),
};

/** @throws when they cannot be fetched */
export async function loadSheetWords(locale: Locale): Promise<SheetWords> {
  return (await load[locale]()).sheet;
}
