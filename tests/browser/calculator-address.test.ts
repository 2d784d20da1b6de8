// Why this file: the address is the memory of a calculator. It follows the work, keeps it, and hands it over.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { formatForField } from '../../src/calculator/number.ts';
import { definitionOf } from '../../src/calculators/registry.ts';
import { withDefaults } from '../../src/calculator/definition.ts';
import { dataDate, scenario } from '../../src/data/index.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { today } from '../../src/words/date.ts';
import { until, useBrowser } from './open.ts';
import { addressCarries, expected, field, inFields, inputs, issue, openTool, pairs, reported, result, results, running } from './tool.ts';

const { open } = useBrowser();

const CHANGED = { users: 77, discount: 8.5, scenario: 'optimistic' };
const AMBIGUOUS: Readonly<Record<Locale, string>> = { en: '2,5', it: '2.5', fr: '2.5', nl: '2.5', ru: '2.5' };

/** Changes a number, a decimal and a choice, and waits for the address. */
async function work(page: Page, locale: Locale): Promise<void> {
  await field(page, 'users').fill('77');
  await field(page, 'discount').fill(formatForField(8.5, locale));
  await page.locator('input[name="scenario"][value="optimistic"]').check();
  await addressCarries(page, 'scenario', 'optimistic');
  await addressCarries(page, 'discount', '8.5');
}

async function expectWork(page: Page, locale: Locale): Promise<void> {
  await running(page);
  const now = await inputs(page);
  expect([now['users'], now['discount'], now['scenario']]).toEqual(['77', formatForField(8.5, locale), 'optimistic']);
  expect(await results(page)).toEqual(expected('roi', CHANGED));
}

/** The address of the page as it is sent: it opens as the case, and says of which day it is. */
function sent(page: Page): string {
  return page.url().replace('&view=work', `&sent=${today()}`);
}

describe.each(LOCALES)('the address in %s', (locale) => {
  const words = wordsOf(locale).calculator.actions;

  test('given changed inputs, then the address carries every input, version, date and result, without a new history entry', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    const before = await page.evaluate(() => history.length);
    await work(page, locale);
    await field(page, 'label').pressSequentially('Zoë & Söhne');
    await addressCarries(page, 'label', 'Zoë & Söhne');
    const { fields } = definitionOf('roi');
    expect([...pairs(page).keys()].sort()).toEqual(['v', 'at', 'res', 'view', ...fields.map(({ key }) => key)].sort());
    expect(pairs(page).get('view')).toBe('work');
    expect(pairs(page).get('v')).toBe('1');
    expect(pairs(page).get('at')).toBe(dataDate);
    expect(pairs(page).get('res')).toBe(await result(page, 'npv'));
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('given changed inputs, when the page is reloaded, left for a chapter and come back to, then they are still there', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await work(page, locale);
    await page.reload();
    await expectWork(page, locale);
    await page.locator('.calc-chapters a').first().click();
    await page.waitForURL((address) => !address.pathname.includes('/tools/'));
    await page.goBack();
    await expectWork(page, locale);
  });

  test('given changed inputs, when the language is switched by menu and by footer, then state and results come along', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await work(page, locale);
    const others = LOCALES.filter((one) => one !== locale);
    const [second, third] = [others[0]!, others[1]!];
    await page.locator('[data-language-select]:visible').selectOption(`/${second}/tools/roi/`);
    await page.waitForURL(`**/${second}/tools/roi/#**`);
    await expectWork(page, second);
    await page.locator(`[data-language-link][hreflang="${third}"]`).click();
    await page.waitForURL(`**/${third}/tools/roi/#**`);
    await expectWork(page, third);
  });

  test('given changed inputs, when the anchor of a heading is followed, then the address keeps the state', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await work(page, locale);
    await page.locator('main .sl-anchor-link').first().click();
    await addressCarries(page, 'users', '77');
    await expectWork(page, locale);
    await page.reload();
    await expectWork(page, locale);
  });

  test('given permission, when the link is copied, then the clipboard has the whole address and the page says so', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openTool(page, locale, 'roi');
    await work(page, locale);
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await page.getByText(words.copied).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(sent(page));
    const { page: colleague } = await open();
    await colleague.goto(copied);
    await expectWork(colleague, locale);
    await reported(colleague);
    expect(await colleague.locator('.calc-changed').count()).toBe(0);
  });

  test('given untouched defaults, when the link is copied, then it too carries every input', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openTool(page, locale, 'roi');
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await page.getByText(words.copied).waitFor();
    const copied = new URLSearchParams(new URL(await page.evaluate(() => navigator.clipboard.readText())).hash.slice(1));
    const { fields } = definitionOf('roi');
    for (const { key, default: standard } of fields) expect(copied.get(key), key).toBe(String(standard));
  });

  test('given no permission, when the link is copied, then it is shown in a field to copy by hand', async () => {
    const { page, context } = await open();
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
    );
    await openTool(page, locale, 'roi');
    await work(page, locale);
    await page.getByRole('button', { name: words.copy, exact: true }).click();
    await page.getByText(words.copyFailed).waitFor();
    expect(await page.getByRole('textbox', { name: words.link }).inputValue()).toBe(sent(page));
  });

  test('given changed and half-typed inputs, when all is reset and the reset undone, then all of it is back', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    const standard = await inputs(page);
    await work(page, locale);
    await field(page, 'hours').fill(AMBIGUOUS[locale]);
    await issue(page, 'hours').getByRole('button').waitFor();
    const before = { inputs: await inputs(page), results: await results(page) };

    await page.getByRole('button', { name: words.reset, exact: true }).click();
    await page.getByText(words.resetDone).waitFor();
    expect(await inputs(page)).toEqual(standard);
    expect(await results(page)).toEqual(expected('roi', {}));
    expect(await issue(page, 'hours').innerText()).toBe('');
    await addressCarries(page, 'users', '120');

    await page.getByRole('button', { name: words.undo, exact: true }).click();
    await until(() => inputs(page)).toEqual(before.inputs);
    expect(await results(page)).toEqual(before.results);
    expect(await issue(page, 'hours').getByRole('button').count()).toBe(1);
    await addressCarries(page, 'users', '77');
  });

  test.each(['roi', 'ltv-cac', 'funnel', 'duel', 'pipeline', 'budget', 'experiment', 'engine', 'cx'] as const)(
    'given the examples of %s, when one is chosen, then it fills the form and can be undone',
    async (id) => {
      const { page } = await open();
      await openTool(page, locale, id);
      const before = await page.evaluate(() => history.length);
      const definition = definitionOf(id);
      const filled = (preset: string) => inFields(withDefaults(definition.fields, scenario(preset, 'this test').inputs), locale);
      for (const preset of definition.presets) {
        const given = scenario(preset, 'this test').inputs;
        await page.locator(`[data-preset="${preset}"]`).click();
        await until(() => inputs(page), preset).toEqual(filled(preset));
        expect(expected(id, given)).toMatchObject(await results(page));
      }
      await page.getByRole('button', { name: words.undo, exact: true }).click();
      const previous = definition.presets.at(-2)!;
      await until(() => inputs(page)).toEqual(filled(previous));
      expect(expected(id, scenario(previous, 'this test').inputs)).toMatchObject(await results(page));
      expect(await page.evaluate(() => history.length)).toBe(before);
    },
  );
});

describe('a link that was received', () => {
  const SENT = 'v=1&users=50&fee=abc&at=2025-01-01&res=1';

  test('given its fields are only visited and a heading is jumped to, then it stays in the address as it was sent', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', SENT);
    await field(page, 'users').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(new URL(page.url()).hash).toBe(`#${SENT}`);
    await page.locator('.sl-anchor-link').first().click();
    await until(() => new URL(page.url()).hash).toBe(`#${SENT}`);
    await page.reload();
    await page.locator('.calc-problems-box').waitFor();
    await page.locator('.calc-changed').first().waitFor();
  });

  test('given a keystroke and at once a click on another language, then the keystroke comes along', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', SENT);
    await field(page, 'users').fill('77');
    await page.locator('[data-language-link][hreflang="it"]').click();
    await page.waitForURL('**/it/tools/roi/**');
    await until(() => field(page, 'users').inputValue()).toBe('77');
  });

  test('given the page itself, when a heading is jumped to, a number typed and "back" pressed, then the number stays', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi');
    await page.locator('.sl-anchor-link').first().click();
    await field(page, 'users').fill('77');
    await addressCarries(page, 'users', '77');
    await page.goBack();
    await until(() => pairs(page).get('users')).toBe('77');
    expect(await field(page, 'users').inputValue()).toBe('77');
  });

  test('given a printed page, then its last line holds the address of these numbers', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', 'v=1&users=50');
    const printed = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          // As print() does it: the event is answered before anything is drawn anew.
          addEventListener('beforeprint', () => setTimeout(() => resolve(''), 0));
          dispatchEvent(new Event('beforeprint'));
          resolve(document.querySelector('.calc-printed')!.textContent);
        }),
    );
    expect(printed).toContain('users=50');
    expect(printed).toContain('/en/tools/roi/#v=1');
  });
});
