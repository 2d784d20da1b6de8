/** The words of the three checklists by language; what all languages share is in content/data/checklists.yaml. */
import { checklists as en } from '../../content/words/en/checklists.ts';
import { checklists as fr } from '../../content/words/fr/checklists.ts';
import { checklists as it } from '../../content/words/it/checklists.ts';
import { checklists as nl } from '../../content/words/nl/checklists.ts';
import { checklists as ru } from '../../content/words/ru/checklists.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type ChecklistWords = Shape<typeof en>;

const byLocale: Readonly<Record<Locale, ChecklistWords>> = { en, it, fr, nl, ru };

/** All words of the checklists in a language. */
export function checklistWordsOf(locale: Locale): ChecklistWords {
  return byLocale[locale];
}
