/** The words of a folded side in all languages. Short, and fetched by nobody who reads both sides: one file serves them all. */
import { lens as en } from '../../content/words/en/lens.ts';
import { lens as fr } from '../../content/words/fr/lens.ts';
import { lens as it } from '../../content/words/it/lens.ts';
import { lens as nl } from '../../content/words/nl/lens.ts';
import { lens as ru } from '../../content/words/ru/lens.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type LensWords = Shape<typeof en>;

const byLocale: Readonly<Record<Locale, LensWords>> = { en, it, fr, nl, ru };

/** What is said of a folded side in a language. */
export function lensWordsOf(locale: Locale): LensWords {
  return byLocale[locale];
}
