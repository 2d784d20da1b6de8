// Why this file: search opens at a key, finds words in the forms people type, in their language, and costs nothing before that.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { say } from '../../src/words/say.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, url, useBrowser } from './open.ts';
import { field, openTool } from './tool.ts';

const { open } = useBrowser();

/** Forms that the page itself does not use, and the page each must bring. */
const QUERIES: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  en: [
    ['deciding', 'foundations/who-decides/'],
    ['risky', 'foundations/risk-map/'],
    ['budgeting', 'roadmap/channels-and-budget/'],
    ['vanities', 'foundations/signals-not-vanity/'],
    ['sourcing', 'reference/sources/'],
  ],
  it: [
    ['acquisti', 'foundations/who-decides/'],
    ['decidendo', 'foundations/who-decides/'],
    ['rischiare', 'foundations/risk-map/'],
    ['settimane', 'start/first-week/'],
    ['segnalato', 'foundations/signals-not-vanity/'],
  ],
  fr: [
    ['parcourir', 'compare/buying-journey/'],
    ['expériences', 'experience/what-it-is/'],
    ['risquer', 'foundations/risk-map/'],
    ['semaines', 'start/first-week/'],
    ['budgets', 'compare/one-budget-two-levers/'],
  ],
  nl: [
    ['beslissingen', 'foundations/who-decides/'],
    ['aankopen', 'foundations/who-decides/'],
    ['stemmen', 'foundations/one-voice/'],
    ['weken', 'start/first-week/'],
    ['bronnen', 'reference/sources/'],
  ],
  ru: [
    ['клиентами', 'experience/what-it-is/'],
    ['шаблонами', 'templates/'],
    ['решениями', 'foundations/who-decides/'],
    ['рисками', 'foundations/risk-map/'],
    ['формулами', 'reference/formulas/'],
    ['неделей', 'start/first-week/'],
  ],
};

/** Words that the pages write only behind an apostrophe ("l’investimento"): people type them without. */
const ELIDED = [
  ['it', 'investimento', 'tools/roi/'],
  ['it', 'annuncio', 'foundations/one-voice/'],
  ['fr', 'achat', 'foundations/who-decides/'],
  ['fr', 'investissement', 'tools/roi/'],
] as const;

/** Mistyped, and what must be found: a calculator or a template, marked as one. */
const MISTYPED: Readonly<Record<Locale, readonly [query: string, path: string, kind: 'tools' | 'templates']>> = {
  en: ['sample size calculater', 'tools/experiment/', 'tools'],
  it: ['email carrelo abbandonato', 'templates/cart-recovery/', 'templates'],
  fr: ['panier abandoné', 'templates/cart-recovery/', 'templates'],
  nl: ['terugverdientijt', 'tools/roi/', 'tools'],
  ru: ['письмо о брошеной корзине', 'templates/cart-recovery/', 'templates'],
};

const dialog = 'dialog[data-search]';

async function openSearch(page: Page): Promise<void> {
  await page.locator('[data-search-open]:visible').click();
  await page.locator(`${dialog}[open]`).waitFor();
}

/** Types a query into the open dialog and gives the addresses found, best first. */
async function find(page: Page, query: string, locale: Locale): Promise<string[]> {
  await page.locator('#search-input').fill(query);
  const { loading, start } = wordsOf(locale).site.search;
  await until(() => page.locator('.search-status').innerText()).not.toBe(start);
  await until(() => page.locator('.search-status').innerText()).not.toBe(loading);
  // The first result comes before the others.
  await page.locator('.search-results[aria-busy="false"] a').first().waitFor();
  return page.locator('.search-results a').evaluateAll((links) => (links as HTMLAnchorElement[]).map((one) => one.pathname));
}

describe.each(LOCALES)('search in %s', (locale) => {
  const words = wordsOf(locale).site.search;

  test.each([
    ['a click', (page: Page) => page.locator('[data-search-open]:visible').click()],
    ['the slash key', (page: Page) => page.keyboard.press('/')],
    ['Ctrl and K', (page: Page) => page.keyboard.press('Control+k')],
  ] as const)('given a page, when %s opens search, then the field has the focus and nothing was fetched before', async (_, act) => {
    const { page, requests } = await open();
    await page.goto(url(`/${locale}/foundations/who-decides/`), { waitUntil: 'networkidle' });
    expect(requests.filter((one) => /pagefind|search-dialog/.test(one))).toEqual([]);
    await act(page);
    await page.locator(`${dialog}[open]`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
    expect(await page.locator('#search-input').inputValue()).toBe('');
    await until(() => requests.filter((one) => one.includes('/pagefind/')).length).toBeGreaterThan(0);
  });

  test('given words in forms the page does not use, then that page is among the first three, and all are in the language', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    for (const [query, target] of QUERIES[locale]) {
      await page.locator('#search-input').fill('');
      await page.getByText(words.start).waitFor();
      const found = await find(page, query, locale);
      expect(found.slice(0, 3), query).toContain(`/${locale}/${target}`);
      for (const address of found) expect(address, query).toMatch(new RegExp(`^/${locale}/`));
    }
  });

  test('given a mistyped question on a small screen, then the result says what it is, how many there are is said, and nothing is cut off', async () => {
    const { page } = await open({ viewport: { width: 360, height: 720 } });
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    const [query, path, kind] = MISTYPED[locale];
    const found = await find(page, query, locale);
    expect(found.slice(0, 3)).toContain(`/${locale}/${path}`);
    const result = page.locator(`.search-results a[href^="/${locale}/${path}"]`);
    expect(await result.locator('.search-hit-mark').innerText()).toBe(words.kinds[kind]);
    expect(await page.locator('.search-status[role="status"]').innerText()).toMatch(/^\d+ /);
    expect(await page.locator(dialog).evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  });

  test('given results, when arrow keys and Enter are pressed, then the chosen one opens', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    const found = await find(page, QUERIES[locale][0]![0], locale);
    expect(found.length).toBeGreaterThan(1);
    const at = () => page.evaluate(() => [...document.querySelectorAll('.search-results a')].indexOf(document.activeElement!));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${found[1]}**`);
  });

  test('given the open dialog, when Escape is pressed, then it closes and the focus is back on the button', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    await page.keyboard.press('Escape');
    await page.locator(`${dialog}:not([open])`).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.matches('[data-search-open]'))).toBe(true);
  });

  test('given a word that is nowhere, then the page says so in its language', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    await page.locator('#search-input').fill('qqxxzzvv');
    await page.getByText(say(words.none, { query: 'qqxxzzvv' })).waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
  });

  test('given an index that cannot be loaded, then the page says so, and the next keystroke tries again', async () => {
    const { page, context } = await open({ expected: /pagefind|ERR_FAILED/ });
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    await page.locator('#search-input').fill(QUERIES[locale][0]![0]);
    await page.getByText(words.error).waitFor();
    await context.unroute('**/pagefind/**');
    expect(await find(page, QUERIES[locale][1]![0], locale)).not.toEqual([]);
  });

  test('given a field of a form, when a slash is typed into it, then it is a slash', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await field(page, 'label').pressSequentially('A/B');
    expect(await field(page, 'label').inputValue()).toBe('A/B');
    expect(await page.locator(`${dialog}[open]`).count()).toBe(0);
  });
});

test.each(ELIDED)(
  'given a word that stands behind an apostrophe (%s: %s), then its page is among the first three',
  async (locale, query, target) => {
    const { page } = await open();
    await page.goto(url(`/${locale}/`));
    await openSearch(page);
    expect((await find(page, query, locale)).slice(0, 3)).toContain(`/${locale}/${target}`);
  },
);
