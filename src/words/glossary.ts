/** The glossary: what all languages share of a term (content/data/terms.yaml) and what each says (glossary-words.ts). */
import { terms, type TermEntry } from '../data/index.ts';
import type { Locale } from '../locales.ts';
import type { PageContext } from '../shell/page.ts';
import { glossaryOf, type TermWords } from './glossary-words.ts';
import { say } from './say.ts';
import { withFigures } from './with-figures.ts';

export interface Term extends TermEntry {
  readonly words: TermWords;
}

/** The terms of a language in its own alphabetical order. */
export function termsOf(locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale);
  const words = glossaryOf(locale);
  return terms.map((entry) => ({ ...entry, words: words[entry.id]! })).sort((a, b) => compare(a.words.term, b.words.term));
}

/**
 * A term that a page marks.
 * @throws Error naming the page when the glossary has no such term.
 */
export function termOf(id: string, page: Pick<PageContext, 'locale' | 'file'>): Term {
  const entry = terms.find((one) => one.id === id);
  const words = glossaryOf(page.locale)[id];
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
