/** Each part is a booklet in each language: all its chapters in order, every link inside it alive, and machines told nothing of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADDRESS } from '../../content/site.ts';
import { LOCALES } from '../../src/locales.ts';
import { BOOKLETS, bookletAddress, chapterKey, chaptersOf, isBooklet } from '../../src/print/booklets.ts';
import { PARTS } from '../../src/shell/sidebar.ts';
import { attribute, builtPages, DIST, textOf, type BuiltPage } from './pages.ts';

const pages = new Map(builtPages().map((page) => [page.path, page]));
const ORIGIN = new URL(process.env['SITE_URL'] ?? ADDRESS).origin;

/** Pages on paper nobody would miss; everything else of a part is in its booklet. */
const LEFT_OUT = ['start/my-reading', 'reference/changelog'];

const headingOf = (page: BuiltPage) => textOf(page.elements.find((one) => one.tagName === 'h1')!);

test('given the parts, then each has a booklet in each language, and nothing else lies there', () => {
  const expected = LOCALES.flatMap((locale) => Object.keys(PARTS).map((part) => `/print/${locale}/${part}/`));
  expect([...pages.keys()].filter(isBooklet).sort()).toEqual(expected.sort());
});

test('given the chapters, then each is in a booklet, but for those that say nothing on paper', () => {
  const printed = new Set(BOOKLETS.flatMap(chaptersOf));
  expect(
    Object.values(PARTS)
      .flat()
      .filter((slug) => !printed.has(slug)),
  ).toEqual(LEFT_OUT);
});

describe.each(LOCALES.flatMap((locale) => BOOKLETS.map((part) => [locale, part] as const)))('%s %s', (locale, part) => {
  const page = pages.get(bookletAddress(locale, part))!;
  const anchors = page.elements.filter((one) => one.tagName === 'a');
  const ids = page.elements.map((one) => attribute(one, 'id')).filter((id) => id !== null);

  test('given its chapters, then they stand in reading order under the titles of their pages, each with its text and address', () => {
    const chapters = page.elements.filter((one) => attribute(one, 'class') === 'booklet-chapter');
    expect(chapters.map((one) => attribute(one, 'id'))).toEqual(chaptersOf(part).map(chapterKey));
    chapters.forEach((chapter, index) => {
      const path = `/${locale}/${chaptersOf(part)[index]!}/`;
      const original = pages.get(path)!;
      expect(textOf(chapter.tree.find((one) => one.tagName === 'h1')!)).toBe(headingOf(original));
      expect(textOf(chapter)).toContain(ORIGIN + path);
      const headings = (tree: BuiltPage['elements']) => tree.filter((one) => one.tagName === 'h2').map(textOf);
      const main = original.elements.find((one) => one.tagName === 'main')!;
      expect(headings(chapter.tree), path).toEqual(headings(main.tree));
    });
  });

  test('given its names and links, then no name is there twice and every link has an end', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    expect(anchors.length).toBeGreaterThan(chaptersOf(part).length);
    for (const link of anchors) {
      const href = attribute(link, 'href')!;
      if (href.startsWith('#')) expect(known, href).toContain(decodeURIComponent(href.slice(1)));
      else if (attribute(link, 'data-own') !== null) expect(href).toMatch(new RegExp(`^${ORIGIN}/`));
      else if (!/^(https?|mailto):/.test(href)) expect(pages.has(href), href).toBe(true);
    }
    // Labels and descriptions: what their pages have, the booklet has.
    const references = ({ elements }: BuiltPage) =>
      elements.flatMap((one) => ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) => attribute(one, name)?.split(' ') ?? []));
    const dead = chaptersOf(part).flatMap((slug) => {
      const original = pages.get(`/${locale}/${slug}/`)!;
      const there = new Set(original.elements.map((one) => attribute(one, 'id')));
      return references(original).flatMap((id) => (there.has(id) ? [] : `${chapterKey(slug)}--${id}`));
    });
    expect(references(page).filter((id) => !known.has(id) && !dead.includes(id))).toEqual([]);
  });

  test('given a link to a page of this part, then it stays in the booklet, unless it opens a calculator with numbers', () => {
    const own = chaptersOf(part).map((slug) => `${ORIGIN}/${locale}/${slug}/`);
    for (const link of anchors) {
      const href = attribute(link, 'href')!;
      const title = textOf(link) === href;
      if (!title && !href.includes('=')) expect(own).not.toContain(href.split('#')[0]);
    }
  });

  test('given its sheets, then they are there, and the margins name every chapter', () => {
    const sheets = page.elements.filter((one) => attribute(one, 'rel') === 'stylesheet').map((one) => attribute(one, 'href')!);
    expect(new Set(sheets).size).toBe(sheets.length);
    for (const sheet of sheets) expect(existsSync(join(DIST, sheet)), sheet).toBe(true);
    const margins = readFileSync(join(DIST, page.path, 'pages.css'), 'utf8');
    for (const slug of chaptersOf(part)) expect(margins).toContain(`"${ORIGIN}/${locale}/${slug}/"`);
  });

  test('given its head, then search engines leave it alone', () => {
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    expect(page.html).not.toContain('rel="canonical"');
  });

  test('given the pages of the part, then its chapters lead to it; a calculator’s part does from its overview', () => {
    const [overview, ...more] = PARTS[part].map((slug) => pages.get(`/${locale}/${slug}/`)!);
    const leads = (one: BuiltPage) => one.elements.some((element) => attribute(element, 'href') === page.path);
    expect(leads(overview!)).toBe(true);
    for (const one of more) expect(leads(one), one.path).toBe(part !== 'tools');
  });
});

test('given what machines read, then no booklet is in it', () => {
  const texts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(^|\/)(llms\.txt|feed\.xml|sitemap[^/]*\.xml)$|^(offline|lost)\//.test(file) && file.includes('.'),
  );
  expect(texts.length).toBeGreaterThan(4 * LOCALES.length);
  for (const file of texts) expect(readFileSync(join(DIST, file), 'utf8'), file).not.toContain('/print/');
  expect(readdirSync(join(DIST, 'print'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))).toEqual([]);
});
