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
    const { page } = await open();
    const found = await cost(page, `/${locale}/foundations/who-decides/`);
    expect(found.requests).toBeGreaterThan(3);
    expect(found.requests).toBeLessThanOrEqual(9);
    expect(found.script).toBeGreaterThan(0);
    expect(found.script).toBeLessThanOrEqual(6 * KB);
    expect(found.rest).toBeLessThanOrEqual(26 * KB);
    expect(found.fonts).toBeGreaterThan(10 * KB);
    expect(found.fonts).toBeLessThanOrEqual(60 * KB);
  });

  test.each(['roi', 'ltv-cac', 'funnel'])('given the calculator %s, then it stays within its bytes', async (id) => {
    const { page } = await open();
    const found = await cost(page, `/${locale}/tools/${id}/`);
    expect(found.rest).toBeGreaterThan(10 * KB);
    expect(found.rest).toBeLessThanOrEqual(48 * KB);
    expect(found.fonts).toBeLessThanOrEqual(60 * KB);
  });
});
