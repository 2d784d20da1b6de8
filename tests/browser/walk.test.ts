// Why this file: every kind of page, in every language, is asked everything at one visit: does it load in silence, keep nothing,
// scroll sideways, or have an accessibility fault a machine can find. One load for each theme answers all of it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { violations } from './axe.ts';
import { kept, url, useBrowser } from './open.ts';
import { CLOSELY, pagesOf, PLAIN_PAGES } from './pages.ts';

const { open } = useBrowser();

/** 640 px is a 1280 px window at 200 %. */
const WIDTHS = [1280, 640, 360, 320] as const;
/** Where axe looks: the widest and the narrowest. */
const ENDS = [1280, 320] as const;
/** Dark pages are laid out as light ones are: only axe sees a difference. */
const LOOKS = [
  { colorScheme: 'light', widths: WIDTHS, axe: ENDS },
  { colorScheme: 'dark', widths: ENDS, axe: ENDS },
] as const;
const FEWER = [
  { colorScheme: 'light', widths: WIDTHS, axe: [1280] },
  { colorScheme: 'dark', widths: [320], axe: [320] },
] as const;

/** A whole language takes half a minute; a busy machine may take its time. */
const WALK_MS = 300_000;

/** What sticks out at the right, where the page can be scrolled sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
    return [
      `${root.scrollWidth} > ${root.clientWidth}`,
      ...wide.slice(0, 5).map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`),
    ];
  });
}

/** Waits until the page has answered to a new width. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/** What is wrong with a page as it is now. */
async function faultsOf(page: Page, asksAxe: boolean): Promise<string[]> {
  const sticksOut = await overflow(page);
  if (!asksAxe) return sticksOut;
  await drawn(page);
  return [...sticksOut, ...(await violations(page))];
}

// Console errors, other origins and violations of the policy fail every test: see open.ts.
test.each([['no language', PLAIN_PAGES] as const, ...LOCALES.map((locale) => [locale, pagesOf(locale)] as const)])(
  'given one page of each kind in %s, light and dark, wide and narrow, then it is silent, keeps nothing, fits, and axe finds nothing',
  { timeout: WALK_MS },
  async (locale, paths) => {
    const { page, context } = await open();
    const found: Record<string, string[]> = {};
    for (const path of paths) {
      for (const { colorScheme, widths, axe } of locale === 'no language' || CLOSELY.includes(locale) ? LOOKS : FEWER) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: widths[0], height: 900 });
        // Loaded for each theme: a page that is dark from the start is not one that was made dark.
        const answer = await page.goto(url(path));
        expect(answer?.status(), path).toBe(200);
        expect(await page.getAttribute('html', 'data-theme'), path).toBe(colorScheme);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const faults = await faultsOf(page, (axe as readonly number[]).includes(width));
          if (faults.length) found[`${path} ${colorScheme} at ${width} px`] = faults;
        }
        expect(await context.cookies(), path).toEqual([]);
        expect(await kept(page), path).toEqual({});
      }
    }
    expect(found).toEqual({});
  },
);
