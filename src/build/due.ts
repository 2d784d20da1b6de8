/** What is to be read again: pages by content/data/reviews.yaml, figures by the day they were last looked at. */
import type { Reviews } from '../data/schemas.ts';

export interface Due {
  /** The page or the figure. */
  readonly what: string;
  /** Who answers for it; null for a figure. */
  readonly owner: string | null;
  /** The day it falls due, YYYY-MM-DD. */
  readonly day: string;
}

/** The same day some months later; the last of the month where there is none. @param day YYYY-MM-DD */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * Everything that is due on a day, the longest overdue first.
 * @param figures entries of content/data; they keep as long as a page does
 * @param by YYYY-MM-DD
 */
export function dueBy(reviews: Reviews, figures: readonly { readonly id: string; readonly checked: string }[], by: string): Due[] {
  const texts = reviews.pages.map(({ page, owner, reviewed, months = reviews.months }) => ({
    what: page,
    owner,
    day: monthsAfter(reviewed, months),
  }));
  const entries = figures.map(({ id, checked }) => ({ what: id, owner: null, day: monthsAfter(checked, reviews.months) }));
  return [...texts, ...entries].filter((one) => one.day <= by).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Faults of the reviews: a page without an entry, an entry without a page, an owner who is not there. */
export function reviewFaults(reviews: Reviews, pages: readonly string[]): string[] {
  const file = 'content/data/reviews.yaml';
  const known = new Set(reviews.owners.map((one) => one.id));
  const listed = reviews.pages.map((one) => one.page);
  return [
    ...pages
      .filter((page) => !listed.includes(page))
      .map((page) => `${file}: the page "${page}" is missing. Say who answers for it and when it was last read.`),
    ...listed.filter((page) => !pages.includes(page)).map((page) => `${file}: there is no page "${page}". Take the entry out.`),
    ...listed.filter((page, at) => listed.indexOf(page) < at).map((page) => `${file}: the page "${page}" stands there twice.`),
    ...reviews.pages
      .filter((one) => !known.has(one.owner))
      .map((one) => `${file}: the page "${one.page}" names the owner "${one.owner}", whom "owners" lacks.`),
  ];
}
