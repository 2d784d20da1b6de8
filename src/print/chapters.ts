/** The chapters of a booklet as its cover, its contents and the heads of its sheets name them. */
import { getEntry } from 'astro:content';
import { reviews } from '../data/index.ts';
import { reviewOf, type Review } from '../data/review.ts';
import type { Locale } from '../locales.ts';
import type { Part } from '../shell/sidebar.ts';
import { chapterKey, chaptersOf } from './booklets.ts';

export interface Chapter extends Review {
  readonly slug: string;
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** What it answers: shown where the page shows it. */
  readonly description: string;
  /** Absolute. */
  readonly address: string;
}

/** The chapters of a part in a language. @throws Error naming a page that is in the sidebar and nowhere else */
export async function bookletChapters(locale: Locale, part: Part, site: URL): Promise<Chapter[]> {
  return Promise.all(
    chaptersOf(part).map(async (slug, index) => {
      const entry = await getEntry('docs', `${locale}/${slug}`);
      if (!entry) throw new Error(`src/shell/sidebar.ts: there is no page "${slug}" in ${locale}.`);
      const { title, description = '' } = entry.data;
      const address = new URL(`/${locale}/${slug}/`, site).href;
      return { slug, key: chapterKey(slug), number: index + 1, title, description, address, ...reviewOf(slug, locale, reviews) };
    }),
  );
}
