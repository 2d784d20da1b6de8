// Why this file: the definition comes to the word, however a reader points at it, and goes away when told.
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { until, url, useBrowser } from './open.ts';

const { open } = useBrowser();
const PAGE = 'compare/buying-journey/';

test.each(LOCALES)('given a mouse over a term in %s, then its definition stands beside it, inside the window', async (locale) => {
  const { page } = await open({ viewport: { width: 360, height: 700 } });
  await page.goto(url(`/${locale}/${PAGE}`));
  for (const term of await page.locator('main a[data-term]').all()) {
    await term.scrollIntoViewIfNeeded();
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
    await term.hover();
    const tip = page.getByRole('tooltip');
    await until(() => tip.textContent()).toBe(await term.getAttribute('data-term'));
    const box = (await tip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(700);
  }
});

test('given the keyboard, then focus shows the definition, describes the term by it, and Escape closes it', async () => {
  const { page } = await open();
  await page.goto(url(`/en/${PAGE}`));
  const term = page.locator('main a[data-term]').first();
  await page.keyboard.press('Tab');
  await term.focus();
  const tip = page.getByRole('tooltip');
  await until(() => tip.isVisible()).toBe(true);
  expect(await term.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
  await page.keyboard.press('Escape');
  expect(await tip.isVisible()).toBe(false);
  expect(await term.getAttribute('aria-describedby')).toBeNull();
});

test('given a pointer that goes from the word to its definition, then the definition stays', async () => {
  const { page } = await open();
  await page.goto(url(`/en/${PAGE}`));
  const term = page.locator('main a[data-term]').first();
  await term.hover();
  const tip = page.getByRole('tooltip');
  await until(() => tip.isVisible()).toBe(true);
  await tip.hover();
  await page.waitForTimeout(400);
  expect(await tip.isVisible()).toBe(true);
  await page.mouse.move(5, 5);
  await until(() => tip.isVisible()).toBe(false);
});

test('given a finger, then the first tap shows the definition and the second one follows the link', async () => {
  const { page } = await open({ hasTouch: true, viewport: { width: 390, height: 800 } });
  await page.goto(url(`/en/${PAGE}`));
  const term = page.locator('main a[data-term]').first();
  await term.tap();
  await until(() => page.getByRole('tooltip').isVisible()).toBe(true);
  expect(page.url()).toContain(PAGE);
  await term.tap();
  await page.waitForURL(/\/reference\/glossary\/#/);
});

test.each(LOCALES)('given no JavaScript in %s, then a term is a link to its entry', async (locale) => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(url(`/${locale}/${PAGE}`));
  const term = page.locator('main a[data-term]').first();
  const anchor = (await term.getAttribute('href'))!.split('#')[1]!;
  await term.click();
  await page.waitForURL(`**/${locale}/reference/glossary/#${anchor}`);
  expect(await page.locator(`[id="${anchor}"] dt`).isVisible()).toBe(true);
});
