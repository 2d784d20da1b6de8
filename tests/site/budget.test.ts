/** Weight of the built pages: bytes as a browser would receive them, brotli, fonts apart. Speed is not asserted, bytes are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isEmbed } from '../../src/build/embeds.ts';
import { attribute, builtPages, DIST, type BuiltPage } from './pages.ts';

const ARTICLE_BYTES = 26_000;
/** Twenty-five questions with a reason for each option, where a chapter has a thousand words. */
const QUESTIONS_BYTES = 30_000;
const ARTICLE_SCRIPT_BYTES = 6_000;
const ARTICLE_REQUESTS = 9;
const CALCULATOR_BYTES = 48_000;
const EMBED_BYTES = 35_000;
const FONT_BYTES = 60_000;

const sizes = new Map<string, number>();

/** Bytes of a file on the wire: fonts are compressed already. */
function weight(path: string): number {
  let size = sizes.get(path);
  if (size === undefined) {
    const content = readFileSync(join(DIST, path));
    sizes.set(path, (size = path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length));
  }
  return size;
}

/** Scripts that a script imports, and theirs. */
function imported(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const found of readFileSync(join(DIST, path), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    imported(`/_astro/${found[1]!}`, seen);
  return seen;
}

function files(page: BuiltPage) {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const icons = new Set<string>();
  // Those of the first screen; tests/browser/budget.test.ts counts what a browser really asks for.
  const fonts = new Set<string>();
  for (const element of page.elements) {
    const href = attribute(element, 'href');
    const rel = attribute(element, 'rel');
    if (element.tagName === 'link' && rel === 'stylesheet') styles.add(href!);
    if (element.tagName === 'link' && rel?.includes('icon')) icons.add(href!);
    if (element.tagName === 'link' && attribute(element, 'as') === 'font') fonts.add(href!);
    const source = attribute(element, 'src');
    if (element.tagName === 'script' && source) imported(source).forEach((one) => scripts.add(one));
  }
  return { styles: [...styles], scripts: [...scripts], icons: [...icons], fonts: [...fonts] };
}

const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + weight(path), 0);

const built = builtPages();
const pages = built.filter((page) => page.locale !== null);
const embeds = built.filter((page) => isEmbed(page.path));
const isQuestions = (page: BuiltPage) => page.html.includes('data-question=');
const isCalculator = (page: BuiltPage) => page.html.includes('data-calculator=');

const named = (some: readonly BuiltPage[]) => some.map((page) => [page.path, page] as const);

/** What a cold visit brings, fonts apart. */
function visit(page: BuiltPage): number {
  const own = files(page);
  return brotliCompressSync(page.html).length + total([...own.styles, ...own.scripts, ...own.icons]);
}

test.each(named(embeds))('given %s in a frame, then its host page carries little', (_, page) => {
  expect(visit(page)).toBeGreaterThan(10_000);
  expect(visit(page)).toBeLessThanOrEqual(EMBED_BYTES);
  expect(total(files(page).fonts)).toBeLessThanOrEqual(FONT_BYTES);
});

describe.each(named(pages))('%s', (_, page) => {
  test('given a cold visit, then it stays inside its weight', () => {
    expect(visit(page)).toBeLessThanOrEqual(isCalculator(page) ? CALCULATOR_BYTES : isQuestions(page) ? QUESTIONS_BYTES : ARTICLE_BYTES);
    expect(total(files(page).fonts)).toBeLessThanOrEqual(FONT_BYTES);
  });
});

test.each(named(pages.filter((page) => !isCalculator(page))))(
  'given a cold visit to the article %s, then requests and scripts are few',
  (_, page) => {
    const own = files(page);
    // The sheet for print is weighed above, but no screen waits for it: browsers fetch it last.
    const forScreens = own.styles.filter((one) => !page.html.includes(`href="${one}" media="print"`));
    expect(own.styles.length - forScreens.length).toBeLessThanOrEqual(1);
    expect(1 + forScreens.length + own.scripts.length + own.icons.length + own.fonts.length).toBeLessThanOrEqual(ARTICLE_REQUESTS);
    expect(total(own.scripts)).toBeLessThanOrEqual(ARTICLE_SCRIPT_BYTES);
  },
);
