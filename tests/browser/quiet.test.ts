// Why this file: nothing follows the reader, whatever is done on a visit: no cookie, nothing kept but a theme and a side that were chosen
// and, once a question of the litmus test has an answer, the answers.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
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
    await page.goto(url(`/${locale}/`));
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
