/** What is kept on a device is one language, all of it, and no more than is said; the worker itself is asked for anew each time. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { versionOf } from '../../src/build/offline.ts';
import { headersFor, readHeaders, readRedirects } from '../../src/build/serve.mjs';
import { LOCALES } from '../../src/locales.ts';
import { LIMIT_BYTES, listOf, type OfflineList } from '../../src/offline/list.ts';
import { attribute, builtPages, DIST } from './pages.ts';

const pages = builtPages();
const read = (address: string) => readFileSync(join(DIST, address.endsWith('/') ? `${address}index.html` : address));
const headers = readHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));

describe.each(LOCALES)('what is kept of %s', (locale) => {
  const list = JSON.parse(read(listOf(locale)).toString()) as OfflineList;
  const addresses = list.map(([address]) => address);

  test('given its pages, then each is kept with the choice of languages, and no page of another language or for frames', () => {
    const own = pages.filter((page) => page.locale === locale).map(({ path }) => path);
    expect(own.length).toBeGreaterThan(80);
    expect(addresses.filter((address) => address.endsWith('/')).sort()).toEqual(['/', ...own].sort());
  });

  test('given its files, then each is there with its size and its version, none twice', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const [address, version, bytes] of list) {
      const content = read(address);
      expect(content.length, address).toBe(bytes);
      if (!address.endsWith('/') || address === '/') expect(version, address).toBe(versionOf(content));
      else expect(content.toString(), address).toContain(`<html data-version="${version}"`);
    }
  });

  test('given all of it, then it is within the limit', () => {
    const bytes = list.reduce((sum, [, , size]) => sum + size, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
  });

  test('given a page, then all it links to in its head and loads as a script is kept', () => {
    for (const page of pages.filter((one) => one.locale === locale)) {
      const needed = page.elements.flatMap((element) => {
        const loads =
          element.tagName === 'script' ? attribute(element, 'src') : element.tagName === 'link' ? attribute(element, 'href') : null;
        return loads?.startsWith('/_astro/') ? [loads] : [];
      });
      for (const one of needed) expect(addresses, page.path).toContain(one);
    }
  });

  test('given its scripts, then what they load is kept, and what is not kept carries words of another language', () => {
    const others = LOCALES.filter((one) => one !== locale);
    const keptElsewhere = new Set(
      others.flatMap((other) => (JSON.parse(read(listOf(other)).toString()) as OfflineList).map(([address]) => address)),
    );
    for (const address of addresses.filter((one) => one.endsWith('.js') && one.startsWith('/_astro/'))) {
      for (const [, name] of read(address)
        .toString()
        .matchAll(/(?:\/_astro|\.)\/([\w.-]+\.(?:js|css))/g)) {
        const loaded = `/_astro/${name}`;
        if (!existsSync(join(DIST, loaded)) || addresses.includes(loaded)) continue;
        // Not kept here, kept for exactly one other language: its words.
        expect(keptElsewhere, `${address} loads ${loaded}`).toContain(loaded);
        expect(
          others.filter((other) => (JSON.parse(read(listOf(other)).toString()) as OfflineList).some(([one]) => one === loaded)),
        ).toHaveLength(1);
      }
    }
  });

  test('given its search, then its own index is kept and no other', () => {
    expect(addresses.filter((address) => address.includes('/fragment/')).length).toBeGreaterThan(80);
    for (const address of addresses.filter((one) => one.startsWith('/pagefind/')))
      expect(address).toMatch(new RegExp(`/pagefind(?:-entry\\.json|\\.js)$|[/.]${locale}[._]`));
  });
});

test('given two pages, then their versions differ', () => {
  const versions = pages.filter((page) => page.locale).map((page) => /<html data-version="([^"]+)"/.exec(page.html)?.[1]);
  expect(versions).not.toContain(undefined);
  expect(new Set(versions).size).toBe(versions.length);
});

test('given the worker and the lists, then browsers ask for them anew', () => {
  for (const address of ['/sw.js', listOf('en')])
    expect(headersFor(headers, address).get('Cache-Control'), address).toEqual(['public, max-age=0, must-revalidate']);
});

test('given the worker, then it is one script that asks for no other', () => {
  const script = read('/sw.js').toString();
  expect(script).not.toMatch(/\bimport\b|importScripts|\bexport\b/);
  expect(script.length).toBeLessThan(8000);
});

test('given the redirects of the site, then each leads to a page, at once, and stands in the way of none', () => {
  const redirects = readRedirects(read('/_redirects').toString());
  const paths = new Set(pages.map(({ path }) => path));
  expect(redirects.size).toBeGreaterThan(100);
  // The fewest that a common host takes.
  expect(redirects.size).toBeLessThanOrEqual(1000);
  for (const [from, { to, status }] of redirects) {
    expect(paths, `${from} leads to ${to}`).toContain(to);
    expect(redirects.has(to), `${to} leads on`).toBe(false);
    expect(paths.has(from) || paths.has(`${from}/`) || existsSync(join(DIST, from)), `${from} is there`).toBe(false);
    expect([301, 302]).toContain(status);
  }
});
