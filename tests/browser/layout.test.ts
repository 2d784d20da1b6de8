// Why this file: on paper a case is one page and an article is without its frame; a list of contents fits beside its chapter.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NAME } from '../../content/site.ts';
import { reviews } from '../../src/data/index.ts';
import { reviewOf } from '../../src/data/review.ts';
import { LOCALES } from '../../src/locales.ts';
import { dateText } from '../../src/words/date.ts';
import { url, useBrowser } from './open.ts';
import { openTool } from './tool.ts';

const { open } = useBrowser();

/** How many pages a PDF has. */
const pagesOfPdf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each(LOCALES)('on paper in %s', (locale) => {
  test.each([
    ['roi', `label=${encodeURIComponent('Rossi & figli')}&users=77&term=5&billing=term&prepay=5`],
    ['ltv-cac', 'model=contract'],
    ['funnel', 'side=b2c'],
    ['funnel', 'side=b2b'],
    ['duel', 'cvrGain=0.5'],
    ['pipeline', 'open=900000'],
    ['pipeline', 'openDiscovery=1400000&winDiscovery=10&openDemo=500000&winDemo=20&openPoc=300000&winPoc=40&openContract=200000'],
    ['budget', 'side=b2b'],
    ['experiment', 'side=b2b&baseline=30&mde=5&units=2.9'],
    [
      'engine',
      'payer=bar&agree=pump&money=bar&time=pump&risk=bar&price=pump&terms=bar&start=pump&seller=bar&proof=pump&wins=bar&growth=pump&simple=no&standard=no&unaided=no&label=Smoothie',
    ],
    ['message', `side=b2b&product=${encodeURIComponent('Пильщик')}&hook=${'word'.repeat(12)}`],
    ['cx', 'side=b2b&goals=yes'],
  ] as const)('given %s opened with %s, then it is one page of A4 and of US Letter', async (id, state) => {
    const { page } = await open();
    await openTool(page, locale, id, `v=1&${state}`);
    await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printing', '')));
    await page.locator('[data-action="print"]').click();
    await page.locator('[data-printing]').waitFor();
    // A code is dark on light wherever it stands: drawn without its own style sheet it was all dark once.
    const ground = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const { fill } = getComputedStyle(document.querySelector(':is(.calc-printed, .paper-colophon) svg rect')!);
      dispatchEvent(new Event('afterprint'));
      return fill;
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    // Wider than the paper, and the browser would shrink the whole page.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 900 });
    const wide = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const { scrollWidth } = document.documentElement;
      dispatchEvent(new Event('afterprint'));
      return scrollWidth;
    });
    expect(wide).toBeLessThanOrEqual(700);
    for (const format of ['A4', 'Letter']) expect(pagesOfPdf(await page.pdf({ format })), format).toBe(1);
  });

  test('given an article, then its print has its text, name, address and review, and no navigation', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/foundations/who-decides/`));
    const frame = 'nav, aside, button, select, input, .site-footer a, .sl-skip-link';
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
    expect(await page.locator('header.header').innerText()).toBe(NAME);
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement, '::before').content)).toBe(`"${address}"`);
    expect(await page.locator('.site-footer').innerText()).toContain(
      dateText(reviewOf('foundations/who-decides', locale, reviews).reviewed, locale),
    );
    // The calculator of a worked example, without the numbers that its link carries.
    const tool = page.locator('.worked-open a').first();
    expect(await tool.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(
      new RegExp(`^": https://[^/]+/${locale}/tools/[a-z-]+/"$`),
    );
  });
});

test.each(LOCALES)('given a chapter in %s beside its contents, then every entry of the list is inside the window', async (locale) => {
  const { page } = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(url(`/${locale}/reference/benchmarks/`));
  const ends = await page.locator('.page-toc a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
  expect(ends.length).toBeGreaterThan(3);
  expect(Math.max(...ends)).toBeLessThanOrEqual(1280);
});

describe('the list of contents of a chapter with a diagram', () => {
  const path = '/en/foundations/who-decides/';
  const top = (page: Page) => page.locator('.main-pane').evaluate((text) => text.getBoundingClientRect().top);

  test('given a phone, then the text stands where it stays from the first, and the list unfolds without a script, too', async () => {
    const tops: number[] = [];
    for (const javaScriptEnabled of [false, true]) {
      const { page } = await open({ viewport: { width: 412, height: 823 }, javaScriptEnabled });
      await page.goto(url(path));
      tops.push(await top(page));
      await page.locator('.page-toc summary').click();
      await page.locator('.page-toc a').first().waitFor();
    }
    expect(tops[0]).toBe(tops[1]);
    expect(tops[0]).toBeLessThan(150);
  });

  test('given a wide window without a script, then the list stands open', async () => {
    const { page } = await open({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
    await page.goto(url(path));
    expect(await page.locator('.page-toc a').last().isVisible()).toBe(true);
  });
});
