/** Answers a question: asks Pagefind word by word and the signposts beside it, and puts the pages in order. */
import { carrying, matchOf, readSigns, scoreSigns, type SignFile, type Signs, type Word } from './search-signs.ts';

/** A heading of a page and what was found below it. */
export interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly weight: number }[];
}

/** What Pagefind says of a page that it found. */
export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  /** In the order of the page. */
  readonly sub_results: readonly Section[];
}

interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<Hit>;
}

/** What is used of Pagefind. */
export interface Pagefind {
  search(query: string | null): Promise<{ readonly results: readonly Found[] }>;
}

/** A page that answers; `data` fetches its text. */
export interface Answer {
  /** Below the language: `tools/roi`. */
  readonly path: string;
  /** What it is, in the reader's language: "Calculator", "Foundations"; nothing for the home page. */
  readonly mark: string;
  /** Whether it is more than text to read: a calculator, a template, a checklist. */
  readonly kind: boolean;
  data(): Promise<Hit>;
}

/** Signposts count for more than the text: a title says what a page is about, a sentence may mention anything. */
const TEXT_SHARE = 0.8;
/** Pages that answer less than this share of what the best does are left out. */
const WORTH_SHOWING = 0.2;

/** The word that Pagefind really found, as it stands in the page. */
async function wordFound(first: Found): Promise<string> {
  const { content, locations } = await first.data();
  return locations.length > 0 ? (content.split(/\s+/)[locations[0]!] ?? '') : '';
}

/**
 * The pages whose text has a word or begins one with it. Pagefind answers an unknown word with the longest known one that it begins with,
 * be it a single letter of a formula: such an answer counts only when most of the word is in it. To see that, a page must be fetched; a word
 * that stands on a signpost can do without.
 */
async function pagesWith(pagefind: Pagefind, { raw, key }: Word, signed: boolean): Promise<readonly Found[]> {
  const { results } = await pagefind.search(raw);
  if (results.length === 0 || (await pagefind.search(`"${raw}"`)).results.length > 0) return results;
  if (signed) return [];
  const found = wordFound(results[0]!);
  const start = key.slice(0, Math.max(3, Math.ceil(key.length * 0.7)));
  const text = (await found).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return text.includes(start) ? results : [];
}

/** The place in a page that answers best: a heading with a word counts for more than many sentences. */
export function bestSection({ sub_results }: Pick<Hit, 'sub_results'>): Section | undefined {
  const worth = (section: Section) => section.weighted_locations.reduce((sum, { weight }) => sum + weight ** 2, 0);
  return sub_results.reduce<Section | undefined>((best, one) => (best && worth(best) >= worth(one) ? best : one), undefined);
}

/** What a page is marked as. */
function markOf(path: string, marks: SignFile['marks']): Pick<Answer, 'path' | 'mark' | 'kind'> {
  const [part = '', ...below] = path.split('/');
  const kind = below.length > 0 ? marks[`${part}/`] : undefined;
  return { path, mark: kind ?? marks[part] ?? '', kind: kind !== undefined };
}

/** The rarer a word, the more it says. */
function weightOf(pages: number, all: number): number {
  return pages > 0 ? Math.log(1 + all / pages) : 0;
}

/** Puts questions to one language's index; the best page comes first, and none for words that are nowhere. @param file its signposts */
export function asker(pagefind: Pagefind, file: SignFile): (question: string) => Promise<Answer[]> {
  const signs: Signs = readSigns(file);
  const marked = new Map(file.pages.map(([id, path]) => [id, markOf(path, file.marks)]));
  return async (question) => {
    const words = await Promise.all(
      carrying(question, signs).map(async (word) => {
        const sign = matchOf(signs, word);
        let found = await pagesWith(pagefind, word, sign.best === word.key);
        // A typing error, or a compound: the text is asked for the word that was meant.
        if (found.length === 0 && sign.best && sign.best !== word.key)
          found = await pagesWith(pagefind, { raw: sign.best, key: sign.best }, true);
        return { word, sign, found, weight: weightOf(found.length || sign.pages, file.pages.length) };
      }),
    );
    const known = words.filter(({ weight }) => weight > 0);
    const total = known.reduce((sum, { weight }) => sum + weight, 0);
    const scores = scoreSigns(signs, known);
    const sources = new Map<string, Found>();
    for (const { found, weight } of [...known].sort((a, b) => b.weight - a.weight)) {
      const top = found[0]?.score ?? 1;
      for (const one of found) {
        if (!sources.has(one.id)) sources.set(one.id, one);
        scores.set(one.id, (scores.get(one.id) ?? 0) + (TEXT_SHARE * weight * Math.sqrt(Math.max(0, one.score / top))) / total);
      }
    }
    // Together they mark all words in the excerpt; pages that only a signpost knows open with their beginning.
    const together = known.filter(({ found }) => found.length > 0).map(({ word }) => word.raw);
    if (together.length > 1) for (const one of (await pagefind.search(together.join(' '))).results) sources.set(one.id, one);
    if ([...scores.keys()].some((id) => !sources.has(id)))
      for (const one of (await pagefind.search(null)).results) if (!sources.has(one.id)) sources.set(one.id, one);
    const best = Math.max(...scores.values());
    return [...scores]
      .filter(([, score]) => score >= best * WORTH_SHOWING)
      .sort(([, a], [, b]) => b - a)
      .flatMap(([id]) => {
        const [mark, source] = [marked.get(id), sources.get(id)];
        return mark && source ? [{ ...mark, data: () => source.data() }] : [];
      });
  };
}
