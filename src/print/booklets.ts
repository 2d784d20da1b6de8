/** The booklets: each part of the playbook as one page to print. Which chapters it holds, in which order, and where it is. */
import type { Locale } from '../locales.ts';
import { MY_READING } from '../reading/parts.ts';
import { PARTS, type Part } from '../shell/sidebar.ts';

/** Everything below is a booklet, and nothing else is. */
const ROOT = '/print/';

/** Pages that say nothing on paper: one shows what is on the reader's device, the other what is new on the site. */
const FOR_SCREENS: readonly string[] = [MY_READING, 'reference/changelog'];

/** The parts in order: each has a booklet in every language. */
export const BOOKLETS = Object.keys(PARTS) as Part[];

/** Slugs of a booklet's chapters, in reading order. */
export function chaptersOf(part: Part): string[] {
  return PARTS[part].filter((slug) => !FOR_SCREENS.includes(slug));
}

/** The address of a booklet: `/print/it/compare/`. */
export function bookletAddress(locale: Locale, part: Part): string {
  return `${ROOT}${locale}/${part}/`;
}

/** Whether an address of the site is a booklet's. */
export function isBooklet(path: string): boolean {
  return path.startsWith(ROOT);
}

/** A chapter's name inside its booklet, as an id: `compare/pricing` → `pricing`. */
export function chapterKey(slug: string): string {
  return slug.slice(slug.lastIndexOf('/') + 1);
}
