// Why this file: answers that somebody ticked are never lost: on reload, in another list, under a link, with a full or forbidden storage.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { litmusMoreOf } from '../../src/words/on-demand.ts';
import { violations } from './axe.ts';
import { kept, until, url, useBrowser } from './open.ts';
import { openTool, pairs, result, running } from './tool.ts';

const { open } = useBrowser();

const KEY = 'two-engines-litmus';
const tick = (page: Page, id: string, letter: string) => page.locator(`input[name="${id}"][value="${letter}"]`).check();
const ticked = (page: Page, id: string) => page.locator(`input[name="${id}"]:checked`).inputValue();
const keeping = (page: Page) => page.locator('[data-keeping]').getAttribute('data-keeping');

describe('on the device', () => {
  test('given answers and a note, then nothing is kept before the first, and all is there after a reload, in another language and without a link', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'litmus');
    expect(await kept(page)).toEqual({});
    await tick(page, 'b2c-01', 'y');
    await tick(page, 'b2c-02', 'p');
    await until(() => result(page, 'score')).toBe('75');
    await until(async () => Object.keys(await kept(page))).toEqual([KEY]);
    await page.locator('.litmus-note summary').first().click();
    await page.locator('.litmus-note textarea').first().fill('Anna, by Friday');
    expect(pairs(page).get('a')).toBe('yp------------------');
    expect(page.url()).not.toContain('Anna');
    await page.reload();
    await running(page);
    expect(await result(page, 'score')).toBe('75');
    await openTool(page, 'ru', 'litmus');
    await until(() => result(page, 'score')).toBe('75');
    expect(await ticked(page, 'b2c-02')).toBe('p');
    expect(await page.locator('.litmus-note textarea').first().inputValue()).toBe('Anna, by Friday');
  });

  test('given two lists, then each keeps its own answers, and clearing one leaves the other and can be undone', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'litmus');
    await tick(page, 'b2c-01', 'n');
    await page.locator('input[name="list"][value="governance"]').check();
    await until(() => result(page, 'open')).toBe('15');
    await tick(page, 'governance-03', 'y');
    await page.locator('[data-action="reset"]').click();
    await until(() => result(page, 'score')).toBe('none');
    await page.locator('[data-action="undo"]').click();
    await until(() => result(page, 'score')).toBe('100');
    await page.locator('input[name="list"][value="b2c"]').check();
    await until(() => result(page, 'score')).toBe('0');
    expect(JSON.parse((await kept(page))[KEY]!)).toMatchObject({ answers: { 'b2c-01': 'n', 'governance-03': 'y' } });
  });

  test('given a link over answers of one’s own, then both can be seen, and neither is lost', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'litmus');
    await tick(page, 'b2c-01', 'n');
    await until(async () => Object.keys(await kept(page))).toEqual([KEY]);
    await openTool(page, 'en', 'litmus', 'v=1&list=b2c&a=yy------------------');
    await until(() => keeping(page)).toBe('foreign');
    expect(await result(page, 'score')).toBe('100');
    await tick(page, 'b2c-03', 'n');
    expect(JSON.parse((await kept(page))[KEY]!)).toMatchObject({ answers: { 'b2c-01': 'n' } });
    await page.locator('[data-action="mine"]').click();
    await until(() => result(page, 'score')).toBe('0');
    await openTool(page, 'en', 'litmus', 'v=1&list=b2c&a=yy------------------');
    await page.locator('[data-action="take"]').click();
    await until(() => keeping(page)).toBe('kept');
    const now = JSON.parse((await kept(page))[KEY]!) as { answers: object; runs: { answers: object }[] };
    expect(now.answers).toEqual({ 'b2c-01': 'y', 'b2c-02': 'y' });
    expect(now.runs.map((run) => run.answers)).toEqual([{ 'b2c-01': 'n' }]);
    await page.locator('[data-action="more"]').click();
    await page.locator('select[name="run"]').selectOption({ index: 1 });
    expect(await page.locator('[data-compared] li').count()).toBe(1);
  });

  test('given a link that only names a list, as chapters have it, then one’s own answers to that list are there', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'litmus');
    await page.locator('input[name="list"][value="governance"]').check();
    await tick(page, 'governance-01', 'p');
    await page.locator('input[name="list"][value="b2c"]').check();
    await tick(page, 'b2c-01', 'y');
    await until(async () => Object.keys(await kept(page))).toEqual([KEY]);
    await openTool(page, 'en', 'litmus', 'v=1&list=governance&a=--------------------');
    await until(() => result(page, 'score')).toBe('50');
    expect(await keeping(page)).toBe('kept');
    expect(await ticked(page, 'governance-01')).toBe('p');
    await openTool(page, 'en', 'litmus', 'v=1&list=b2b&a=--------------------');
    await until(() => result(page, 'open')).toBe('20');
    expect(await result(page, 'score')).toBe('none');
    expect(JSON.parse((await kept(page))[KEY]!)).toMatchObject({ answers: { 'governance-01': 'p', 'b2c-01': 'y' } });
  });

  test('given a storage that is full or forbidden, then it is said, and the answers are in the address all the same', async () => {
    for (const [name, wanted] of [
      ['QuotaExceededError', 'full'],
      ['SecurityError', 'forbidden'],
    ] as const) {
      const { page, context } = await open();
      await context.addInitScript((name) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('No.', name);
        };
      }, name);
      await openTool(page, 'en', 'litmus');
      await tick(page, 'b2c-01', 'y');
      await until(() => keeping(page)).toBe(wanted);
      await tick(page, 'b2c-02', 'n');
      await until(() => result(page, 'score')).toBe('50');
      await page.reload();
      await running(page);
      expect(await result(page, 'score')).toBe('50');
    }
  });

  test('given what a newer version has kept, then it is left as it is; given what nobody can read, then it is put aside', async () => {
    const { page } = await open();
    await page.goto(url('/en/'));
    const newer = JSON.stringify({ format: KEY, formatVersion: 9, lists: [] });
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, newer]);
    await openTool(page, 'en', 'litmus');
    await tick(page, 'b2c-01', 'y');
    await until(() => keeping(page)).toBe('newer');
    expect((await kept(page))[KEY]).toBe(newer);
    await page.evaluate(([key]) => localStorage.setItem(key!, 'half a fi'), [KEY]);
    await openTool(page, 'en', 'litmus');
    await tick(page, 'b2c-01', 'y');
    await until(async () => (await kept(page))[`${KEY}-unreadable`]).toBe('half a fi');
    expect(JSON.parse((await kept(page))[KEY]!)).toMatchObject({ answers: { 'b2c-01': 'y' } });
  });
});

describe('as a file', () => {
  test('given a saved file, then another device has all of it; given another file, then it is said and nothing changes', async () => {
    const { page } = await open();
    await openTool(page, 'it', 'litmus');
    await tick(page, 'b2c-01', 'p');
    await page.locator('[data-action="more"]').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="save-notes"]').click()]);
    const path = await download.path();
    const other = await open({ viewport: { width: 390, height: 800 } });
    await openTool(other.page, 'nl', 'litmus');
    await other.page.locator('[data-action="more"]').click();
    const picker = other.page.locator('.litmus-runs input[type="file"]');
    await picker.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"other"}') });
    await other.page.getByText(litmusMoreOf('nl').file['other-format']).waitFor();
    expect(await result(other.page, 'score')).toBe('none');
    await picker.setInputFiles(path);
    await until(() => result(other.page, 'score')).toBe('50');
    expect(JSON.parse((await kept(other.page))[KEY]!)).toMatchObject({ answers: { 'b2c-01': 'p' } });
  });
});

describe.each(LOCALES)('for a team in %s', (locale) => {
  test('given the presenter view, then keys answer and move, Esc closes, and axe finds nothing', async () => {
    const { page } = await open({ viewport: { width: 360, height: 800 } });
    await openTool(page, locale, 'litmus', 'v=1&list=governance&a=---------------');
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-action="present"]').click();
    await page.locator('dialog.presenter[open]').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const key of ['y', '3', 'ArrowRight', '2', 'ArrowLeft', 'x']) await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await page.locator('dialog.presenter').waitFor({ state: 'detached' });
    expect(pairs(page).get('a')).toBe('yn-x-----------');
  });
});
