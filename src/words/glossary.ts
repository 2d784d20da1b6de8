/** The glossary: what all languages share of a term (content/data/terms.yaml) and what each says (content/words/<lang>/glossary.ts). */
import { glossary as en } from '../../content/words/en/glossary.ts';
import { glossary as fr } from '../../content/words/fr/glossary.ts';
import { glossary as it } from '../../content/words/it/glossary.ts';
import { glossary as nl } from '../../content/words/nl/glossary.ts';
import { glossary as ru } from '../../content/words/ru/glossary.ts';
import { terms, type TermEntry } from '../data/index.ts';
import type { Locale } from '../locales.ts';
import type { PageContext } from '../shell/page.ts';
import { say } from './say.ts';
import { withFigures } from './with-figures.ts';

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

export interface Term extends TermEntry {
  readonly words: TermWords;
}

const byLocale: Readonly<Record<Locale, Readonly<Record<string, TermWords>>>> = { en, it, fr, nl, ru };

/** What a language says of all terms, by id. */
export function glossaryOf(locale: Locale): Readonly<Record<string, TermWords>> {
  return byLocale[locale];
}

/** The terms of a language in its own alphabetical order. */
export function termsOf(locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  return terms.map((entry) => ({ ...entry, words: byLocale[locale][entry.id]! })).sort((a, b) => compare(a.words.term, b.words.term));
}

/**
 * A term that a page marks.
 * @throws Error naming the page when the glossary has no such term.
 */
export function termOf(id: string, page: Pick<PageContext, 'locale' | 'file'>): Term {
  const entry = terms.find((one) => one.id === id);
  const words = byLocale[page.locale][id];
  if (!entry || !words)
    throw new Error(`${page.file}: the glossary has no term "${id}". Check the id or add it to content/data/terms.yaml.`);
  return { ...entry, words };
}

/** A term's definition as one plain text, both senses named. */
export function definitionText({ words }: Term, page: Pick<PageContext, 'locale' | 'words' | 'file'>): string {
  const { sense } = page.words.site.glossary;
  const senses = (['b2c', 'b2b'] as const).flatMap((side) => {
    const text = words[side];
    return text ? [say(sense, { side: side.toUpperCase(), text })] : [];
  });
  return withFigures([words.definition, ...senses].join(' '), page);
}
