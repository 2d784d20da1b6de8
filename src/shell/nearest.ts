/** Pages whose address or title is nearest to the words of an address that does not exist: a slip of the keys, an old name, half a link. */

/** What is known of a page: its address without language and outer slashes (empty for the home page), and its title. */
export type Titled = readonly [slug: string, title: string];

/** Parts of addresses that say nothing about a page. */
const SILENT = new Set(['html', 'htm', 'php', 'index', 'www']);

/** Below this no page is near: most of what was asked for is in none of its words. */
const NEAR = 0.45;

const MOST = 5;

/** A part of an address as text; half an escape stays as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The words of an address or a title: lower case, without accents. */
export function wordsIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !SILENT.has(word));
}

/** Neighbouring letters; the ends of a word count as letters, or a slip in a short one would leave nothing of it. */
function pairs(word: string): string[] {
  const closed = `^${word}$`;
  return Array.from({ length: closed.length - 1 }, (_, at) => closed.slice(at, at + 2));
}

/** How alike two words are, from 0 to 1: the share of pairs of letters that both have (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const rest = pairs(other);
  const all = pairs(one);
  const total = all.length + rest.length;
  const shared = all.filter((pair) => {
    const at = rest.indexOf(pair);
    return at >= 0 && rest.splice(at, 1);
  });
  return (2 * shared.length) / total;
}

/** How alike the most like of some words is; what shares less than half of its letters is another word. */
function best(word: string, among: readonly string[]): number {
  const most = Math.max(0, ...among.map((one) => likeness(word, one)));
  return most < 0.5 ? 0 : most;
}

/** How near a page is, from 0 to 1: each word asked for counts by the word most like it; the last part of an address says most about a page. */
function nearness(asked: readonly (readonly string[])[], [slug, title]: Titled): number {
  const address = wordsIn(slug);
  const named = wordsIn(title);
  let sum = 0;
  let weights = 0;
  asked.forEach((words, at) => {
    const weight = at === asked.length - 1 ? 3 : 1;
    for (const word of words) {
      sum += weight * Math.max(best(word, address), 0.9 * best(word, named));
      weights += weight;
    }
  });
  return weights === 0 ? 0 : sum / weights;
}

/**
 * The pages nearest to an address, nearest first; none where none is near.
 * @param rest the address without language, as it was asked for, decoded
 */
export function nearest(rest: string, pages: readonly Titled[]): Titled[] {
  const asked = rest
    .split('/')
    .map(wordsIn)
    .filter((words) => words.length > 0);
  return pages
    .filter(([slug]) => slug !== '')
    .map((page) => ({ page, near: nearness(asked, page) }))
    .filter(({ near }) => near >= NEAR)
    .sort((one, other) => other.near - one.near || one.page[0].length - other.page[0].length)
    .slice(0, MOST)
    .map(({ page }) => page);
}
