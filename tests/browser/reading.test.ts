// Why this file: what somebody ticks as read is seen wherever they look for it, can be carried to another device, and is never pretended.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CALCULATORS } from '../../src/calculators/registry.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { PARTS } from '../../src/shell/sidebar.ts';
import { say } from '../../src/words/say.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { kept, until, url, useBrowser } from './open.ts';

const { open } = useBrowser();

const KEY = 'two-engines-reading';
const CHAPTER = 'foundations/who-decides';
const pagesOfPdf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Opens the page of the own reading and waits until it runs. */
async function mine(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.goto(url(`/${locale}/start/my-reading/`));
  await page.locator('[data-certificate]:not([hidden])').waitFor();
}

/** Ticks the box at the end of a page and waits until it is said how that went. */
async function tick(page: Page, slug: string, locale: Locale = 'en'): Promise<void> {
  await page.goto(url(`/${locale}/${slug}/`));
  await page.locator('.read-mark input').check();
  await until(() => page.locator('.read-mark [role="status"]').textContent()).toBe(wordsOf(locale).reading.kept);
}

/** The boxes of the own reading that are ticked, each once. */
const ticked = (page: Page) =>
  page
    .locator('main input[type="checkbox"][name]:checked')
    .evaluateAll((boxes) => [...new Set((boxes as HTMLInputElement[]).map(({ name, value }) => `${name} ${value}`))].sort());

const row = (page: Page, group: string) => page.locator(`[data-row="${group}"]`).textContent();

describe.each(LOCALES)('in %s', (locale) => {
  const { reading, paths } = wordsOf(locale);
  const count = (done: number, all: number) => say(reading.status.count, { done, all });

  test('given a page ticked at its end, then it is ticked there after a reload, and on the own page in part, path and certificate', async () => {
    const { page } = await open();
    await tick(page, CHAPTER, locale);
    await page.reload();
    await until(() => page.locator('.read-mark input').isChecked()).toBe(true);
    await mine(page, locale);
    expect(await ticked(page)).toEqual([`read ${CHAPTER}`]);
    expect(await page.locator('[data-group="foundations"] [data-count]').textContent()).toBe(count(1, PARTS.foundations.length));
    expect(await page.locator('[data-group="path-sales"] [data-count]').textContent()).toBe(count(1, 6));
    expect(await row(page, 'foundations')).toBe(count(1, 10));
    expect(await page.locator('[data-reading-last] a').getAttribute('href')).toBe(`/${locale}/${CHAPTER}/`);
    expect(await violations(page)).toEqual([]);
  });

  test('given a path that is followed, then a chapter names the next page of it, and the own page says what is left', async () => {
    const { page } = await open();
    await mine(page, locale);
    await page.locator('input[name="path"][value="sales"]').check();
    await tick(page, CHAPTER, locale);
    const next = page.locator('.read-mark a').first();
    await until(() => next.getAttribute('href')).toBe(`/${locale}/foundations/two-grammars/`);
    expect(await page.locator('.read-mark').textContent()).toContain(say(reading.path.of, { path: paths.sales.name, done: 1, all: 6 }));
    expect(await violations(page)).toEqual([]);
    await next.click();
    await page.waitForURL(`**/${locale}/foundations/two-grammars/`);
    expect(await page.locator('.read-mark input').isChecked()).toBe(false);
    // The page that is open is not what comes next, though it is the next one that is left.
    await until(() => next.getAttribute('href')).toBe(`/${locale}/foundations/risk-map/`);
    await mine(page, locale);
    expect(await page.locator('[data-reading-next] a').getAttribute('href')).toBe(`/${locale}/foundations/two-grammars/`);
    // Five steps of the path are left; their minutes stand beside them.
    const minutes = await page
      .locator('[data-group="path-sales"] [data-minutes]')
      .evaluateAll((all) => (all as HTMLElement[]).slice(1).reduce((sum, one) => sum + Number(one.dataset['minutes']), 0));
    const left = say(reading.status.left, { minutes: say(wordsOf(locale).site.blocks.minutes.other, { n: minutes }) });
    expect(await page.locator('[data-reading-next]').textContent()).toContain(left);
  });

  test('given a name and ticks, then the certificate is one page of either paper, with the name, which is kept nowhere', async () => {
    const { page } = await open();
    await mine(page, locale);
    await page.locator('input[name="days"][value="monday"]').check();
    await page.locator('[data-group="tools"] input[value="roi"]').check();
    const before = await kept(page);
    await page.locator('#reading-name').fill('Zoë Заря');
    expect(await kept(page)).toEqual(before);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('main').innerText();
    expect(paper).toContain('Zoë Заря');
    expect(paper).toContain(reading.certificate.honest);
    expect(paper).not.toContain(reading.path.follow);
    expect(await row(page, 'week')).toBe(count(1, 5));
    expect(await row(page, 'tools')).toBe(count(1, CALCULATORS.length));
    for (const format of ['A4', 'Letter']) expect(pagesOfPdf(await page.pdf({ format })), format).toBe(1);
  });

  test('given no JavaScript, then the paths are lists of links with minutes, and nothing asks to be ticked', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(url(`/${locale}/start/how-to-read/`));
    const steps = page.locator('main ol:has(.minutes) > li');
    expect(await steps.count()).toBe(30);
    for (const step of await steps.all()) expect(await step.locator('.minutes').textContent()).toMatch(/^\d+\s/);
    expect(await page.locator('.read-mark').isVisible()).toBe(false);
    await page.goto(url(`/${locale}/start/my-reading/`));
    await page.locator('[data-group="path-sales"] summary').click();
    expect(await page.locator(`[data-group="path-sales"] a[href="/${locale}/${CHAPTER}/"]`).isVisible()).toBe(true);
    expect(await page.locator('main input:visible').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(reading.status.noScript);
  });
});

test('given ticks of an earlier visit in another language, then they are there in this one', async () => {
  const { page } = await open();
  await tick(page, CHAPTER, 'ru');
  await mine(page, 'fr');
  expect(await ticked(page)).toEqual([`read ${CHAPTER}`]);
});

test('given a tick that is taken back, then nothing is kept any more', async () => {
  const { page } = await open();
  await tick(page, CHAPTER);
  await page.locator('.read-mark input').uncheck();
  await until(() => page.locator('.read-mark [role="status"]').textContent()).toBe(wordsOf('en').reading.gone);
  expect(await kept(page)).toEqual({});
});

test('given a page open in two tabs, then a tick in one shows in the other', async () => {
  const { page, context } = await open();
  await mine(page);
  const other = await context.newPage();
  await tick(other, CHAPTER);
  await until(() => ticked(page)).toEqual([`read ${CHAPTER}`]);
});

test('given a page to which "back" returns, then it shows what was ticked meanwhile', async () => {
  const { page } = await open();
  await mine(page);
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key!, text!);
      // As a browser says it of a page that comes back from its memory; no such event comes from a storage of the own tab.
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    [KEY, JSON.stringify({ format: KEY, formatVersion: 1, read: { [CHAPTER]: '2026-11-22' } })],
  );
  expect(await ticked(page)).toEqual([`read ${CHAPTER}`]);
});

test('given a file saved, then all forgotten, then the file opened, then every tick and the path are back; forgetting can be undone', async () => {
  const { page } = await open();
  await mine(page);
  await page.locator('input[name="path"][value="founder"]').check();
  await page.locator('[data-group="roadmap"] summary').click();
  await page.locator('[data-group="roadmap"] input').first().check();
  await page.locator('input[name="days"][value="friday"]').check();
  const before = await kept(page);
  const saving = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const file = await (await saving).path();
  expect(await readFile(file, 'utf8')).toBe(before[KEY]);
  const status = page.locator('[data-keeping] [role="status"]');
  await page.locator('[data-forget]').click();
  expect(await kept(page)).toEqual({});
  expect(await ticked(page)).toEqual([]);
  expect(await page.locator('input[name="path"]:checked').inputValue()).toBe('');
  await page.locator('[data-undo]').click();
  expect(JSON.parse((await kept(page))[KEY]!)).toEqual(JSON.parse(before[KEY]!));
  await page.locator('[data-forget]').click();
  await page.locator('[data-picker]').setInputFiles(file);
  await until(() => status.textContent()).toBe(wordsOf('en').reading.file.openedAll);
  expect(await kept(page)).toEqual(before);
  expect(await ticked(page)).toEqual(['days friday', 'read roadmap']);
  await page.locator('[data-picker]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await until(() => status.textContent()).toBe(wordsOf('en').reading.file['not-json']);
  expect(await kept(page)).toEqual(before);
});

test('given ticks of pages that this version of the site does not know, then ticking another keeps them', async () => {
  const { page } = await open();
  await page.goto(url('/en/'));
  const later = { format: KEY, formatVersion: 1, path: 'later', read: { 'later/page': '2026-11-22' }, tried: {}, days: {} };
  await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [KEY, JSON.stringify(later)]);
  await tick(page, CHAPTER);
  const stored = JSON.parse((await kept(page))[KEY]!) as typeof later;
  expect(stored.path).toBe('later');
  expect(Object.keys(stored.read)).toEqual(['later/page', CHAPTER]);
  await mine(page);
  expect(await ticked(page)).toEqual([`read ${CHAPTER}`]);
});

test('given answers of the litmus test on this device, then the own page says how far they are', async () => {
  const { page } = await open();
  await page.goto(url('/en/tools/litmus/'));
  await page.locator('input[name="b2c-01"][value="y"]').check();
  await page.locator('input[name="b2c-02"][value="n"]').check();
  await until(async () => Object.keys(await kept(page))).toEqual(['two-engines-litmus']);
  await mine(page);
  const { litmus } = wordsOf('en').reading;
  const line = say(litmus.score, { list: wordsOf('en').litmus.options.list.b2c, answered: 2, size: 20, score: '50%' });
  expect(await page.locator('[data-litmus] li').allTextContents()).toEqual([`${line}.`]);
});

describe.each([
  ['forbidden', 'SecurityError', true],
  ['full', 'QuotaExceededError', false],
] as const)('given a storage that is %s', (keeping, error, atOnce) => {
  test('then that is said where a box is ticked, and no tick is shown that is not kept', async () => {
    const { page, context } = await open({ fresh: true });
    await context.addInitScript(
      ([name, all]) => {
        const refuse = () => {
          throw new DOMException('No.', name as string);
        };
        if (all) Object.defineProperty(window, 'localStorage', { get: refuse });
        else Storage.prototype.setItem = refuse;
      },
      [error, atOnce],
    );
    const words = wordsOf('en').reading;
    await page.goto(url(`/en/${CHAPTER}/`));
    await page.locator('.read-mark input').click();
    await until(() => page.locator('.read-mark [role="status"]').textContent()).toBe(words.faults[keeping]);
    expect(await page.locator('.read-mark input').isChecked()).toBe(false);
    await mine(page);
    const status = page.locator('.reading-status [role="status"]');
    expect(await status.textContent()).toBe(atOnce ? words.faults[keeping] : '');
    await page.locator('input[name="days"][value="monday"]').click();
    await until(() => status.textContent()).toBe(words.faults[keeping]);
    expect(await ticked(page)).toEqual([]);
  });
});
