// Why this file: no page scrolls sideways, however narrow or zoomed; on paper a case is one page and an article is without its frame.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { url, useBrowser } from './open.ts';
import { pagesOf, PLAIN_PAGES } from './pages.ts';
import { openTool } from './tool.ts';

const { open } = useBrowser();

/** 640 px at two device pixels each is a 1280 px window at 200 %. */
const WIDTHS = [1280, 640, 360, 320] as const;

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

describe.each([
  ['no language', PLAIN_PAGES] as const,
  ...(['en', 'fr', 'ru'] as const).map((locale) => [locale, pagesOf(locale)] as const),
])('the pages in %s', (_, paths) => {
  test.each(paths)('given the page %s at every width, then it does not scroll sideways', async (path) => {
    const { page } = await open({ deviceScaleFactor: 2 });
    await page.goto(url(path));
    const found: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await overflow(page);
      if (wide.length) found[width] = wide;
    }
    expect(found).toEqual({});
  });
});

describe.each(LOCALES)('on paper in %s', (locale) => {
  test.each([
    ['roi', `label=${encodeURIComponent('Rossi & figli')}&users=77&term=5&billing=term&prepay=5`],
    ['ltv-cac', 'model=contract'],
    ['funnel', 'side=b2c'],
    ['funnel', 'side=b2b'],
  ] as const)('given %s opened with %s, then it is one page of A4', async (id, state) => {
    const { page } = await open();
    await openTool(page, locale, id, `v=1&${state}`);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  });

  test('given an article, then its print has its text and no navigation', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/foundations/who-decides/`));
    const frame = 'header.header, nav, aside, .site-footer, button, select, .sl-skip-link';
    expect(await page.locator(frame).filter({ visible: true }).count()).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator(frame)
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80))),
    ).toEqual([]);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main h2').first().isVisible()).toBe(true);
  });
});

test.each(LOCALES)('given a chapter in %s beside its contents, then every entry of the list is inside the window', async (locale) => {
  const { page } = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(url(`/${locale}/reference/benchmarks/`));
  const ends = await page.locator('.page-toc a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
  expect(ends.length).toBeGreaterThan(3);
  expect(Math.max(...ends)).toBeLessThanOrEqual(1280);
});
