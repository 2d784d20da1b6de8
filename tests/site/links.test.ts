/** Every link of the built site leads somewhere: pages, anchors, files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEmbed } from '../../src/build/embeds.ts';
import { isFile } from '../../src/build/finish.ts';
import { elementsOf } from '../../src/build/html.ts';
import { deadLinks, linksOf } from '../../src/build/links.ts';
import { LOCALES } from '../../src/locales.ts';
import { PARTS } from '../../src/shell/sidebar.ts';
import { attribute, builtPages, DIST } from './pages.ts';

const pages = builtPages();
const linked = pages.map((page) => linksOf(page.path, page.elements));

test('given every link, then its page exists, its anchor exists, and it stays in the language of the page', () => {
  expect(deadLinks(linked, (path) => isFile(join(DIST, path)))).toEqual([]);
});

describe('the step of the build that finds dead links', () => {
  const page = (path: string, html: string) => linksOf(path, elementsOf(html));
  const target = page('/it/b/', '<h2 id="qui">Qui</h2>');

  test.each([
    ['a page that exists', '<a href="/it/b/">b</a>', []],
    ['an anchor that exists', '<a href="/it/b/#qui">b</a>', []],
    ['a calculator’s state', '<a href="/it/b/#v=1&users=3">b</a>', []],
    ['another site', '<a href="https://example.org/x">x</a>', []],
    ['a file of the site', '<a href="/data.csv">x</a>', []],
    ['the same page in another language', '<a hreflang="en" href="/en/b/">b</a>', []],
    ['a page that is gone', '<a href="/it/c/">c</a>', ['/it/a/: the link /it/c/ leads to no page.']],
    ['an anchor that is gone', '<a href="/it/b/#la">b</a>', ['/it/a/: the link /it/b/#la leads to a heading that is not there.']],
    ['half an escape', '<a href="/it/b/#%">b</a>', ['/it/a/: the link /it/b/#% leads to a heading that is not there.']],
    ['a folder without a page', '<a href="/it/">b</a>', ['/it/a/: the link /it/ leads to no page.']],
    ['a slip into English', '<a href="/en/b/">b</a>', ['/it/a/: the link /en/b/ leads into another language.']],
  ])('given a link to %s, then it says %j', (_, html, expected) => {
    expect(deadLinks([page('/it/a/', html), target, page('/en/b/', '')], (path) => path === '/data.csv')).toEqual(expected);
  });
});

test('given every asset a page names, then it is there', () => {
  const missing = pages.flatMap((page) =>
    page.elements
      .flatMap((one) => [
        attribute(one, 'src'),
        one.tagName === 'link' && attribute(one, 'rel') !== 'canonical' ? attribute(one, 'href') : null,
      ])
      .filter((address) => address?.startsWith('/') && !existsSync(join(DIST, address)))
      .map((address) => `${page.path}: ${address}`),
  );
  expect(missing).toEqual([]);
});

test('given the pages, then each is reached from another one, and those for frames from none', () => {
  const reached = new Set(
    linked.flatMap((page) =>
      page.links.map((link) => new URL(link.href, `https://site.example${page.path}`).pathname).filter((path) => path !== page.path),
    ),
  );
  const own = pages.map((page) => page.path).filter((path) => !isEmbed(path));
  expect(own.filter((path) => !reached.has(path) && path !== '/404.html' && path !== '/')).toEqual([]);
  expect([...reached].filter(isEmbed)).toEqual([]);
});

/** Links inside the text of a page: what a reader meets while reading, not in the frame. */
function linksInText(page: (typeof pages)[number]): string[] {
  const main = page.elements.find((one) => one.tagName === 'main');
  return main ? linksOf(page.path, main.tree).links.map((link) => new URL(link.href, `https://site.example${page.path}`).pathname) : [];
}

test('given the pages of each language, then each stands in the sidebar of its part and is met in the text of another page', () => {
  const playbook = pages.filter((page) => page.locale !== null);
  const listed = new Set(
    LOCALES.flatMap((locale) => [`/${locale}/`, ...Object.values(PARTS).flatMap((slugs) => slugs.map((slug) => `/${locale}/${slug}/`))]),
  );
  expect(playbook.map((page) => page.path).filter((path) => !listed.has(path))).toEqual([]);
  const met = new Set(playbook.flatMap((page) => linksInText(page).filter((path) => path !== page.path)));
  expect([...listed].filter((path) => !met.has(path) && !/^\/..\/$/.test(path))).toEqual([]);
});

test('given a page in the sidebar, then its own part unfolds there and every other part is one link away', () => {
  for (const page of pages.filter((one) => /^\/..\/.+\//.test(one.path) && one.locale !== null)) {
    const sidebar = page.elements.find((one) => attribute(one, 'class')?.includes('parts'))!;
    const links = linksOf(page.path, sidebar.tree).links.map((link) => link.href);
    expect(links, page.path).toContain(page.path);
    for (const slugs of Object.values(PARTS)) expect(links, page.path).toContain(`/${page.locale}/${slugs[0]}/`);
  }
});
