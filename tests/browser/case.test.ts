// Why this file: a link is a document: it opens as the case, all its numbers are the model's, and nothing of it is fetched by who only works.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { definition } from '../../src/calculators/roi/definition.ts';
import { LOCALES } from '../../src/locales.ts';
import { dateText } from '../../src/words/date.ts';
import { wordsOf } from '../../src/words/index.ts';
import { caseWordsOf } from '../../src/words/on-demand.ts';
import { violations } from './axe.ts';
import { kept, until, url, useBrowser } from './open.ts';
import { addressCarries, expected, field, openTool, pairs, plainSpaces, result, results, running } from './tool.ts';

const { open } = useBrowser();

const CHANGES = { users: 80, fee: 30, scenario: 'conservative', label: 'Halden Freight' } as const;
const LINK = 'v=1&users=80&fee=30&scenario=conservative&label=Halden%20Freight&at=2026-11-22&sent=2026-11-02';

/** What only the case, its print, its sending and its files need. */
const ON_DEMAND = /\/_astro\/(?:load|open-case|case|send|sheet|QrCode|draws|save-page|load-paper|paper|opened-by|LinkReport|sentences)[.-]/;

const drawn = (page: Page) => page.locator('.risk-draws[aria-busy="false"]').waitFor();

describe.each(LOCALES)('a link opened in %s', (locale) => {
  const own = caseWordsOf(locale).businessCase;

  test('given a link that was sent, then it opens as the case, with every result of the contract', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', LINK);
    expect(await page.locator('.case h2').innerText()).toBe('Halden Freight');
    const head = plainSpaces(await page.locator('.case-head').innerText());
    expect(head).toContain(plainSpaces(own.proposed.replace('{date}', dateText('2026-11-02', locale))));
    expect(await results(page)).toEqual(expected('roi', CHANGES));
    expect(await page.locator('.case-part').count()).toBe(6);
    expect(page.url().endsWith(`#${LINK}`)).toBe(true);
  });

  test('given the case, when the workbench is chosen and the case again, then nothing is lost and each address says its view', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', LINK);
    await page.locator('[data-view="work"]').click();
    expect(await page.locator('.case').count()).toBe(0);
    expect(pairs(page).get('view')).toBe('work');
    expect(await field(page, 'users').inputValue()).toBe('80');
    await field(page, 'users').fill('90');
    await addressCarries(page, 'was-users', '80');
    await page.reload();
    await running(page);
    expect(await page.locator('.case').count()).toBe(0);
    await page.locator('[data-view="case"]').click();
    await page.locator('.case').waitFor();
    expect(pairs(page).has('view')).toBe(false);
    expect(await result(page, 'npv')).toBe(expected('roi', { ...CHANGES, users: 90 })['npv']);
    expect(await page.locator('[data-change="users"]').count()).toBe(1);
  });

  test('given the draws, then they stand there, and the same link shows the same ones again', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', LINK);
    await drawn(page);
    const first = await page.locator('.risk-draws').innerText();
    expect(first).toMatch(/\d/);
    await page.reload();
    await running(page);
    await drawn(page);
    expect(await page.locator('.risk-draws').innerText()).toBe(first);
    // One row for every number of the contract but currency, label, billing and scenario.
    expect(await page.locator('.risk-bars tbody tr').count()).toBe(definition.fields.filter(({ kind }) => kind === 'number').length);
  });

  test('given the case printed with all its details, then it is two pages, and afterwards the page is as before', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', LINK);
    await page.evaluate(() => (window.print = () => {}));
    await page.locator('.calc-detailed input').check();
    await page.locator('[data-action="print"]').click();
    await page.locator('.paper-root[data-ready="detailed"]').waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length, format).toBe(2);
    }
    expect(await page.locator('.paper').count()).toBe(0);
    expect(await page.locator('.case').isVisible()).toBe(true);
  });
});

describe.each([
  ['en', 1280, 'light'],
  ['ru', 320, 'dark'],
  ['fr', 320, 'light'],
] as const)('the case in %s at %s px, %s', (locale, width, colorScheme) => {
  test('given everything open, then axe finds nothing and it does not scroll sideways', async () => {
    const { page } = await open({ colorScheme, viewport: { width, height: 900 } });
    await openTool(page, locale, 'roi', `${LINK}&agreed=fee&was-users=100&note-users=Bergamo`);
    await drawn(page);
    await page.locator('.case details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

describe('what the seller and the buyer do', () => {
  test('given a draft, when the seller looks at what will be sent, then it is the case, and the link that is copied opens it', async () => {
    const { page, context } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openTool(page, 'en', 'roi');
    await field(page, 'users').fill('77');
    await page.locator('[data-view="case"]').click();
    await page.locator('.case').waitFor();
    const seen = plainSpaces(await page.locator('.case-sentences').innerText());
    await page.locator('[data-action="copy"]').click();
    await page.locator('.calc-said').filter({ hasText: /\S/ }).first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URLSearchParams(new URL(link).hash.slice(1)).get('sent')).toMatch(/^\d{4}-\d\d-\d\d$/);
    const other = await context.newPage();
    await other.goto(link);
    await running(other);
    expect(plainSpaces(await other.locator('.case-sentences').innerText())).toBe(seen);
  });

  test('given the case, when the buyer agrees, notes and changes, then the link carries it, through reload and another language', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', LINK);
    await page.locator('[data-agreed="fee"]').check();
    await addressCarries(page, 'agreed', 'fee');
    await field(page, 'wage').fill('35');
    await addressCarries(page, 'was-wage', '40');
    const box = page.locator('[data-field="wage"] .standing');
    await box.getByRole('button', { name: caseWordsOf('en').agreement.note.add }).click();
    await page.keyboard.type('Payroll says so.');
    await addressCarries(page, 'note-wage', 'Payroll says so.');
    await page.reload();
    await running(page);
    await page.locator('[data-language-link][hreflang="it"]').click();
    await page.waitForURL('**/it/tools/roi/#**');
    await running(page);
    await page.locator('.case').waitFor();
    expect(await page.locator('[data-field="wage"] .standing').getAttribute('data-standing')).toBe('changed');
    expect(await page.locator('[data-field="fee"] .standing').getAttribute('data-standing')).toBe('agreed');
    expect(await page.locator('[data-field="wage"]').innerText()).toContain('Payroll says so.');
    expect(await page.locator('[data-change="wage"]').count()).toBe(1);
    await page.locator('[data-action="take-all-back"]').click();
    expect(await field(page, 'wage').inputValue()).toBe('40');
    expect(await kept(page)).toEqual({});
  });

  test('given notes on everything, when the link is copied, then it is said that it is too long for mail', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const notes = definition.fields.map(({ key }) => `&note-${key}=${'n'.repeat(140)}`).join('');
    await openTool(page, 'en', 'roi', LINK + notes);
    await page.locator('[data-action="copy"]').click();
    await page.getByText(wordsOf('en').calculator.actions.copiedLong).waitFor();
  });

  test('given one click, then a spreadsheet is saved', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', LINK);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="sheet"]').click()]);
    expect(download.suggestedFilename()).toBe('two-engines-roi-halden-freight-2026-11-02.xlsx');
  });

  test('given the page without a link, then nothing of case, sending, code, draws or sheet is fetched', async () => {
    const { page, requests } = await open({ fresh: true });
    await page.goto(url('/en/tools/roi/'), { waitUntil: 'networkidle' });
    expect(requests.length).toBeGreaterThan(4);
    expect(requests.filter((one) => ON_DEMAND.test(one))).toEqual([]);
    await page.locator('[data-view="case"]').click();
    await page.locator('.case').waitFor();
    await until(() => requests.some((one) => ON_DEMAND.test(one))).toBe(true);
    expect(requests.filter((one) => /save-page|\/send[.-]/.test(one))).toEqual([]);
  });

  test('given a case that cannot be fetched, then that is said and the workbench stays', async () => {
    const { page, context } = await open({ fresh: true, expected: /./ });
    await openTool(page, 'en', 'roi');
    await context.setOffline(true);
    await page.locator('[data-view="case"]').click();
    await page.getByText(wordsOf('en').calculator.actions.sendFailed).waitFor();
    expect(await field(page, 'users').isVisible()).toBe(true);
    await context.setOffline(false);
  });
});
