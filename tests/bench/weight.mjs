/** What a reader's first visit and first search bring, in a browser with nothing kept: bytes as a host would send them. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../src/build/browser.mjs';
import { serve } from '../../src/build/serve.mjs';

/** A chapter with a diagram and terms of the glossary, and a word that it and many others have. */
export const ARTICLE = 'foundations/who-decides';
const QUERY = 'CAC';

/** How each site's search is opened, where one types, what a result is. */
const SEARCHES = {
  own: { open: (page) => page.keyboard.press('/'), input: '#search-input', results: '.search-results', result: 'a' },
  plain: {
    open: (page) => page.locator('button[data-open-modal]').click(),
    input: '.pagefind-ui__search-input',
    results: '#starlight__search',
    result: '.pagefind-ui__result-link',
  },
};

const isFont = (response) => new URL(response.url()).pathname.endsWith('.woff2');

/** Texts compressed as well as can be, fonts as they are. */
async function bytesOf(response) {
  const body = await response.body();
  if (isFont(response)) return body.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotliCompressSync(body, { params }).length;
}

const sum = async (responses) => (await Promise.all(responses.map(bytesOf))).reduce((total, one) => total + one, 0);

/** Adds up what came until the first result of the first search stood there. */
async function firstSearch(page, { open, input, results, result }) {
  const responses = [];
  page.on('response', (response) => responses.push(response));
  await open(page);
  await page.locator(input).waitFor();
  // Noted by the page itself: what is asked for afterwards is not what the first result waited for.
  await page.evaluate(
    ([results, result]) => {
      const found = () => {
        if (globalThis.document.querySelector(`${results} ${result}`)) globalThis.firstResult ??= performance.now();
      };
      new globalThis.MutationObserver(found).observe(globalThis.document.querySelector(results), { childList: true, subtree: true });
    },
    [results, result],
  );
  await page.locator(input).fill(QUERY);
  await page.waitForFunction(() => globalThis.firstResult);
  const first = await page.evaluate(() => performance.timeOrigin + globalThis.firstResult);
  await page.waitForLoadState('networkidle');
  // By the browser's clock, of the page and of a worker alike.
  const ended = (response) => {
    const { startTime, responseEnd } = response.request().timing();
    return startTime + responseEnd;
  };
  const waitedFor = responses.filter((one) => ended(one) <= first);
  return { requests: waitedFor.length, bytes: await sum(waitedFor) };
}

/**
 * Weighs a built site.
 * @param {string} dist
 * @param {'own' | 'plain'} kind
 * @param {readonly string[]} locales
 * @returns {Promise<{ locale: string, article: { requests: number, bytes: number, script: number, fonts: number }, search: { requests: number, bytes: number } }[]>}
 *   bytes; fonts are counted apart
 */
export async function weigh(dist, kind, locales) {
  // A plain site says nothing to hosts.
  for (const name of ['_headers', '_redirects']) if (!existsSync(join(dist, name))) writeFileSync(join(dist, name), '');
  const server = await serve({ dist, port: 0 });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
  const found = [];
  try {
    for (const locale of locales) {
      // What the worker fetches after a visit is no part of the visit.
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
      const page = await context.newPage();
      const responses = [];
      const note = (response) => responses.push(response);
      page.on('response', note);
      await page.goto(`http://localhost:${server.address().port}/${locale}/${ARTICLE}/`, { waitUntil: 'networkidle' });
      page.off('response', note);
      const article = {
        requests: responses.length,
        bytes: await sum(responses.filter((one) => !isFont(one))),
        script: await sum(responses.filter((one) => one.request().resourceType() === 'script')),
        fonts: await sum(responses.filter(isFont)),
      };
      found.push({ locale, article, search: await firstSearch(page, SEARCHES[kind]) });
      await context.close();
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return found;
}
