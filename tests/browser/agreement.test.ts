// Why this file: a proposal that was received is never overwritten unseen. Its address says what was proposed, through every way a page is left.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { today } from '../../src/words/date.ts';
import { base, until, url, useBrowser } from './open.ts';
import { addressCarries, field, openTool, pairs, plainSpaces, reported, running, sentence } from './tool.ts';

const { open } = useBrowser();

const SENT = 'v=1&users=100&fee=22&at=2026-11-22&sent=2026-11-02&view=work&agreed=users.discount&was-fee=25&note-users=Only%20Bergamo%2E';

const negotiated = (page: Page) =>
  Object.fromEntries([...pairs(page)].filter(([key]) => /^(?:sent|view|agreed|was-.*|note-.*)$/.test(key)));

const START = { sent: '2026-11-02', view: 'work', agreed: 'users.discount', 'was-fee': '25', 'note-users': 'Only Bergamo.' };
const AFTER = { sent: '2026-11-02', view: 'work', agreed: 'discount', 'was-users': '100', 'was-fee': '25', 'note-users': 'Only Bergamo.' };

describe('a proposal that was received', () => {
  test('given it is only read, then it stays in the address as it was sent', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', SENT);
    await field(page, 'users').focus();
    await page.keyboard.press('Tab');
    expect(page.url().endsWith(`#${SENT}`)).toBe(true);
  });

  test('given a value both had agreed to is edited, then the address says what it was, and that nobody has agreed to the new one', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', SENT);
    expect(negotiated(page)).toEqual(START);
    await field(page, 'users').fill('80');
    await addressCarries(page, 'users', '80');
    expect(negotiated(page)).toEqual(AFTER);
    await field(page, 'users').fill('100');
    await addressCarries(page, 'users', '100');
    expect(pairs(page).has('was-users')).toBe(false);
  });

  test('given an edit, then reload, another language, a chapter and back keep everything', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', SENT);
    await field(page, 'users').fill('80');
    await addressCarries(page, 'users', '80');
    await page.reload();
    await running(page);
    expect(negotiated(page)).toEqual(AFTER);
    await page.locator('[data-language-link][hreflang="ru"]').click();
    await page.waitForURL('**/ru/tools/roi/#**');
    await running(page);
    expect(negotiated(page)).toEqual(AFTER);
    expect(await field(page, 'users').inputValue()).toBe('80');
    await page.locator('.calc-chapters a').first().click();
    await page.waitForURL((address) => !address.pathname.includes('/tools/'));
    await page.goBack();
    await running(page);
    await field(page, 'wage').fill('45');
    await addressCarries(page, 'wage', '45');
    expect(negotiated(page)).toEqual({ ...AFTER, 'was-wage': '40' });
  });

  test('given a reset, then the proposal is still known, and undo brings back where it stood', async () => {
    const { page } = await open();
    const words = wordsOf('en').calculator.actions;
    await openTool(page, 'en', 'roi', SENT);
    await page.getByRole('button', { name: words.reset, exact: true }).click();
    await addressCarries(page, 'users', '120');
    expect(negotiated(page)).toEqual({ ...START, agreed: 'discount', 'was-users': '100', 'was-fee': undefined });
    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await addressCarries(page, 'users', '100');
    expect(negotiated(page)).toEqual(START);
  });

  test('given it is sent on, then the link opens the case and keeps the day of the proposal', async () => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
    await openTool(page, 'en', 'roi', SENT);
    await field(page, 'users').fill('80');
    await page.locator('[data-action="copy"]').click();
    await page.locator('.calc-said:not(:empty)').waitFor();
    const copied = new URLSearchParams(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash.slice(1));
    expect([copied.get('view'), copied.get('sent'), copied.get('was-users'), copied.get('agreed')]).toEqual([
      null,
      '2026-11-02',
      '100',
      'discount',
    ]);
    expect(pairs(page).get('view')).toBe('work');
  });
});

test('given a draft of one’s own, then nothing is tracked, and the link that is sent carries today', async () => {
  const { page, context } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
  await openTool(page, 'en', 'roi', 'v=1&users=100&view=work');
  await field(page, 'users').fill('80');
  await addressCarries(page, 'users', '80');
  expect(negotiated(page)).toEqual({ view: 'work' });
  await page.locator('[data-action="copy"]').click();
  await page.locator('.calc-said:not(:empty)').waitFor();
  const copied = new URLSearchParams(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash.slice(1));
  expect([copied.get('view'), copied.get('sent')]).toEqual([null, today()]);
});

test('given a worked example in a chapter, then its link opens the form with the example as a draft', async () => {
  const { page } = await open();
  await page.goto(url('/en/foundations/reason-to-buy-now/'));
  const address = await page.locator('main a[href*="/tools/roi/#"]').first().getAttribute('href');
  const link = new URLSearchParams(address!.split('#')[1]);
  expect([link.get('view'), link.get('sent')]).toEqual(['work', null]);
});

test('given a calculator that nobody negotiates, then its address has nothing of it', async () => {
  const { page } = await open();
  await openTool(page, 'en', 'funnel');
  await page.locator('[data-preset]').first().click();
  await until(() => pairs(page).get('v')).toBe('1');
  expect(negotiated(page)).toEqual({});
});

describe.each(LOCALES)('what is wrong with a negotiation, in %s', (locale) => {
  test('given parts that cannot be read, then each is named in the reader’s words', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi', 'v=1&view=work&sent=soon&agreed=foo.users&was-fee=abc&was-discount=250&note-wage=%E0%A4');
    await reported(page);
    const said = plainSpaces(await page.locator('.calc-problems-box').innerText());
    const { problems } = wordsOf(locale).calculator;
    const { fields } = wordsOf(locale).roi;
    const was = (key: 'fee' | 'discount') => problems.was.replace('{label}', fields[key].label);
    expect(said).toMatch(sentence(problems.malformed, { label: problems.sent, value: 'soon' }));
    expect(said).toMatch(sentence(problems.unknown, { key: 'foo' }));
    expect(said).toMatch(sentence(problems.malformed, { label: was('fee'), value: 'abc' }));
    expect(said).toMatch(sentence(problems.outOfRange, { label: was('discount'), value: '250' }));
    expect(said).toMatch(sentence(problems.malformed, { label: problems.note.replace('{label}', fields.wage.label), value: '%E0%A4' }));
  });
});
