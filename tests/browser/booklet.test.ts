// Why this file: a booklet is read on paper. Its chapters are there in order, nothing is wider than the sheet, a chapter begins a sheet, and the
// dialog opens by a button that is not there without JavaScript.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { bookletAddress, BOOKLETS, chapterKey, chaptersOf } from '../../src/print/booklets.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { until, url, useBrowser } from './open.ts';

const { open } = useBrowser();

/** CSS pixels between the margins of src/print/booklet.css: 210 mm and 8.5 in, less twice 18 mm. */
const SHEETS = { A4: 657, Letter: 679 };

/** Every sheet of a PDF. */
const pagesOfPdf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** What sticks out at the right, where the page is wider than its window: a printer would shrink all of it. */
function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...out.slice(0, 5).map((one) => `${one.closest('article')?.id}: ${one.outerHTML.slice(0, 90)}`),
    ];
  });
}

describe.each(['en', 'ru'] as const)('a booklet in %s', (locale) => {
  const address = bookletAddress(locale, 'compare');
  const slugs = chaptersOf('compare');

  test('given its contents, then they lead to every chapter in order, and names and links inside hold', async () => {
    const { page } = await open();
    await page.goto(url(address));
    const links = await page.locator('.booklet-contents a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash));
    expect(links).toEqual(slugs.map((slug) => `#${chapterKey(slug)}`));
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const inside = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
      return {
        chapters: [...document.querySelectorAll('.booklet-chapter')].map(({ id }) => id),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        dead: inside.filter(({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1)))).map(({ hash }) => hash),
      };
    });
    expect(found).toEqual({ chapters: slugs.map(chapterKey), twice: [], dead: [] });
    await page.locator('.booklet-contents a').last().click();
    expect(await page.locator(`#${chapterKey(slugs.at(-1)!)}`).evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400);
  });

  test.each(BOOKLETS)('given the part %s on paper, then nothing is wider than the sheet', async (part) => {
    const { page } = await open();
    await page.goto(url(bookletAddress(locale, part)));
    await page.emulateMedia({ media: 'print' });
    for (const width of Object.values(SHEETS)) {
      await page.setViewportSize({ width, height: 900 });
      expect(await wide(page), `${width} px`).toEqual([]);
    }
  });

  test('given it on paper, then each chapter begins a sheet with its address, and what only a screen needs is not there', async () => {
    const { page } = await open();
    await page.goto(url(address));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.booklet-bar, button').filter({ visible: true }).count()).toBe(0);
    const chapters = await page.locator('.booklet-chapter').evaluateAll((all) =>
      all.map((one) => {
        const { breakBefore, page: sheet } = getComputedStyle(one) as CSSStyleDeclaration & { page: string };
        return { breakBefore, sheet, address: one.querySelector<HTMLElement>('.booklet-at a')!.innerText };
      }),
    );
    const canonical = (slug: string) => new RegExp(`^https?://[^/]+/${locale}/${slug}/$`);
    expect(chapters).toEqual(
      slugs.map((slug, index) => ({
        breakBefore: 'page',
        sheet: `c${index + 1}`,
        address: expect.stringMatching(canonical(slug)) as string,
      })),
    );
    for (const format of ['A4', 'Letter']) expect(pagesOfPdf(await page.pdf({ format }))).toBeGreaterThanOrEqual(2 + slugs.length);
  });
});

describe.each(LOCALES)('in %s', (locale) => {
  test('given the foot of a chapter, then it leads to the booklet, whose button prints it', async () => {
    const { page } = await open();
    await page.goto(url(`/${locale}/compare/pricing/`));
    const { booklet } = wordsOf(locale).site;
    await page.getByRole('link', { name: booklet.link }).click();
    await page.waitForURL(url(bookletAddress(locale, 'compare')));
    await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printing', '')));
    await page.getByRole('button', { name: booklet.print }).click();
    await page.locator('[data-printing]').waitFor({ state: 'attached' });
  });

  test('given no JavaScript, then there is no button, and a word on how to print', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(url(bookletAddress(locale, 'start')));
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.booklet-bar').innerText()).toContain(wordsOf(locale).site.booklet.how);
  });
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('given booklets on a %s screen of %d px, then they fit and axe finds nothing', async (colorScheme, width) => {
  const { page } = await open({ colorScheme, viewport: { width, height: 900 } });
  for (const part of ['start', 'tools', 'reference'] as const) {
    await page.goto(url(bookletAddress('ru', part)));
    expect(await wide(page), part).toEqual([]);
    // A table that scrolls is reached by keyboard once it has been measured.
    await until(() => violations(page), part).toEqual([]);
  }
});
