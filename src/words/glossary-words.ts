/** What each language says of the terms: content/words/<lang>/glossary.ts. Apart from the data, so that plain Node can read it. */
import { glossary as en } from '../../content/words/en/glossary.ts';
import { glossary as fr } from '../../content/words/fr/glossary.ts';
import { glossary as it } from '../../content/words/it/glossary.ts';
import { glossary as nl } from '../../content/words/nl/glossary.ts';
import { glossary as ru } from '../../content/words/ru/glossary.ts';
import type { Locale } from '../locales.ts';

/** What a language says of a term. */
export interface TermWords {
  /** As the trade says it: "sales qualified lead". */
  readonly term: string;
  /** The short form that readers meet: "SQL". */
  readonly short?: string;
  readonly definition: string;
  /** What it means when selling to people, where that differs. */
  readonly b2c?: string;
  /** What it means when selling to companies, where that differs. */
  readonly b2b?: string;
}

const byLocale: Readonly<Record<Locale, Readonly<Record<string, TermWords>>>> = { en, it, fr, nl, ru };

/** What a language says of all terms, by id. */
export function glossaryOf(locale: Locale): Readonly<Record<string, TermWords>> {
  return byLocale[locale];
}
