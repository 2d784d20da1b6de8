// Why this file: a reader of one side gets the other out of the way, on every page, and never loses it.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { plainResult } from '../../src/calculator/definition.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { lensWordsOf } from '../../src/words/lens.ts';
import { say, sayCount } from '../../src/words/say.ts';
import { violations } from './axe.ts';
import { complete, until, url, useBrowser } from './open.ts';
import { expected, field, inputs, openTool, result } from './tool.ts';

const { open } = useBrowser();

type Side = 'b2c' | 'b2b';

const radio = (page: Page, side: Side | '') => page.locator(`[data-lens-choice] input[value="${side}"]`);
const choose = (page: Page, side: Side | '') => page.locator(`[data-lens-choice] label:has([value="${side}"])`).click();
const block = (page: Page, side: Side): Locator => page.locator(`main :is(section, figure)[data-side="${side}"]`);
const button = (one: Locator): Locator => one.locator('.lens-fold');
const colour = (one: Locator): Promise<string> => one.evaluate((element) => getComputedStyle(element).color);

/** On an earlier visit a side was chosen. */
function keep(context: BrowserContext, side: Side): Promise<unknown> {
  return context.addInitScript((lens) => {
    // The empty page has no storage.
    if (location.protocol !== 'about:') localStorage.setItem('two-engines-lens', lens);
  }, side);
}

/** A reader who has chosen a side on an earlier visit. */
async function readerOf(side: Side, path: string, options: Parameters<typeof open>[0] = {}) {
  const reader = await open(options);
  await keep(reader.context, side);
  await reader.page.goto(url(path));
  await complete(reader.page);
  return reader.page;
}

const shown = (one: Locator) =>
  one
    .locator('p')
    .nth(1)
    .evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));

describe.each(LOCALES)('the lens in %s', (locale: Locale) => {
  const words = lensWordsOf(locale);

  test('given both sides, when one is chosen, then the other folds to its heading and a line, and it is said how many did', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/compare/pricing/`));
    expect(await shown(block(page, 'b2c').first())).toBe(true);
    await choose(page, 'b2b');
    const folded = block(page, 'b2c').first();
    await until(() => button(folded).innerText()).toBe(`${say(words.folded, { side: 'B2C' })} ${words.show}`);
    expect(await button(folded).getAttribute('aria-expanded')).toBe('false');
    expect(await folded.locator('.side-name').isVisible()).toBe(true);
    expect(await shown(folded)).toBe(false);
    expect(await shown(block(page, 'b2b').first())).toBe(true);
    const count = await block(page, 'b2c').count();
    await until(() => page.locator('[role="status"].sr-only').last().textContent()).toBe(
      sayCount(locale, words.count, count, String(count)),
    );
  });

  test('given a side, then it is kept on the next page and in the next language, and given up for both', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/compare/pricing/`));
    await choose(page, 'b2c');
    await until(() => button(block(page, 'b2b').first()).isVisible()).toBe(true);
    await page.locator('main a.next-page').click();
    await page.waitForURL('**/compare/message/');
    await until(() => button(block(page, 'b2b').first()).isVisible()).toBe(true);
    const other = locale === 'ru' ? 'it' : 'ru';
    await page.locator('[data-language-select]:visible').selectOption(`/${other}/compare/message/`);
    await page.waitForURL(`**/${other}/compare/message/`);
    await until(() => button(block(page, 'b2b').first()).innerText()).toContain(lensWordsOf(other).show);
    expect(await radio(page, 'b2c').isChecked()).toBe(true);
    await choose(page, '');
    await until(() => page.locator('.lens-fold').count()).toBe(0);
    expect(await shown(block(page, 'b2b').first())).toBe(true);
    await page.reload();
    expect(await page.getAttribute('html', 'data-lens')).toBeNull();
  });

  test('given a folded side, when it is opened, then it stands in place as it was, keeps the focus, and can be folded again', async () => {
    const plain = await open();
    await plain.page.goto(url(`/${locale}/compare/pricing/`));
    const text = await block(plain.page, 'b2c').first().innerText();
    const page = await readerOf('b2b', `/${locale}/compare/pricing/`);
    const one = block(page, 'b2c').first();
    await button(one).press('Enter');
    expect(await button(one).getAttribute('aria-expanded')).toBe('true');
    expect(await button(one).innerText()).toBe(say(words.fold, { side: 'B2C' }));
    expect(await button(one).evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await one.innerText()).replace(await button(one).innerText(), '').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    await page.keyboard.press('Space');
    expect(await shown(one)).toBe(false);
  });
});

test('given a kept side, then the first paint is the folded page: nothing moves when the script arrives', async () => {
  const { page, context } = await open();
  await keep(context, 'b2b');
  // The script that folds comes late: until then the sheet alone has folded the page.
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/lens-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url('/en/compare/pricing/'), { waitUntil: 'domcontentloaded' });
  const one = block(page, 'b2c').first();
  const next = block(page, 'b2b').first();
  await page.evaluate(() => document.fonts.ready);
  expect(await shown(one)).toBe(false);
  const before = await next.boundingBox();
  release();
  await button(one).waitFor();
  const after = await next.boundingBox();
  expect(Math.abs(after!.y - before!.y)).toBeLessThan(1);
});

test('given a script that never comes, then nothing stays folded', async () => {
  const reader = await open({ expected: /lens|ERR_FAILED/ });
  await keep(reader.context, 'b2b');
  await reader.page.route(/\/lens-[^/]*\.js$/, (route) => route.abort());
  await reader.page.goto(url('/en/compare/pricing/'));
  await until(() => reader.page.getAttribute('html', 'data-lens')).toBeNull();
  expect(await shown(block(reader.page, 'b2c').first())).toBe(true);
});

test('given no JavaScript, then all is shown and no choice is offered', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  for (const path of ['/en/compare/pricing/', '/en/templates/raci/', '/en/foundations/who-decides/', '/en/']) {
    await page.goto(url(path));
    expect(await page.locator('.lens-fold').count()).toBe(0);
    expect(await page.locator('[data-lens-choice]').isVisible()).toBe(false);
    for (const one of await page.locator('main :is(section, figure)[data-side]').all())
      expect(await one.locator('p').last().isVisible()).toBe(true);
  }
});

test('given a link to an anchor inside what is folded, then it opens: from another page, on the page, and the same link again', async () => {
  // A heading of the shop's report, which a reader of companies has folded.
  const plain = await open();
  await plain.page.goto(url('/en/templates/funnel-report/'));
  const anchor = await block(plain.page, 'b2c').first().locator('h3[id]').nth(1).getAttribute('id');
  const page = await readerOf('b2b', `/en/templates/funnel-report/#${anchor}`);
  const one = block(page, 'b2c').first();
  const target = page.locator(`[id="${anchor}"]`);
  const seen = () => target.evaluate((element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight);
  await until(seen).toBe(true);
  expect(await button(one).getAttribute('aria-expanded')).toBe('true');
  await button(one).click();
  expect(await one.getAttribute('data-fold')).toBe('');
  await page.locator(`[data-toc] a[href="#${anchor}"]`).click();
  await until(seen).toBe(true);
  expect(await one.getAttribute('data-fold')).toBe('open');
});

test('given a search in the page, then what is folded can be found, and opens when it is', async () => {
  const page = await readerOf('b2b', '/en/compare/pricing/');
  const one = block(page, 'b2c').first();
  await button(one).waitFor();
  expect(await one.locator('> [hidden]').getAttribute('hidden')).toBe('until-found');
  await one.locator('> [hidden]').evaluate((inside) => inside.dispatchEvent(new Event('beforematch', { bubbles: true })));
  expect(await shown(one)).toBe(true);
});

test('given paper, then both sides are printed, except what was folded by hand', async () => {
  const page = await readerOf('b2b', '/en/compare/pricing/');
  const one = block(page, 'b2c').first();
  await button(one).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(one)).toBe(true);
  expect(await button(one).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await button(one).click();
  await button(one).click();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(one)).toBe(false);
  expect(await button(one).innerText()).toContain(say(lensWordsOf('en').folded, { side: 'B2C' }));
});

test('given the keyboard, then the choice is one stop with arrows, and has a name', async () => {
  const { page } = await open();
  await page.goto(url('/en/compare/pricing/'));
  await radio(page, '').focus();
  await page.keyboard.press('ArrowRight');
  await until(() => page.getAttribute('html', 'data-lens')).toBe('b2c');
  await page.keyboard.press('ArrowRight');
  await until(() => page.getAttribute('html', 'data-lens')).toBe('b2b');
  expect(
    await page
      .getByRole('group', { name: wordsOf('en').site.lens.label })
      .getByRole('radio')
      .count(),
  ).toBe(3);
});

test('given a phone, then the choice stands in the menu', async () => {
  const { page } = await open({ viewport: { width: 360, height: 740 } });
  await page.goto(url('/ru/compare/pricing/'));
  expect(await page.locator('[data-lens-choice]').isVisible()).toBe(false);
  await page.locator('.sl-menu-button').click();
  await choose(page, 'b2b');
  await page.locator('.sl-menu-button').click();
  await until(() => button(block(page, 'b2c').first()).isVisible()).toBe(true);
});

test.each([
  [
    'a column of a table',
    'compare/kpi-map',
    'main table[data-b2c="3"] tbody tr:first-child td:nth-child(3)',
    'main table[data-b2c="3"] tbody tr:first-child td:nth-child(4)',
  ],
  ['a row of a table', 'templates', 'main tr[data-side="b2c"] td:last-child', 'main tr[data-side="b2b"] td:last-child'],
  ['a figure', 'reference/benchmarks', 'tr:has(.chip.b2c) .numeric', 'tr:has(.chip.b2b) .numeric'],
  ['a sense of a term', 'reference/glossary', '.sense:has(.chip.b2c)', '.sense:has(.chip.b2b)'],
  ['half a diagram', 'roadmap/journey-map', '.pic-journeys .b2c .pic-side strong', '.pic-journeys .b2b .pic-side strong'],
  ['a page in the sidebar', 'templates', '.sidebar a[data-side="b2c"]', '.sidebar a[data-side="b2b"]'],
])('given %s of the other side, then it is dimmed and still there to be read', async (_, path, other, own) => {
  const both = await open();
  await both.page.goto(url(`/en/${path}/`));
  const [before, kept] = await Promise.all([colour(both.page.locator(other).first()), colour(both.page.locator(own).first())]);
  const page = await readerOf('b2b', `/en/${path}/`);
  expect(await page.locator(other).first().isVisible()).toBe(true);
  expect(await colour(page.locator(other).first())).not.toBe(before);
  expect(await colour(page.locator(own).first())).toBe(kept);
});

test('given a page about the other side, then it is dimmed and not folded: who opens it wants to read it', async () => {
  for (const [path, what] of [
    ['checklists/b2c', '.checklist'],
    ['templates/cart-recovery', '.template'],
    ['templates/cart-recovery', '.picture'],
  ] as const) {
    const page = await readerOf('b2b', `/en/${path}/`);
    expect(await page.locator(`main ${what} .lens-fold`).count()).toBe(0);
    expect(await page.locator(`main ${what}`).first().locator('p').nth(1).isVisible()).toBe(true);
  }
});

describe('a calculator', () => {
  test('given a side, then it opens there, keeps nothing in its address, and starts from that side’s defaults', async () => {
    const { page, context } = await open();
    await keep(context, 'b2b');
    await openTool(page, 'en', 'funnel');
    await until(async () => (await inputs(page))['side']).toBe('b2b');
    expect(await result(page, 'bookings')).toBe(plainResult(expected('funnel', { side: 'b2b' })['bookings']!));
    expect(new URL(page.url()).hash).toBe('');
    await openTool(page, 'en', 'ltv-cac');
    await until(async () => (await inputs(page))['model']).toBe('contract');
  });

  test('given a link that says the other side, then the link wins', async () => {
    const { page, context } = await open();
    await keep(context, 'b2b');
    await openTool(page, 'en', 'funnel', 'v=1&side=b2c&visitors=900');
    expect((await inputs(page))['side']).toBe('b2c');
    expect(await field(page, 'visitors').inputValue()).toBe('900');
  });

  test('given a calculator without sides, then a side changes nothing', async () => {
    const { page, context } = await open();
    await openTool(page, 'en', 'roi');
    const plain = await inputs(page);
    await keep(context, 'b2c');
    await openTool(page, 'en', 'roi');
    const { lens: _, ...own } = await inputs(page);
    expect(own).toEqual(plain);
  });
});

test.each([
  'compare/pricing/',
  'templates/raci/',
  'reference/benchmarks/',
  'roadmap/journey-map/',
  'foundations/who-decides/',
  'checklists/b2c/',
])('given a side on %s, then the page is as accessible as with both', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await readerOf('b2b', `/en/${path}`, { colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});
