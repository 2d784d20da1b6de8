// Why this file: what a first visit costs is counted, so that no dependency makes the pages heavy unseen.
import { constants, brotliCompressSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { url, useBrowser } from './open.ts';

const { open } = useBrowser();

const KB = 1000;

interface Cost {
  readonly requests: number;
  readonly script: number;
  readonly fonts: number;
  /** Everything but fonts. */
  readonly rest: number;
}

/** Bytes as a static host sends them: text compressed, fonts as they are. */
async function weight(response: Response): Promise<number> {
  const body = await response.body();
  if (isFont(response)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
    .length;
}

function isFont(response: Response): boolean {
  return new URL(response.url()).pathname.endsWith('.woff2');
}

/** Loads a page with an empty cache and adds up what came. */
async function cost(page: Page, path: string): Promise<Cost> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url(path), { waitUntil: 'networkidle' });
  const sum = async (chosen: readonly Response[]) => (await Promise.all(chosen.map(weight))).reduce((total, one) => total + one, 0);
  return {
    requests: responses.length,
    script: await sum(responses.filter((one) => one.request().resourceType() === 'script')),
    fonts: await sum(responses.filter(isFont)),
    rest: await sum(responses.filter((one) => !isFont(one))),
  };
}

describe.each(['en', 'ru'] as const)('a first visit in %s', (locale) => {
  test('given an article, then it takes few requests and few bytes', async () => {
    const { page } = await open({ fresh: true });
    const found = await cost(page, `/${locale}/foundations/who-decides/`);
    expect(found.requests).toBeGreaterThan(3);
    expect(found.requests).toBeLessThanOrEqual(9);
    expect(found.script).toBeLessThanOrEqual(6 * KB);
    // The frame's script stands in the page.
    expect(found.rest).toBeGreaterThan(10 * KB);
    expect(found.rest).toBeLessThanOrEqual(26 * KB);
    expect(found.fonts).toBeGreaterThan(10 * KB);
    expect(found.fonts).toBeLessThanOrEqual(60 * KB);
  });

  test('given a first search, then it costs little until its first result stands there', async () => {
    const { page } = await open({ fresh: true });
    await page.goto(url(`/${locale}/foundations/who-decides/`), { waitUntil: 'networkidle' });
    // The page's own, late on a busy machine, is not the search's.
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    // Noted by the page itself: what is asked for afterwards is not what the first result waited for.
    await page.evaluate(() => {
      const list = document.querySelector('.search-results')!;
      new MutationObserver(() => {
        if (list.firstChild && !list.getAttribute('data-first')) list.setAttribute('data-first', String(performance.now()));
      }).observe(list, { childList: true });
    });
    await page.keyboard.press('/');
    await page.locator('#search-input').fill('CAC');
    await page.locator('.search-results[data-first] a').first().waitFor();
    const before = await page.evaluate(() => {
      const first = Number(document.querySelector('.search-results')!.getAttribute('data-first'));
      return performance
        .getEntriesByType('resource')
        .filter((one) => (one as PerformanceResourceTiming).responseEnd <= first)
        .map((one) => one.name);
    });
    const sizes = await Promise.all(responses.filter((one) => before.includes(one.url())).map(weight));
    const bytes = sizes.reduce((total, one) => total + one, 0);
    expect(sizes.length).toBeGreaterThan(3);
    expect(bytes).toBeGreaterThan(60 * KB);
    expect(bytes).toBeLessThanOrEqual(120 * KB);
  });

  test('given a page of templates with a diagram, then it stays within the bytes of a rich chapter', async () => {
    const { page } = await open({ fresh: true });
    const found = await cost(page, `/${locale}/templates/cart-recovery/`);
    expect(found.requests).toBeLessThanOrEqual(9);
    expect(found.rest).toBeGreaterThan(10 * KB);
    expect(found.rest).toBeLessThanOrEqual(26 * KB);
  });

  test.each(['roi', 'ltv-cac', 'funnel', 'duel', 'pipeline', 'budget', 'experiment', 'engine', 'message', 'cx'])(
    'given the calculator %s, then it stays within its bytes',
    async (id) => {
      const { page } = await open({ fresh: true });
      const found = await cost(page, `/${locale}/tools/${id}/`);
      expect(found.rest).toBeGreaterThan(10 * KB);
      expect(found.rest).toBeLessThanOrEqual(48 * KB);
      expect(found.fonts).toBeLessThanOrEqual(60 * KB);
    },
  );
});
