/**
 * When a page appeared and when it last changed, as the changelog tells readers: the only record of dates that a copy without history has.
 * It is read in English, where it is written first.
 */
import { PARTS, partOf } from './sidebar.ts';

/** The page that lists the changes. */
export const CHANGELOG = 'reference/changelog';

export interface Change {
  /** `2026-11-22` */
  readonly date: string;
  /** The pages it leads to, without language. */
  readonly slugs: readonly string[];
}

/** Dates of a page, YYYY-MM-DD. */
export interface PageDates {
  readonly published: string;
  readonly modified: string;
}

/**
 * The changes of a changelog's MDX, newest first.
 * @throws Error naming the entry that has no day.
 */
export function changesIn(mdx: string): Change[] {
  const sections = mdx.split(/^## /m).slice(1);
  return sections
    .map((section) => {
      const date = /<Day of="(\d{4}-\d\d-\d\d)"/.exec(section)?.[1];
      if (!date) throw new Error(`content/docs/en/${CHANGELOG}.mdx: "${section.split('\n')[0]}" has no <Day of="…" />.`);
      return { date, slugs: [...section.matchAll(/\]\(\/[a-z]{2}\/([^)#]*?)\/?(?:#[^)]*)?\)/g)].map((found) => found[1]!) };
    })
    .sort((one, other) => other.date.localeCompare(one.date));
}

/**
 * The dates of a page: of the changes that lead to it, or to the first page of its part, which stands for the part. A page that no change leads
 * to is as old as the site; the home page and the changelog change with every entry.
 * @param changes newest first, at least one
 */
export function datesOf(slug: string, changes: readonly Change[]): PageDates {
  const first = changes.at(-1)!.date;
  if (slug === '' || slug === CHANGELOG) return { published: first, modified: changes[0]!.date };
  const part = partOf(slug);
  const head = part && PARTS[part][0];
  const own = changes.filter((change) => change.slugs.includes(slug));
  const known = own.length > 0 ? own : changes.filter((change) => head !== undefined && change.slugs.includes(head));
  const published = changes.filter((change) => change.slugs.includes(slug) || (head !== undefined && change.slugs.includes(head))).at(-1);
  return { published: published?.date ?? first, modified: known[0]?.date ?? first };
}
