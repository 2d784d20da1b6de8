/**
 * Signposts: what the pages are called and what readers call them (content/data/search), asked beside the full text. They know synonyms,
 * forgive a typing error and a compound, and say which words of a question carry it. Pure: no page, no network.
 */

import type { SiteWords } from '../words/index.ts';

/** What dist/pagefind/signs.<lang>.json holds; src/build/search-signs.ts writes it. */
export interface SignFile {
  /** Words that say nothing about what is sought, apart by spaces. */
  readonly stop: string;
  /** What a result is marked as, by the first part of its path: "foundations" → "Foundations", "tools/" and more → "Calculator". */
  readonly marks: Readonly<Record<string, string>>;
  /** Pagefind's id; the path below the language; phrases, the title first; names of the terms whose chapter it is. */
  readonly pages: readonly (readonly [id: string, path: string, phrases: readonly string[], terms: readonly string[]])[];
  /** What the dialog says of an answer: with these, no page carries it before somebody searches. */
  readonly said: Pick<SiteWords['search'], 'none' | 'count'>;
}

/** A word as typed (Pagefind reads that), and as it is compared. */
export interface Word {
  readonly raw: string;
  readonly key: string;
}

/** How well a page answers a word: 1 is the word itself. */
type Quality = number;

interface Phrase {
  readonly page: string;
  readonly keys: readonly string[];
  /** How much of the answer it is. */
  readonly share: number;
}

/** Where all terms stand. They lead to their chapter first, to their entry here after it. */
const GLOSSARY = 'reference/glossary';
const GLOSSARY_SHARE = 0.6;

/** Signposts, taken apart once. */
export interface Signs {
  readonly stop: ReadonlySet<string>;
  readonly phrases: readonly Phrase[];
  readonly vocabulary: readonly string[];
}

/** What the signposts know of one word. */
export interface SignMatch {
  /** The words of signposts that answer it. */
  readonly matches: ReadonlyMap<string, Quality>;
  /** The best of them; null when the signposts do not know the word. */
  readonly best: string | null;
  /** How many pages they stand on. */
  readonly pages: number;
}

/** Lower case, without accents: how people type. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a text. "A/B" and "3-3-3" are one word each, "l’achat" are two. */
export function wordsIn(text: string): Word[] {
  const joined = text
    .toLowerCase()
    .replace(/(?<!\p{L})(\p{L})\/(\p{L})(?!\p{L})/gu, '$1$2')
    .replace(/(?<=\b\d)-(?=\d\b)/g, '');
  return (joined.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((raw) => ({ raw, key: folded(raw) }));
}

/** The words that carry a question: those that say nothing are left out, unless there are no others. */
export function carrying(question: string, { stop }: Pick<Signs, 'stop'>): Word[] {
  const words = wordsIn(question).filter(({ key }, at, all) => all.findIndex((one) => one.key === key) === at);
  const bearing = words.filter(({ key }) => !stop.has(key) && (key.length > 1 || words.length === 1));
  return bearing.length > 0 ? bearing : words;
}

/** Takes the file apart. */
export function readSigns({ stop, pages }: Pick<SignFile, 'stop' | 'pages'>): Signs {
  const silent = new Set(wordsIn(stop).map(({ key }) => key));
  const taken = (page: string, texts: readonly string[], share: number): Phrase[] =>
    texts.map((text) => ({ page, share, keys: carrying(text, { stop: silent }).map(({ key }) => key) }));
  const glossary = pages.find(([, path]) => path === GLOSSARY)?.[0];
  const phrases = pages.flatMap(([page, , texts, terms]) => [
    ...taken(page, [...texts, ...terms], 1),
    ...(glossary ? taken(glossary, terms, GLOSSARY_SHARE) : []),
  ]);
  return { stop: silent, phrases, vocabulary: [...new Set(phrases.flatMap(({ keys }) => keys))] };
}

/** Whether two words differ by at most `most` typing errors: a letter more, less, other, or two changed over. */
export function nearly(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return row[other.length]! <= most;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** How well a word of a signpost answers a typed word; 0 when it does not. */
export function qualityOf(typed: string, sign: string): Quality {
  if (typed === sign) return 1;
  const common = commonStart(typed, sign);
  const ends = Math.max(typed.length, sign.length) - common;
  // Inflection changes the end: "decides", "decider"; short words only by a letter: "kpis".
  if ((common >= 4 && ends <= (common >= 6 ? 4 : 3)) || (common === 3 && ends === 1)) return 0.9 - ends / 50;
  // Still being typed.
  if (common === typed.length && common >= 3) return 0.6 + (0.25 * common) / sign.length;
  const [short, long] = typed.length < sign.length ? [typed, sign] : [sign, typed];
  // Compounds: "salesteam" and "team".
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return 0.4 + (0.3 * short.length) / long.length;
  const most = typed.length >= 7 ? 2 : typed.length >= 5 ? 1 : 0;
  const error = sign.length < 5 ? undefined : [1, 2].find((count) => count <= most && nearly(typed, sign, count));
  return error ? 0.85 - error / 10 : 0;
}

/** Worse answers are left out where there are better: who types a known word has not mistyped it. */
const BEST_SHARE = 0.85;

/** What the signposts know of a word. */
export function matchOf(signs: Signs, { key }: Word): SignMatch {
  const found = signs.vocabulary.flatMap((sign) => {
    const quality = qualityOf(key, sign);
    return quality > 0 ? [[sign, quality] as const] : [];
  });
  const top = Math.max(0, ...found.map(([, quality]) => quality));
  const matches = new Map(found.filter(([, quality]) => quality >= top * BEST_SHARE));
  const pages = new Set(signs.phrases.filter(({ keys }) => keys.some((one) => matches.has(one))).map(({ page }) => page));
  return { matches, best: found.find(([, quality]) => quality === top)?.[0] ?? null, pages: pages.size };
}

/** A word of the question: what it weighs, and what is known of it. */
export interface Weighed {
  readonly weight: number;
  readonly sign: SignMatch;
}

/** The share of the question that each page's signposts answer, 0 to 1: most for a whole phrase, less for words from several. */
export function scoreSigns(signs: Signs, question: readonly Weighed[]): Map<string, number> {
  const total = question.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const best = new Map<string, number>();
  const spread = new Map<string, number[]>();
  for (const { page, keys, share } of signs.phrases) {
    const answered = question.map(({ sign }) => share * Math.max(0, ...keys.map((key) => sign.matches.get(key) ?? 0)));
    if (!answered.some(Boolean)) continue;
    const said = answered.reduce((sum, quality, at) => sum + quality * question[at]!.weight, 0) / total;
    const whole = keys.filter((key) => question.some(({ sign }) => sign.matches.has(key))).length / keys.length;
    best.set(page, Math.max(best.get(page) ?? 0, said * (0.55 + 0.45 * whole)));
    const known = spread.get(page) ?? question.map(() => 0);
    spread.set(
      page,
      known.map((quality, at) => Math.max(quality, answered[at]!)),
    );
  }
  return new Map(
    [...best].map(([page, phrase]) => {
      const together = spread.get(page)!.reduce((sum, quality, at) => sum + quality * question[at]!.weight, 0) / total;
      return [page, 0.65 * phrase + 0.35 * together];
    }),
  );
}
