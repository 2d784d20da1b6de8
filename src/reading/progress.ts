/** What is done of a list of pages, and what comes next. */
import { isTicked, type Kind, type Reading } from './kept.ts';

const TOOLS = 'tools/';

/** How a page is ticked: a calculator by having been tried, any other by having been read. */
export function tickOf(slug: string): { readonly kind: Kind; readonly key: string } {
  return slug.startsWith(TOOLS) ? { kind: 'tried', key: slug.slice(TOOLS.length) } : { kind: 'read', key: slug };
}

/** Whether a page is read, or a calculator tried. */
export function isDone(reading: Reading, slug: string): boolean {
  const { kind, key } = tickOf(slug);
  return isTicked(reading, kind, key);
}

/** The first page of a path that is not done; undefined where all are. */
export function nextOf<T extends { readonly slug: string }>(reading: Reading, pages: readonly T[]): T | undefined {
  return pages.find(({ slug }) => !isDone(reading, slug));
}

/** The page that was ticked last, with its day: of those of the latest day the one ticked last. */
export function lastRead(reading: Reading): { readonly slug: string; readonly day: string } | undefined {
  let last: { slug: string; day: string } | undefined;
  for (const [slug, day] of Object.entries(reading.read)) if (!last || day >= last.day) last = { slug, day };
  return last;
}
