/** Owners and reviews: every page has one, and the list of what is due is right. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/build/check-content.ts';
import { dueBy, monthsAfter, reviewFaults } from '../../src/build/due.ts';
import { reviews } from '../../src/data/index.ts';
import { reviewedAs, reviewOf } from '../../src/data/review.ts';
import type { Reviews } from '../../src/data/schemas.ts';
import { KNOWN_LOCALES, LOCALES, MAIN_LOCALE } from '../../src/locales.ts';

const slugs = pagesOf(join(import.meta.dirname, '../..'), MAIN_LOCALE).map((page) => page.replace(/(^|\/)index\.mdx?$|\.mdx?$/, ''));

test('given the pages, then each has an owner and a day, and nothing else has', () => {
  expect(slugs.length).toBeGreaterThan(50);
  expect(reviewFaults(reviews, slugs.map(reviewedAs))).toEqual([]);
  for (const slug of slugs) for (const locale of LOCALES) expect(reviewOf(slug, locale, reviews).owner.length).toBeGreaterThan(2);
});

const SMALL: Reviews = {
  months: 12,
  owners: [
    { id: 'anna', name: 'Anna Rossi' },
    { id: 'desk', name: { en: 'the desk', it: 'il banco' } },
  ],
  pages: [
    { page: 'home', owner: 'anna', reviewed: '2026-01-31' },
    { page: 'start/one', owner: 'desk', reviewed: '2026-01-30', months: 1 },
  ],
};

test('given a name of one or of each language, then it is said; where it is missing, file, owner and language are', () => {
  expect(reviewOf('', 'ru', SMALL)).toEqual({ owner: 'Anna Rossi', reviewed: '2026-01-31' });
  expect(reviewOf('start/one', 'it', SMALL).owner).toBe('il banco');
  expect(() => reviewOf('start/one', 'nl', SMALL)).toThrow(
    'content/data/reviews.yaml: the owner "desk" of the page "start/one" has no name in nl',
  );
  expect(() => reviewOf('start/two', 'en', SMALL)).toThrow('the page "start/two" is missing');
});

test.each([
  ['a page without an entry', SMALL, ['home', 'start/one', 'start/two'], 'the page "start/two" is missing'],
  ['an entry without a page', SMALL, ['home'], 'there is no page "start/one"'],
  ['a page twice', { ...SMALL, pages: [...SMALL.pages, SMALL.pages[0]!] }, ['home', 'start/one'], '"home" stands there twice'],
  ['an unknown owner', { ...SMALL, owners: [SMALL.owners[0]!] }, ['home', 'start/one'], 'the owner "desk"'],
])('given %s, then it is named', (_, given, pages, message) => {
  const faults = reviewFaults(given, pages);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(message);
});

describe('what is due', () => {
  const figures = [{ id: 'bench', checked: '2025-06-01' }];

  test('given a day, then what has fallen due by then is listed, the oldest first', () => {
    expect(dueBy(SMALL, figures, '2026-02-27')).toEqual([]);
    expect(dueBy(SMALL, figures, '2026-06-01')).toEqual([
      { what: 'start/one', owner: 'desk', day: '2026-02-28' },
      { what: 'bench', owner: null, day: '2026-06-01' },
    ]);
    expect(dueBy(SMALL, figures, '2027-01-31').map((one) => one.what)).toEqual(['start/one', 'bench', 'home']);
  });

  test('given any day and months, then the day they lead to is in that month, and on the same day or its last', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const to = monthsAfter(from, months);
        const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
        const last = new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;
        expect(to.slice(8) === from.slice(8) || (last && to.slice(8) < from.slice(8))).toBe(true);
      }),
    );
  });
});

test('given the languages that there are, then the owners of this site have a name in each', () => {
  for (const { id, name } of reviews.owners)
    for (const locale of KNOWN_LOCALES) expect(typeof name === 'string' ? name : name[locale], `${id} in ${locale}`).toBeTruthy();
});
