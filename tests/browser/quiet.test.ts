// Why this file: nothing follows the reader, whatever is done on a visit: no cookie, nothing kept but a theme and a side that were chosen, once
// a question of the litmus test has an answer, the answers, once a page is ticked as read, the ticks, once a question is
// checked, its answer, that single keys are turned off, and for
// reading without a network the site's own files, the same for everybody.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { listOf } from '../../src/offline/list.ts';
import { arrived, kept, until, url, useBrowser } from './open.ts';
import { expected, field, openTool, result } from './tool.ts';

const { open } = useBrowser();

describe.each(LOCALES)('a visit in %s', (locale) => {
  test('given a walk through pages, with the menu used, search opened and a calculator filled in, then still nothing is kept', async () => {
    const { page, context } = await open();
    await page.goto(url(`/${locale}/compare/pricing/`));
    await page.locator('.sidebar a.part-name[href*="/foundations/"]').click();
    await arrived(page, '**/foundations/who-decides/');
    await page.locator('main a.next-page').click();
    await arrived(page, '**/foundations/two-grammars/');
    await page.keyboard.press('/');
    await page.locator('dialog[data-search][open]').waitFor();
    await openTool(page, locale, 'roi');
    await field(page, 'users').fill('9');
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 9 })['npv']);
    await openTool(page, locale, 'litmus');
    await page.locator('input[name="list"][value="b2b"]').check();
    // Reading the questions, choosing an option and unfolding an answer keep nothing before it is checked.
    await page.goto(url(`/${locale}/start/check-yourself/`));
    await page.locator('[data-check]:not([hidden])').first().waitFor();
    await page.locator('[data-question] input').first().check();
    await page.locator('[data-question] summary').first().click();
    // Looking at the own reading, writing a name for the certificate and moving by keys keep nothing either.
    await page.goto(url(`/${locale}/start/my-reading/`));
    await page.locator('#reading-name').fill('Anna');
    await page.locator('h1').click();
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await arrived(page, `**/${locale}/`);
    expect(await context.cookies()).toEqual([]);
    expect(await kept(page)).toEqual({});
  });

  test('given the theme menu, when a theme is chosen, then it shows, survives a reload, and is all that is kept', async () => {
    const { page } = await open({ colorScheme: 'light' });
    await page.goto(url(`/${locale}/`));
    const theme = () => page.getAttribute('html', 'data-theme');
    expect(await theme()).toBe('light');
    const menu = page.locator('[data-theme-select]:visible');
    await menu.selectOption('dark');
    expect(await theme()).toBe('dark');
    expect(await kept(page)).toEqual({ 'starlight-theme': 'dark' });
    await page.reload();
    expect(await theme()).toBe('dark');
    expect(await menu.inputValue()).toBe('dark');
    await menu.selectOption('');
    expect(await theme()).toBe('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await until(theme).toBe('dark');
  });

  test('given ticks and a path, then they are all that is kept: which, and on which day', async () => {
    const { page, context } = await open();
    await page.goto(url(`/${locale}/foundations/who-decides/`));
    await page.locator('.read-mark input').check();
    await until(async () => Object.keys(await kept(page))).toEqual(['two-engines-reading']);
    await page.goto(url(`/${locale}/start/my-reading/`));
    await page.locator('input[name="path"][value="sales"]').check();
    await page.locator('[data-group="tools"] input[value="roi"]').check();
    const day = /^\d{4}-\d\d-\d\d$/;
    const stored = JSON.parse((await kept(page))['two-engines-reading']!) as Record<string, unknown>;
    expect(stored).toEqual({
      format: 'two-engines-reading',
      formatVersion: 1,
      path: 'sales',
      read: { 'foundations/who-decides': expect.stringMatching(day) as string },
      tried: { roi: expect.stringMatching(day) as string },
      days: {},
    });
    expect(await context.cookies()).toEqual([]);
    await page.locator('[data-forget]').click();
    expect(await kept(page)).toEqual({});
  });

  test('given an answer that is checked, then it is all that is kept: which option of which question', async () => {
    const { page, context } = await open();
    await page.goto(url(`/${locale}/start/check-yourself/`));
    await page.locator('[data-check]:not([hidden])').first().waitFor();
    const question = page.locator('[data-question]').first();
    await question.locator('input[value="a"]').check();
    await question.locator('[data-check]').click();
    const id = (await question.getAttribute('data-question'))!;
    const stored = await kept(page);
    expect(Object.keys(stored)).toEqual(['two-engines-questions']);
    expect(JSON.parse(stored['two-engines-questions']!)).toEqual({
      format: 'two-engines-questions',
      formatVersion: 1,
      answers: { [id]: 'a' },
    });
    expect(await context.cookies()).toEqual([]);
    await page.goto(url(`/${locale}/start/my-reading/`));
    await page.locator('[data-keeping]:not([hidden]) [data-forget]').click();
    expect(await kept(page)).toEqual({});
  });

  test('given the choice of a side, when one is chosen, then it is all that is kept, and nothing is once both are read again', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/compare/pricing/`));
    const choose = (side: string) => page.locator(`[data-lens-choice] label:has([value="${side}"])`).click();
    await choose('b2b');
    await until(() => kept(page)).toEqual({ 'two-engines-lens': 'b2b' });
    await choose('');
    await until(() => kept(page)).toEqual({});
  });

  test('given a browser that forbids storage, then themes, sides, menus and calculators still work', async () => {
    const { page, context } = await open({ colorScheme: 'light' });
    await context.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is forbidden.', 'SecurityError');
          },
        });
    });
    await openTool(page, locale, 'roi');
    await page.locator('[data-theme-select]:visible').selectOption('dark');
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.locator('[data-lens-choice] label').last().click();
    await until(() => page.getAttribute('html', 'data-lens')).toBe('b2b');
    await field(page, 'users').fill('9');
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 9 })['npv']);
    await page.locator('.sidebar a.part-name[href*="/foundations/"]').click();
    await arrived(page, '**/foundations/who-decides/');
    await page.keyboard.press('/');
    await page.locator('dialog[data-search][open]').waitFor();
  });
});

test('given the theme and an answer on the device, when the language is kept for reading without a network, then both stay and the files are as served', async () => {
  const { page, context } = await open({ serviceWorkers: 'allow', fresh: true });
  await openTool(page, 'nl', 'litmus');
  await page.locator('[data-theme-select]:visible').selectOption('dark');
  await page.locator('input[name="b2c-01"][value="y"]').check();
  await until(async () => Object.keys(await kept(page)).length).toBe(2);
  const before = await kept(page);
  const list = listOf('nl');
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, list), { timeout: 50_000 })
    .toBe(true);
  expect(await kept(page)).toEqual(before);
  expect(await context.cookies()).toEqual([]);
  // Byte for byte what anybody is sent: nothing of this reader is in it.
  const differing = await page.evaluate(async () => {
    const different: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const [kept, served] = await Promise.all([cache.match(request), fetch(request.url, { cache: 'no-store' })]);
        if ((await kept!.text()) !== (await served.text())) different.push(request.url);
      }
    }
    return different;
  });
  expect(differing).toEqual([]);
});
