// Why this file: a lost reader is answered in a language of theirs, with what the address most likely meant and a search.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, url, useBrowser } from './open.ts';
import { expected, result, running } from './tool.ts';

const { open } = useBrowser();

describe.each(LOCALES)('an address that does not exist, in %s', (locale) => {
  const words = wordsOf(locale).site;

  test('given a language in the address, then that language alone is there, with the nearest page, and its links lead home', async () => {
    const { page } = await open({ expected: /404/ });
    const answer = await page.goto(url(`/${locale}/compare/pricng/`));
    expect(answer?.status()).toBe(404);
    await until(() => page.locator('[data-not-found]').count()).toBe(1);
    expect(await page.locator('[data-not-found]').innerText()).toContain(words.notFound.text);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    expect(await page.title()).toBe(words.notFound.title);
    await page.getByRole('heading', { name: words.notFound.near }).waitFor();
    expect(await page.locator('.lost-near a').first().getAttribute('href')).toBe(`/${locale}/compare/pricing/`);
    await page.getByRole('link', { name: words.notFound.home }).click();
    await page.waitForURL(`**/${locale}/`);
  });

  test('given the page, when its search is used, then it finds pages of the language', async () => {
    const { page } = await open({ expected: /404/ });
    await page.goto(url(`/${locale}/no/zzzz/`));
    await page.getByRole('button', { name: words.search.open }).click();
    await page.locator('#search-input').fill('CAC');
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results a').first().getAttribute('href')).toMatch(new RegExp(`^/${locale}/`));
  });

  test('given a short name, then it leads to its page with the numbers of the link', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/roi#v=1&users=9`));
    await page.waitForURL(`**/${locale}/tools/roi/#**`);
    await running(page);
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 9 })['npv']);
  });

  test("given an address without language, then the page opens in the first of the reader's languages that is there", async () => {
    const { page } = await open({ expected: /404/, locale });
    await page.goto(url('/Tools/ROI#v=1&users=9'));
    await page.waitForURL(`**/${locale}/tools/roi/#**`);
    await running(page);
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 9 })['npv']);
  });
});

test('given neither a language in the address nor one of ours in the browser, then English', async () => {
  const { page } = await open({ expected: /404/, locale: 'de-DE' });
  await page.goto(url('/nowhere/'));
  await until(() => page.locator('[data-not-found]').count()).toBe(1);
  expect(await page.getAttribute('html', 'lang')).toBe('en');
});

test('given no JavaScript, then every language is shown', async () => {
  const { page } = await open({ expected: /404/, javaScriptEnabled: false });
  await page.goto(url('/nowhere/'));
  expect(await page.locator('[data-not-found]:visible').count()).toBe(LOCALES.length);
});

test('given an index that does not come, then the way home and the search are still there', async () => {
  const { page, context } = await open({ expected: /404|ERR_FAILED/ });
  await context.route('**/lost/*.json', (route) => route.abort());
  await page.goto(url('/en/compare/pricng/'));
  await page.getByRole('button', { name: wordsOf('en').site.search.open }).waitFor();
  expect(await page.getByRole('link', { name: wordsOf('en').site.notFound.home }).isVisible()).toBe(true);
  expect(await page.locator('.lost-near a').count()).toBe(0);
});
