// Why this file: a page in use is another page: messages, questions, opened tables, search. Those have no fault either.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CALCULATORS, type CalculatorId } from '../../src/calculators/registry.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { url, useBrowser } from './open.ts';
import { CLOSELY } from './pages.ts';
import { field, issue, openTool } from './tool.ts';

const { open } = useBrowser();

/** A number field of each calculator that has one. */
const FIELD: Readonly<Partial<Record<CalculatorId, string>>> = {
  roi: 'hours',
  'ltv-cac': 'spend',
  funnel: 'visitors',
  duel: 'aov',
  pipeline: 'open',
  budget: 'total',
  experiment: 'units',
  message: 'actions',
};
const TYPED = CALCULATORS.filter((id) => FIELD[id]);

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;

/** Opens everything that can be opened in the calculator. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.calc details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Each language in a look at least; see CLOSELY. */
const seenIn = (at: number) => LOCALES.filter((locale, of) => CLOSELY.includes(locale) || of % LOOKS.length === at);

describe.each(LOOKS.map((look, at) => ({ ...look, locales: seenIn(at) })))('in $colorScheme at $width px', ({ locales, ...look }) => {
  const options = { colorScheme: look.colorScheme, viewport: { width: look.width, height: 900 } };

  describe.each(locales)('in %s', (locale) => {
    test.each(TYPED)('given %s with a value, an error, a question and all tables open, then axe finds nothing', async (id) => {
      const { page } = await open(options);
      await openTool(page, locale, id, 'v=1&users=abc&spend=-3&visitors=x&units=x&nothing=1&at=2020-01-01&res=5');
      await page.locator('.calc-problems-box').waitFor();
      await field(page, FIELD[id]!).fill('12');
      await unfold(page);
      expect(await violations(page)).toEqual([]);

      await field(page, FIELD[id]!).fill('twelve');
      await issue(page, FIELD[id]!).locator('p').first().waitFor();
      await page.locator('[data-action="reset"]').focus();
      expect(await violations(page)).toEqual([]);

      await field(page, FIELD[id]!).fill(locale === 'en' ? '2,5' : '2.5');
      await issue(page, FIELD[id]!).getByRole('button').first().waitFor();
      await page.locator('[data-action="reset"]').click();
      await page.getByText(wordsOf(locale).calculator.actions.resetDone).waitFor();
      expect(await violations(page)).toEqual([]);
    });

    test('given search before, with and without results, then axe finds nothing', async () => {
      const { page } = await open(options);
      await page.goto(url(`/${locale}/foundations/who-decides/`));
      await page.locator('[data-search-open]:visible').click();
      await page.locator('dialog[data-search][open]').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator('#search-input').fill('B2B');
      await page.locator('.search-results a').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator('#search-input').fill('qqxxzzvv');
      await page.locator('.search-results:empty').waitFor({ state: 'attached' });
      expect(await violations(page)).toEqual([]);
    });
  });
});
