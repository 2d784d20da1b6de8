/** What a page's footer says of its review: who answers for it, and when it was last read. */
import type { Locale } from '../locales.ts';
import type { Reviews } from './schemas.ts';

export interface Review {
  /** As readers of the language know them. */
  readonly owner: string;
  /** YYYY-MM-DD */
  readonly reviewed: string;
}

/** The slug under which content/data/reviews.yaml has a page: the home page has no slug of its own. */
export function reviewedAs(slug: string): string {
  return slug || 'home';
}

/**
 * The review of a page.
 * @throws Error naming the page or the owner that content/data/reviews.yaml lacks.
 */
export function reviewOf(slug: string, locale: Locale, { owners, pages }: Reviews): Review {
  const file = 'content/data/reviews.yaml';
  const entry = pages.find((one) => one.page === reviewedAs(slug));
  if (!entry) throw new Error(`${file}: the page "${reviewedAs(slug)}" is missing. Say who answers for it and when it was last read.`);
  const name = owners.find((one) => one.id === entry.owner)?.name;
  const owner = typeof name === 'string' ? name : name?.[locale];
  if (!owner) throw new Error(`${file}: the owner "${entry.owner}" of the page "${entry.page}" has no name in ${locale}.`);
  return { owner, reviewed: entry.reviewed };
}
