/** The words of the questions after each part by language; what all languages share is in content/data/questions.yaml. */
import { questions as en } from '../../content/words/en/questions.ts';
import { questions as fr } from '../../content/words/fr/questions.ts';
import { questions as it } from '../../content/words/it/questions.ts';
import { questions as nl } from '../../content/words/nl/questions.ts';
import { questions as ru } from '../../content/words/ru/questions.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type QuestionWords = Shape<typeof en>;

/** What one question says: itself, and of each option what it says and why it is right or wrong. */
export interface Asked {
  readonly ask: string;
  readonly options: Readonly<Record<string, { readonly say: string; readonly why: string }>>;
}

const byLocale: Readonly<Record<Locale, QuestionWords>> = { en, it, fr, nl, ru };

/** All words of the questions in a language. */
export function questionWordsOf(locale: Locale): QuestionWords {
  return byLocale[locale];
}

/**
 * What a question says in a language, its numbers still by name.
 * @throws Error when the question has no words
 */
export function askedIn(locale: Locale, id: string): Asked {
  const items: Readonly<Record<string, Asked>> = questionWordsOf(locale).items;
  const found = items[id];
  if (!found)
    throw new Error(`content/words/${locale}/questions.ts: there is no question "${id}", which content/data/questions.yaml names.`);
  return found;
}
