// Why this file: a place on the line grows answer by answer, by keyboard and under a finger, and says no engine before it is known.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PATHS, QUESTION_IDS } from '../../src/calculators/engine/definition.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { until, url, useBrowser } from './open.ts';
import { addressCarries, openTool, result } from './tool.ts';

const { open } = useBrowser();

const answer = (page: Page, id: string, value: string) => page.locator(`input[name="${id}"][value="${value}"]`).check();
const PUMPS = QUESTION_IDS.slice(0, 8)
  .map((id) => `${id}=pump`)
  .join('&');
const ROASTER =
  'v=1&payer=both&agree=both&money=both&time=both&risk=bar&price=both&terms=both&start=pump&seller=both&proof=bar&wins=bar&growth=pump&simple=yes&standard=no&unaided=yes';

test('given nothing answered, then no place is shown and no engine said; with one answer by keyboard, a place and how far it can go', async () => {
  const { page } = await open();
  await openTool(page, 'en', 'engine');
  expect([await result(page, 'score'), await result(page, 'engine')]).toEqual(['none', 'none']);
  expect(await page.locator('.engine-place').count()).toBe(0);
  expect(await page.locator('.engine-part').count()).toBe(0);
  await page.locator('input[name="payer"][value="open"]').focus();
  await page.keyboard.press('ArrowUp');
  await addressCarries(page, 'payer', 'pump');
  expect([await result(page, 'score'), await result(page, 'low'), await result(page, 'engine')]).toEqual(['100', String(200 / 24), 'none']);
  await page.locator('.engine-range').first().waitFor();
});

test('given the ninth pump, then the engine is said, the way to read appears, and three open questions change nothing', async () => {
  const { page } = await open();
  await openTool(page, 'en', 'engine', `v=1&${PUMPS}`);
  const { settled } = wordsOf('en').engine;
  expect(await result(page, 'engine')).toBe('none');
  await answer(page, 'seller', 'pump');
  await until(() => result(page, 'engine')).toBe('b2b');
  await page.getByText(settled).waitFor();
  const hrefs = () => page.locator('.engine-path a').evaluateAll((links) => links.map((one) => one.getAttribute('href')));
  expect(await hrefs()).toEqual(PATHS.b2b.map((slug) => `/en/${slug}/`));
  for (const id of ['simple', 'standard', 'unaided']) await answer(page, id, 'yes');
  await until(() => result(page, 'path')).toBe('selfserve');
  expect(await hrefs()).toEqual(PATHS.selfserve.map((slug) => `/en/${slug}/`));
});

test('given a telephone, when an answer makes the results above grow, then the question stays where it was', async () => {
  const { page } = await open({ viewport: { width: 360, height: 740 } });
  await openTool(page, 'en', 'engine', `v=1&${PUMPS}`);
  const option = page.locator('input[name="seller"][value="pump"]');
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await option.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const top = () => option.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  const was = await top();
  await option.check();
  await until(() => result(page, 'engine')).toBe('b2b');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(before + 300);
  expect(Math.abs((await top()) - was)).toBeLessThanOrEqual(1);
});

describe.each(LOCALES)('the roaster in %s', (locale) => {
  test.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)(
    'given %s at %i px, then what pulls, which condition fails and what to read are there; axe finds nothing',
    async (colorScheme, width) => {
      const { page } = await open({ colorScheme, viewport: { width, height: 900 } });
      await openTool(page, locale, 'engine', ROASTER);
      expect(await page.locator('[data-pull="bar"] li').count()).toBe(3);
      expect(await page.locator('[data-pull="pump"] li').count()).toBe(2);
      expect(await page.locator('[data-condition="no"]').count()).toBe(1);
      const titles = await page.locator('.engine-path a').allInnerTexts();
      expect(titles).toHaveLength(6);
      expect(new Set(titles).size).toBe(6);
      expect(await violations(page)).toEqual([]);
      await page.locator('[data-action="reset"]').click();
      await until(() => result(page, 'score')).toBe('none');
      expect(await violations(page)).toEqual([]);
    },
  );
});

test('given a frame on another site, then it holds no links into the page’s own chapters', async () => {
  const { page } = await open();
  await page.goto(url(`/embed/en/engine/#${ROASTER}`));
  await page.locator('[data-pull="bar"]').waitFor();
  expect(await page.locator('.calc a').count()).toBe(0);
});
