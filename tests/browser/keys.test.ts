// Why this file: single keys lead through the site, never while somebody types or something is open, and can be turned off for good.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { PART_LETTERS } from '../../src/reading/go.ts';
import { PARTS, type Part } from '../../src/shell/sidebar.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { arrived, complete, kept, until, url, useBrowser } from './open.ts';
import { field, openTool } from './tool.ts';

const { open } = useBrowser();

const help = (page: Page) => page.locator('dialog.keys-dialog[open]');
const asked = (requests: readonly string[]) => requests.filter((one) => /\/keys-[^/]*\.js$|\/files\/reading\.json$/.test(one));

describe.each(LOCALES)('in %s', (locale) => {
  test('given "?", then a list of all keys opens, is accessible, closes with Escape and gives the focus back', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/foundations/who-decides/`));
    await page.locator('main a').first().focus();
    await page.keyboard.press('?');
    await help(page).waitFor();
    expect(await help(page).locator('h2').textContent()).toBe(wordsOf(locale).reading.keys.title);
    expect(await help(page).locator('dt').count()).toBe(Object.keys(PARTS).length + 4);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await until(() => help(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test('given "g" and a letter, then the part opens', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/`));
    await complete(page);
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    await arrived(page, `**/${locale}/${PARTS.foundations[0]!}/`);
  });
});

test('given every part, then its letter leads to its first page', async () => {
  const { page } = await open();
  for (const [part, letter] of Object.entries(PART_LETTERS) as [Part, string][]) {
    await page.goto(url('/en/reference/about/'));
    await complete(page);
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await arrived(page, `**/en/${PARTS[part][0]!}/`);
  }
});

test('given no key, or keys that mean nothing, then nothing is fetched', async () => {
  const { page, requests } = await open();
  await page.goto(url('/en/foundations/who-decides/'));
  await complete(page);
  for (const key of ['f', 'x', 'Shift', 'Tab', 'Escape']) await page.keyboard.press(key);
  expect(asked(requests)).toEqual([]);
});

test('given typing in a field, a key with a modifier, or an open search, then keys stay keys', async () => {
  const { page, requests } = await open();
  await openTool(page, 'en', 'roi');
  await field(page, 'label').click();
  await page.keyboard.type('g f? ');
  expect(await field(page, 'label').inputValue()).toContain('g f?');
  await page.locator('h1').click();
  await page.keyboard.press('Control+g');
  await page.keyboard.press('Alt+g');
  expect(asked(requests)).toEqual([]);
  await page.keyboard.press('/');
  const search = page.locator('dialog[data-search][open] input');
  await search.waitFor();
  await page.keyboard.type('gf?');
  expect(await search.inputValue()).toBe('gf?');
  await page.locator('[data-search-close]').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('f');
  await until(() => asked(requests).length).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  expect(await help(page).count()).toBe(0);
  expect(page.url()).toContain('/tools/roi/');
});

test('given keys turned off in the list, then none works, "/" neither, after a reload too, until they are turned on again', async () => {
  const { page } = await open();
  await page.goto(url('/en/foundations/who-decides/'));
  await complete(page);
  await page.keyboard.press('?');
  await help(page).locator('[data-keys]').uncheck();
  expect(await kept(page)).toEqual({ 'two-engines-keys': 'off' });
  await page.keyboard.press('Escape');
  for (const again of [false, true]) {
    if (again) await page.reload();
    await complete(page);
    await page.locator('h1').click();
    for (const key of ['/', '?', 'g', 'f']) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(page.url()).toContain('/foundations/who-decides/');
  }
  // With a modifier it is no single key.
  await page.keyboard.press('Control+k');
  await page.locator('dialog[data-search][open]').waitFor();
  await page.goto(url('/en/start/my-reading/'));
  await page.locator('[data-certificate]:not([hidden])').waitFor();
  expect(await page.locator('[data-keys]').isChecked()).toBe(false);
  await page.locator('[data-keys]').check();
  expect(await kept(page)).toEqual({});
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.locator('dialog[data-search][open]').waitFor();
});
