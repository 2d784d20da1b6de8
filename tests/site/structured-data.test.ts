/** What each page says of itself to machines (JSON-LD, schema.org): complete for its type, true to the page, every address on the site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CALCULATORS } from '../../src/calculators/registry.ts';
import { isEmbed } from '../../src/build/embeds.ts';
import { attribute, builtPages, DIST, textOf, type BuiltPage } from './pages.ts';

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What each type must say: what schema.org gives it a meaning by, and what search engines ask for. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Article: ['headline', 'url', 'inLanguage', 'datePublished', 'dateModified', 'author', 'license', 'image', 'about'],
  BreadcrumbList: ['itemListElement'],
  DataDownload: ['encodingFormat', 'contentUrl'],
  Dataset: ['name', 'description', 'version', 'dateModified', 'license', 'creator', 'distribution'],
  DefinedTerm: ['name', 'url'],
  DefinedTermSet: ['@id', 'name'],
  ListItem: ['position', 'name', 'item'],
  Offer: ['price'],
  Organization: ['name', 'url'],
  Thing: ['name'],
  WebApplication: ['name', 'url', 'applicationCategory', 'operatingSystem', 'offers'],
  WebSite: ['name', 'url', 'inLanguage', 'description', 'publisher'],
};

/** Brotli bytes that a page may grow by, for what machines read of it. */
const BYTES = 400;

const pages = builtPages();
const own = pages.filter((page) => page.locale !== null);
const anchors = new Map(pages.map((page) => [page.path, new Set(page.elements.map((one) => attribute(one, 'id')).filter(Boolean))]));

const scriptsOf = (page: BuiltPage) => page.elements.filter((one) => attribute(one, 'type') === 'application/ld+json');

function dataOf(page: BuiltPage): Thing {
  const [script, ...others] = scriptsOf(page);
  expect(others).toEqual([]);
  return JSON.parse(textOf(script!)) as Thing;
}

/** Every thing in it, however deep. */
function things(value: unknown): Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(things);
  return '@type' in value ? [value as Thing, ...inside] : inside;
}

function addresses(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addresses) : [];
}

const canonicalOf = (page: BuiltPage) =>
  attribute(
    page.elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical')!,
    'href',
  )!;

describe.each(own.map((page) => [page.path, page] as const))('%s', (path, page) => {
  const all = things(dataOf(page));
  const typed = (type: string) => all.filter((one) => one['@type'] === type);
  const slug = path.slice(4, -1);

  test('given its data, then each thing is of a known type and says what its type must', () => {
    expect(all.length).toBeGreaterThan(1);
    for (const thing of all) {
      const required = REQUIRED[thing['@type']];
      expect(required, thing['@type']).toBeDefined();
      for (const property of required!) {
        const said = thing[property];
        expect(said === 0 || Boolean(said), `${thing['@type']}.${property}`).toBe(true);
        if (Array.isArray(said)) expect(said.length, property).toBeGreaterThan(0);
      }
      expect(Object.keys(thing)).not.toContain('aggregateRating');
    }
  });

  test('given its addresses, then each is on the site, down to the anchor, or the licence', () => {
    const site = new URL(canonicalOf(page)).origin;
    for (const address of addresses(dataOf(page))) {
      const { origin, pathname, hash } = new URL(address);
      if (origin !== site) {
        expect(address).toMatch(/^https:\/\/(schema\.org|creativecommons\.org\/licenses\/by\/4\.0\/)$/);
        continue;
      }
      expect(existsSync(join(DIST, pathname)), address).toBe(true);
      if (hash) expect(anchors.get(pathname)?.has(decodeURIComponent(hash.slice(1))), address).toBe(true);
    }
  });

  test('given the kind of page, then its data is of that kind and says what the page says', () => {
    if (!slug) {
      expect(typed('WebSite')).toMatchObject([{ url: canonicalOf(page), inLanguage: page.locale }]);
      return;
    }
    const heading = textOf(page.elements.find((one) => one.tagName === 'h1')!);
    expect(typed('Article')).toMatchObject([{ headline: heading, url: canonicalOf(page), inLanguage: page.locale }]);
    const [article] = typed('Article') as [Thing];
    for (const day of [article['datePublished'], article['dateModified']]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(String(article['datePublished']) <= String(article['dateModified'])).toBe(true);
    expect(typed('WebApplication')).toHaveLength(CALCULATORS.some((id) => slug === `tools/${id}`) ? 1 : 0);
    expect(typed('DefinedTermSet')).toHaveLength(slug === 'reference/glossary' ? 1 : 0);
    expect(typed('Dataset')).toHaveLength(slug === 'reference/benchmarks' ? 1 : 0);
  });

  test('given its way from the home page, then the steps count up and end at the page itself', () => {
    const steps = typed('ListItem');
    if (!slug) return expect(steps).toEqual([]);
    expect(steps.map((step) => step['position'])).toEqual(steps.map((_, index) => index + 1));
    expect(new URL(String(steps[0]!['item'])).pathname).toBe(`/${page.locale}/`);
    expect(steps.at(-1)!['item']).toBe(canonicalOf(page));
    expect(new Set(steps.map((step) => step['item'])).size).toBe(steps.length);
  });
});

// French is the longest; compressing every page twice would take a minute.
test.each(own.filter((page) => page.locale === 'fr').map((page) => [page.path, page] as const))(
  'given %s, then what machines read of it is a small part of its weight',
  (_, page) => {
    const [script] = scriptsOf(page);
    const without = page.html.replace(textOf(script!), '');
    expect(without).not.toBe(page.html);
    expect(brotliCompressSync(page.html).length - brotliCompressSync(without).length).toBeLessThanOrEqual(BYTES);
  },
);

test('given the page of the language choice, then it names the site; given pages for frames and the 404 page, then they say nothing', () => {
  expect(dataOf(pages.find((page) => page.path === '/')!)).toMatchObject({ '@type': 'WebSite', name: 'Two Engines' });
  const silent = pages.filter((page) => isEmbed(page.path) || page.path === '/404.html');
  expect(silent.length).toBeGreaterThan(10);
  expect(silent.flatMap(scriptsOf)).toEqual([]);
});

test('given the glossary, then its set is the one its terms stand in', () => {
  for (const page of own.filter((one) => one.path.endsWith('/reference/glossary/'))) {
    const set = things(dataOf(page)).find((one) => one['@type'] === 'DefinedTermSet')!;
    const marked = page.elements.find((one) => attribute(one, 'itemtype') === 'https://schema.org/DefinedTermSet')!;
    expect(new URL(attribute(marked, 'itemid')!, canonicalOf(page)).href).toBe(set['@id']);
  }
});
