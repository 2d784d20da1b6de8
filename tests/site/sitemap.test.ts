/** What search engines are told of the site as a whole: the sitemap with every language of every page, robots.txt, and hreflang that agrees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isEmbed } from '../../src/build/embeds.ts';
import { isBooklet } from '../../src/print/booklets.ts';
import { attribute, builtPages, DIST, type BuiltPage } from './pages.ts';
import { readXml, type XmlElement } from './xml.ts';

const read = (file: string) => readXml(readFileSync(join(DIST, file), 'utf8'));
const child = (of: XmlElement, name: string) => of.children.filter((one) => one.name === name);
const pages = builtPages().filter((page) => !isEmbed(page.path) && !isBooklet(page.path) && page.path !== '/404.html');
const entries = readdirSync(DIST)
  .filter((name) => /^sitemap-\d+\.xml$/.test(name))
  .flatMap((name) => child(read(name), 'url'));
const pathOf = (entry: XmlElement) => new URL(child(entry, 'loc')[0]!.text).pathname;

function alternatesIn(page: BuiltPage): string[] {
  return page.elements
    .filter((one) => one.tagName === 'link' && attribute(one, 'rel') === 'alternate' && attribute(one, 'hreflang') !== null)
    .map((one) => `${attribute(one, 'hreflang')} ${attribute(one, 'href')}`)
    .sort();
}

test('given the pages, then those of the playbook stand in the sitemap once and those for frames and booklets do not', () => {
  expect(entries.map(pathOf).sort()).toEqual(pages.map((page) => page.path).sort());
});

test('given an entry, then it names the languages that the page itself names, and a day', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  for (const entry of entries) {
    const said = child(entry, 'xhtml:link').map((one) => `${one.attributes['hreflang']} ${one.attributes['href']}`);
    expect(said.sort(), pathOf(entry)).toEqual(alternatesIn(byPath.get(pathOf(entry))!));
    expect(child(entry, 'lastmod')[0]!.text).toMatch(/^\d{4}-\d\d-\d\d/);
  }
});

test('given hreflang, then it is mutual: every page named names the same pages back', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  for (const page of pages) {
    const own = alternatesIn(page);
    expect(own.length, page.path).toBeGreaterThan(1);
    for (const alternate of own) {
      const other = byPath.get(new URL(alternate.split(' ')[1]!).pathname);
      expect(other && alternatesIn(other), `${page.path} → ${alternate}`).toEqual(own);
    }
  }
});

test('given robots.txt, then everything may be read, and it leads to the sitemap', () => {
  const robots = readFileSync(join(DIST, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  const index = new URL(/^Sitemap: (.*)$/m.exec(robots)![1]!);
  const maps = child(read(index.pathname.slice(1)), 'sitemap').map((one) => new URL(child(one, 'loc')[0]!.text).pathname.slice(1));
  expect(maps).toEqual(readdirSync(DIST).filter((name) => /^sitemap-\d+\.xml$/.test(name)));
});
