/** How long pages take to read, from their length. */
import { getEntry } from 'astro:content';
import type { PageContext } from './page.ts';

/** Adults read expository prose at around 200 to 260 words a minute; with figures to check, the lower end is honest. */
const WORDS_A_MINUTE = 200;

const counted = new Map<string, number>();

/** @throws Error naming the page that names one which is not there. */
async function wordsIn(id: string, asking: string): Promise<number> {
  const before = counted.get(id);
  if (before !== undefined) return before;
  const found = await getEntry('docs', id);
  if (!found) throw new Error(`${asking}: minutes are asked of a page that is not there: "${id}".`);
  const prose = (found.body ?? '').replace(/^import .*$/gm, '').replace(/<[^>]*>/g, ' ');
  const count = prose.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  if (import.meta.env.PROD) counted.set(id, count);
  return count;
}

/**
 * Minutes to read some pages in the language of a page: a whole number, 1 or more.
 * @param page only its language, and its file for messages
 * @throws Error naming the page that names one which is not there.
 */
export async function minutesOf({ locale, file }: Pick<PageContext, 'locale' | 'file'>, slugs: readonly string[]): Promise<number> {
  const counts = await Promise.all(slugs.map((slug) => wordsIn(`${locale}/${slug}`, file)));
  return Math.max(1, Math.round(counts.reduce((sum, count) => sum + count, 0) / WORDS_A_MINUTE));
}
