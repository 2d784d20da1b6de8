// Why this file: reading needs no JavaScript, and neither does seeing a calculator's example.
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../src/calculator/definition.ts';
import { questionsOf } from '../../src/calculators/litmus/definition.ts';
import { references } from '../../src/calculators/references.ts';
import { CALCULATORS, definitionOf, type CalculatorId } from '../../src/calculators/registry.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { url, useBrowser } from './open.ts';
import { expected, inFields, inputs, openTool, results } from './tool.ts';

const { open } = useBrowser();
const OFF = { javaScriptEnabled: false };

describe.each(LOCALES)('without JavaScript in %s', (locale) => {
  test('given a chapter, then its heading, its text and the way on are readable', async () => {
    const { page } = await open(OFF);
    await page.goto(url(`/${locale}/foundations/who-decides/`));
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('main h2:visible').count()).toBeGreaterThan(3);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(3000);
    await page.locator('main a.next-page').click();
    await page.waitForURL(`**/${locale}/foundations/two-grammars/`);
    await page.locator('[data-language-link]').first().click();
    await page.waitForURL(/\/foundations\/two-grammars\/$/);
    expect(page.url()).not.toContain(`/${locale}/`);
  });

  test.each(CALCULATORS)('given the calculator %s, then its example, its headings and a word about JavaScript are there', async (id) => {
    const { page } = await open(OFF);
    // A link cannot be read here, but must not hide the example either.
    await page.goto(url(`/${locale}/tools/${id}/#v=1&cur=USD`));
    expect(await page.locator('.calc-noscript').innerText()).toBe(wordsOf(locale).site.noScript);
    const served = await results(page);
    const model = expected(id, {});
    expect(Object.keys(served).length).toBeGreaterThan(4);
    expect(model).toMatchObject(served);
    expect(await inputs(page)).toEqual(formOf(id, locale));
    for (const place of ['h1', '.calc-headline', '.calc-results', '.calc-form', 'main h2']) {
      const one = page.locator(place).first();
      expect(await one.isVisible(), place).toBe(true);
      expect(await one.evaluate((element) => getComputedStyle(element).visibility), place).toBe('visible');
    }
    const { page: scripted } = await open();
    await openTool(scripted, locale, id);
    expect(await results(scripted)).toEqual(served);
  });

  test('given a system in light or dark, then the page follows it', async () => {
    const colours = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open({ ...OFF, colorScheme });
      await page.goto(url(`/${locale}/foundations/who-decides/`));
      colours.push(await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]));
    }
    const [light, dark] = colours.map((pair) => pair.map(brightness));
    expect(light![0]! - light![1]!).toBeGreaterThan(100);
    expect(dark![1]! - dark![0]!).toBeGreaterThan(100);
  });
});

/** What the form stands at when nobody has touched it. A checklist has a question where the link has a letter. */
function formOf(id: CalculatorId, locale: Locale): Record<string, string> {
  const inputs = withDefaults(definitionOf(id).fields, {});
  if (id !== 'litmus') return inFields(inputs, locale);
  return {
    list: String(inputs['list']),
    ...Object.fromEntries(questionsOf(inputs, references.litmus).map((question) => [question.id, '-'])),
  };
}

/** 0 for black to 255 for white. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map(Number);
  return (red + green + blue) / 3;
}
