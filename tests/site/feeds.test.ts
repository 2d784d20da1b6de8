/** What is new, as a feed (Atom, RFC 4287): well-formed, complete, and saying what the page of changes says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { attribute, builtPages, DIST, textOf } from './pages.ts';
import { readXml, type XmlElement } from './xml.ts';

const pages = builtPages();

const child = (of: XmlElement, name: string) => of.children.filter((one) => one.name === name);
const text = (of: XmlElement, name: string) => child(of, name)[0]?.text ?? '';

/** The links and the text of a piece of HTML. */
function htmlOf(source: string): { links: string[]; text: string } {
  const links: string[] = [];
  const walk = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    if ('tagName' in node && node.tagName === 'a') links.push(node.attrs.find((one) => one.name === 'href')!.value);
    return 'childNodes' in node ? node.childNodes.map(walk).join('') : '';
  };
  return { text: walk(parseFragment(source)), links };
}

describe.each(LOCALES)('the feed in %s', (locale) => {
  const feed = readXml(readFileSync(join(DIST, locale, 'feed.xml'), 'utf8'));
  const entries = child(feed, 'entry');
  const page = pages.find((one) => one.path === `/${locale}/reference/changelog/`)!;
  const main = page.elements.find((one) => one.tagName === 'main')!;
  const anchors = new Set(page.elements.map((one) => attribute(one, 'id')));

  test('given it, then it has what a feed must have', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale });
    for (const name of ['id', 'title', 'updated', 'author']) expect(child(feed, name), name).toHaveLength(1);
    expect(text(child(feed, 'author')[0]!, 'name')).toBe('Two Engines');
    const self = child(feed, 'link').find((one) => one.attributes['rel'] === 'self')!;
    expect(new URL(self.attributes['href']!).pathname).toBe(`/${locale}/feed.xml`);
    for (const entry of entries)
      for (const name of ['id', 'title', 'updated', 'content', 'link']) expect(child(entry, name), name).toHaveLength(1);
  });

  test('given its entries, then they are the changes of the page, in its order, each with its own id, day and heading', () => {
    const headings = main.tree.filter((one) => one.tagName === 'h2').map((one) => textOf(one));
    expect(headings.length).toBeGreaterThan(2);
    expect(entries.map((entry) => text(entry, 'title'))).toEqual(headings);
    const days = main.tree.filter((one) => one.tagName === 'time').map((one) => `${attribute(one, 'datetime')}T00:00:00Z`);
    expect(entries.map((entry) => text(entry, 'updated'))).toEqual(days);
    expect(new Set(entries.map((entry) => text(entry, 'id'))).size).toBe(entries.length);
    expect(text(feed, 'updated')).toBe([...days].sort().at(-1));
    for (const entry of entries) {
      const { pathname, hash } = new URL(child(entry, 'link')[0]!.attributes['href']!);
      expect(pathname).toBe(page.path);
      expect(anchors.has(decodeURIComponent(hash.slice(1))), hash).toBe(true);
    }
  });

  test('given the text of its entries, then it is that of the page, and its links are absolute and exist', () => {
    // White space between paragraphs is nobody's text.
    const flat = (source: string) => source.replace(/\s+/g, '');
    const whole = flat(textOf(main));
    for (const entry of entries) {
      const { text: said, links } = htmlOf(text(entry, 'content'));
      expect(said.length).toBeGreaterThan(100);
      expect(whole).toContain(flat(said));
      for (const link of links) expect(existsSync(join(DIST, new URL(link).pathname)), link).toBe(true);
    }
    expect(entries.flatMap((entry) => htmlOf(text(entry, 'content')).links).length).toBeGreaterThan(5);
  });

  test('given the pages, then every head leads to it, and the page of changes does in its text', () => {
    for (const one of pages.filter((other) => other.locale === locale)) {
      const links = one.elements.filter((element) => attribute(element, 'type') === 'application/atom+xml');
      expect(links.map((element) => [attribute(element, 'rel'), attribute(element, 'href')])).toEqual([
        ['alternate', `/${locale}/feed.xml`],
      ]);
    }
    expect(main.tree.filter((one) => one.tagName === 'a').map((one) => attribute(one, 'href'))).toContain(`/${locale}/feed.xml`);
  });
});
