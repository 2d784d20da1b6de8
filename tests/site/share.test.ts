/** The pictures that links are shared with: each page has its own, it is small, it shows whole, and nothing else of the site lists it as a page. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { FOLDER, HEIGHT, shareAddress, WIDTH } from '../../src/share/address.ts';
import { readPng } from '../share/png.ts';
import { attribute, builtPages, DIST, type BuiltPage } from './pages.ts';

/** What messengers take without a thought. */
const MOST_BYTES = 60_000;

const pages = builtPages();
const shared = pages.filter(({ path, locale }) => locale !== null || path === '/');
const said = (page: BuiltPage, name: string) =>
  page.elements
    .filter((one) => one.tagName === 'meta' && (attribute(one, 'property') ?? attribute(one, 'name')) === name)
    .map((one) => attribute(one, 'content'));
const pictures = new Map(shared.map(({ path }) => [path, readFileSync(join(DIST, shareAddress(path)))]));

test('given each page, then its head names its picture, with its size, its words and the large card', () => {
  expect(shared.length).toBeGreaterThan(LOCALES.length * 90);
  for (const page of shared) {
    const [address, ...others] = said(page, 'og:image');
    expect(others).toEqual([]);
    expect(new URL(address!).pathname).toBe(shareAddress(page.path));
    expect([said(page, 'og:image:width'), said(page, 'og:image:height')], page.path).toEqual([[`${WIDTH}`], [`${HEIGHT}`]]);
    expect(said(page, 'og:image:alt'), page.path).toEqual(said(page, 'og:title'));
    expect(said(page, 'twitter:card'), page.path).toEqual(['summary_large_image']);
  }
});

test('given all pictures, then no two are the same, none is large, and there is one for each page and no other', () => {
  const sums = [...pictures].map(([, file]) => createHash('sha256').update(file).digest('hex'));
  expect(new Set(sums).size).toBe(shared.length);
  for (const [path, file] of pictures) expect(file.length, path).toBeLessThan(MOST_BYTES);
  const files = readdirSync(join(DIST, FOLDER), { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.'));
  expect(files.map((file) => FOLDER + file.replaceAll('\\', '/')).sort()).toEqual(shared.map(({ path }) => shareAddress(path)).sort());
});

test('given each picture, then something is written on it, and nothing runs into the panel or over the edge', () => {
  for (const [path, file] of pictures) {
    const picture = readPng(file);
    expect([picture.width, picture.height]).toEqual([WIDTH, HEIGHT]);
    const margins: readonly (readonly [number, number, number, number])[] = [
      [0, 0, 70, HEIGHT],
      [752, 0, 800, HEIGHT],
      // Between the rows of the name, the title and the part lies paper.
      [0, 0, 800, 50],
      [0, 118, 800, 124],
      [0, 590, 800, HEIGHT],
    ];
    for (const box of margins) expect(picture.ink(...box), `${path}: ink within ${box.join(', ')}`).toBe(0);
    expect(picture.ink(80, 140, 740, 500), path).toBeGreaterThan(2000);
  }
});

test('given a page for frames and the page for unknown addresses, then they name none', () => {
  for (const page of pages.filter((one) => !shared.includes(one))) expect(said(page, 'og:image'), page.path).toEqual([]);
});

test('given what is kept for reading without a network, what lists pages and what machines read, then no picture is there', () => {
  const lists = [
    ...LOCALES.map((locale) => `offline/${locale}.json`),
    ...readdirSync(DIST).filter((file) => /^sitemap.*\.xml$|^llms.*\.txt$/.test(file)),
    'en/foundations/why-now/index.md',
    'en/feed.xml',
    'sw.js',
  ];
  for (const file of lists) {
    expect(existsSync(join(DIST, file)), file).toBe(true);
    expect(readFileSync(join(DIST, file), 'utf8'), file).not.toContain(FOLDER);
  }
});

test('given pictures, then hosts ask about them each time, as of all that has no hash in its name', () => {
  const headers = readFileSync(join(DIST, '_headers'), 'utf8');
  const block = headers.split(/\n(?=\/)/).find((one) => one.startsWith(`${FOLDER}*`));
  expect(block).toContain('Cache-Control: public, max-age=0, must-revalidate');
});
