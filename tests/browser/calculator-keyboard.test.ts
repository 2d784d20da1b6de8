// Why this file: a calculator is used by keyboard alone, focus is always seen, and a screen reader hears the result, not the noise.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { say } from '../../src/words/say.ts';
import { until, useBrowser } from './open.ts';
import { addressCarries, expected, field, openTool, result } from './tool.ts';

const { open } = useBrowser();

interface Stop {
  readonly name: string;
  readonly inCalculator: boolean;
  readonly outlined: boolean;
  readonly end: boolean;
}

/** Where the focus is, and whether it can be seen there (a radio button's label carries it). */
function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const outlined = (one: Element | null) => {
      const style = one && getComputedStyle(one);
      return Boolean(style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
    };
    return {
      name: at.getAttribute('name') ?? at.dataset['action'] ?? at.dataset['preset'] ?? at.tagName,
      inCalculator: at.closest('.calc') !== null,
      outlined: outlined(at) || outlined(at.closest('.calc-radios label')),
      end: at.closest('footer') !== null,
    };
  });
}

/** Tabs from the top of the page to its foot. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 300; count++) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    stops.push(at);
    if (at.end) return stops;
  }
  throw new Error('The foot of the page is out of reach.');
}

describe.each(LOCALES)('by keyboard in %s', (locale) => {
  const { calculator: machine } = wordsOf(locale);

  test('given the business case, when Tab is pressed from top to foot, then every visible input is met once, in order, and focus is seen', async () => {
    const { page } = await open();
    // With the whole term up front, the discount for it is visible too.
    await openTool(page, locale, 'roi', 'v=1&billing=term&view=work');
    const visible = await page.locator('.calc :is(input, select)[name]').evaluateAll((all) => {
      const shown = (all as HTMLInputElement[]).filter((one) => one.checkVisibility());
      return [...new Set(shown.map((one) => one.name))];
    });
    expect(visible).toContain('prepay');
    expect(visible.length).toBe(28);
    const stops = await walk(page);
    const met = stops.filter((one) => one.inCalculator && visible.includes(one.name)).map((one) => one.name);
    expect(met).toEqual(visible);
    for (const name of ['copy', 'print', 'reset', 'roi-team']) expect(stops.map((one) => one.name)).toContain(name);
    expect(stops.filter((one) => !one.outlined)).toEqual([]);
  });

  test('given a group of choices, when arrow keys are pressed, then the choice and the result change', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await page.locator('input[name="scenario"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await until(() => result(page, 'npv')).toBe(expected('roi', { scenario: 'optimistic' })['npv']);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await until(() => result(page, 'npv')).toBe(expected('roi', { scenario: 'conservative' })['npv']);
  });

  test('given the keyboard only, when a value is typed and the link copied by Enter, then the clipboard has it', async () => {
    const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openTool(page, locale, 'roi');
    while ((await stop(page)).name !== 'users') await page.keyboard.press('Tab');
    await page.keyboard.type('55');
    await page.keyboard.press('Enter');
    await addressCarries(page, 'users', '55');
    while ((await stop(page)).name !== 'copy') await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText(machine.actions.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('&users=55&');
  });

  test.each([
    ['the defaults', ''],
    ['a link', 'v=1&users=77&res=1'],
  ])('given a page opened with %s, then nothing is read out until something is typed, and then the headline', async (_, fragment) => {
    const { page } = await open();
    await page.clock.install();
    await openTool(page, locale, 'roi', fragment);
    const live = page.locator('.calc > .sr-only[role="status"]');
    await page.clock.runFor(10_000);
    expect(await live.innerText()).toBe('');
    await field(page, 'users').fill('88');
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 88 })['npv']);
    await page.clock.runFor(10_000);
    const headline = await page.locator('.calc-headline').innerText();
    await until(() => live.innerText()).toBe(say(machine.live, { text: headline }));
  });
});
