/** Reading measures of a page: a report for editors, never a gate. */
import type { Locale } from '../locales.ts';
import { proseOf } from './prose.ts';

/** Openings that say nothing: a sentence that begins so can begin later. */
const EMPTY_OPENINGS: Readonly<Record<Locale, RegExp>> = {
  en: /^(there (is|are|was|were)|it is (important|worth|clear)|in (today’s|order to)|as (we|you) (know|all)|basically|essentially)\b/i,
  it: /^(è (importante|fondamentale|necessario|bene)|si tratta di|al giorno d’oggi|in (un mondo|quest’ottica)|come (tutti )?sappiamo)(?!\p{L})/iu,
  fr: /^(il (est (important|essentiel|nécessaire)|convient|s’agit)|de nos jours|dans (un monde|le cadre)|comme (chacun|on le) sait)(?!\p{L})/iu,
  nl: /^(het is (belangrijk|essentieel|van belang)|er (is|zijn) sprake|in de (huidige|wereld)|zoals (bekend|we weten)|tegenwoordig)\b/i,
  ru: /^(важно (отметить|понимать)|следует (отметить|понимать)|необходимо|в (современном|сегодняшнем) мире|как известно|не секрет)(?!\p{L})/iu,
};

export interface Measures {
  readonly words: number;
  readonly sentences: number;
  /** Words in a sentence, on average. */
  readonly mean: number;
  readonly longest: { readonly words: number; readonly text: string };
  readonly emptyOpenings: readonly string[];
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Measures the prose of one page. Headings, table rows and front matter are no sentences. */
export function measuresOf(source: string, locale: Locale): Measures {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<(Figure|Given|Result|Span|Minutes)\b[^>]*\/>/g, '0');
  const paragraphs = proseOf(body)
    .map(({ text }) =>
      text
        .replace(/^\s*([-*]|\d+\.) /, '')
        .replace(/[*_[\]]/g, '')
        .trim(),
    )
    .filter((text) => text && !/^(#|\|)/.test(text));
  const sentences = paragraphs
    .flatMap((text) => [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map((one) => one.segment.trim()))
    .filter((text) => countWords(text) > 0);
  const words = sentences.reduce((sum, text) => sum + countWords(text), 0);
  const longest = sentences.reduce((found, text) => (countWords(text) > found.words ? { words: countWords(text), text } : found), {
    words: 0,
    text: '',
  });
  return {
    words,
    sentences: sentences.length,
    mean: sentences.length === 0 ? 0 : words / sentences.length,
    longest,
    emptyOpenings: sentences.filter((text) => EMPTY_OPENINGS[locale].test(text)),
  };
}
