// Why this file: every kind of page, in every language, is asked everything at one visit: does it load in silence, keep nothing,
// scroll sideways, or have an accessibility fault a machine can find. One load for each theme answers all of it.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { violations } from './axe.ts';
import { kept, url, useBrowser } from './open.ts';
import { pagesOf, PLAIN_PAGES } from './pages.ts';

const { open } = useBrowser();

/** 640 px at two device pixels each is a 1280 px window at 200 %. */
const WIDTHS = [1280, 640, 360, 320] as const;
/** Where axe looks: the widest and the narrowest. */
const AXE_WIDTHS: readonly number[] = [1280, 320];

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

// Console errors, other origins and violations of the policy fail every test: see open.ts.
describe.each([['no language', PLAIN_PAGES] as const, ...LOCALES.map((locale) => [locale, pagesOf(locale)] as const)])(
  'the pages in %s',
  (_, paths) => {
    test.each(paths)('given the page %s, light and dark, wide and narrow, then it is silent, fits, and axe finds nothing', async (path) => {
      const { page, context } = await open({ deviceScaleFactor: 2 });
      const found: Record<string, string[]> = {};
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: WIDTHS[0], height: 900 });
        // Loaded again: a page that is dark from the start is not one that was made dark.
        const answer = await page.goto(url(path));
        expect(answer?.status()).toBe(200);
        expect(await page.getAttribute('html', 'data-theme')).toBe(colorScheme);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await drawn(page);
          const faults = await overflow(page);
          if (AXE_WIDTHS.includes(width)) faults.push(...(await violations(page)));
          if (faults.length) found[`${colorScheme} at ${width} px`] = faults;
        }
        expect(await context.cookies()).toEqual([]);
        expect(await kept(page)).toEqual({});
      }
      expect(found).toEqual({});
    });
  },
);
