// Why this file: a test that cannot answer is called that, the card carries the numbers of the page, and the picture those of the model.
import { describe, expect, test } from 'vitest';
import { experimentWeeks } from '../../src/models/experiment.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, url, useBrowser } from './open.ts';
import { expected, field, openTool, plainSpaces, result, results } from './tool.ts';

const { open } = useBrowser();

const FEW = 'v=1&side=b2b&baseline=30&mde=5&units=2.9';

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsOf(locale).experiment;

  test('given few accounts, then it is said that a test cannot answer, with what can, and no card', async () => {
    const { page } = await open();
    await openTool(page, locale, 'experiment', FEW);
    expect(await results(page)).toMatchObject({ ...expected('experiment', { side: 'b2b', baseline: 30, mde: 5, units: 2.9 }) });
    const verdict = page.locator('.calc-verdict');
    expect(await verdict.innerText()).toContain(words.verdict.cannot);
    expect(await verdict.locator('li').allInnerTexts()).toEqual([words.instead.accounts, words.instead.cohorts, words.instead.interviews]);
    expect(await page.locator('.experiment-card').count()).toBe(0);
  });

  test('given a rate outside 0 to 100 %, then every result says none, and why', async () => {
    const { page } = await open();
    await openTool(page, locale, 'experiment', 'v=1&baseline=99.5');
    expect(new Set(Object.values(await results(page)))).toEqual(new Set(['none']));
    expect(await page.locator('[data-remark="impossible"]').innerText()).toBe(words.remarks.impossible);
  });
});

test('given the card, when it is copied, then it holds the numbers of the page, and after a change the new ones', async () => {
  const { page } = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void ((window as unknown as { copied: string }).copied = text)) },
    });
  });
  await openTool(page, 'en', 'experiment');
  await page.locator('.experiment-card > summary').click();
  const copied = async () => {
    await page.locator('[data-action="copy-card"]').click();
    return plainSpaces(await page.evaluate(() => (window as unknown as { copied: string }).copied));
  };
  expect(await copied()).toContain('Sample: 8,158 in each of 2 arms, 16,316 sessions in all');
  expect(await page.locator('.experiment-card [role="status"]').innerText()).toBe(wordsOf('en').experiment.card.copied);
  await field(page, 'units').fill('2000');
  await until(() => result(page, 'days')).toBe('9');
  expect(await page.locator('.experiment-card [role="status"]').innerText()).toBe('');
  expect(await copied()).toContain('Duration: 9 days at 2,000 a day; in whole weeks, 2 weeks');
});

test('given a browser that refuses to copy, then the text is selected', async () => {
  const { page } = await open();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await openTool(page, 'en', 'experiment');
  await page.locator('.experiment-card > summary').click();
  await page.locator('[data-action="copy-card"]').click();
  await page.getByText(wordsOf('en').experiment.card.refused).waitFor();
  expect(
    await page.locator('.experiment-card textarea').evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBeGreaterThan(200);
});

test('given no JavaScript, then results and the table of weeks stand in the page, as the model has them', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(url('/en/tools/experiment/'));
  expect(await results(page)).toEqual(expected('experiment', {}));
  const weeks = experimentWeeks({ side: 'b2c', baseline: 5, mde: 1, alpha: 5, power: 80, arms: 2, units: 1000 }, 12);
  const rows = await page
    .locator('.calc-figure tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => Number.parseFloat(cell.textContent.replace(',', '')))));
  expect(rows).toEqual(weeks.map(({ week, perArm, effect }) => [week, perArm, Number(effect!.toPrecision(3))]));
});
