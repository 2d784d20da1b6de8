/** Every link of the built site leads somewhere: pages, anchors, files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, builtPages, DIST } from './pages.ts';

const pages = builtPages();
const anchors = new Map(
  pages.map((page) => [page.path, new Set(page.elements.map((one) => attribute(one, 'id')).filter((id) => id !== null))]),
);

test('given every link, then its page exists, its anchor exists, and it stays in the language of the page', () => {
  const dead: string[] = [];
  for (const page of pages) {
    for (const link of page.elements.filter((one) => one.tagName === 'a')) {
      const href = attribute(link, 'href');
      if (href === null) continue;
      const url = new URL(href, `https://site.example${page.path}`);
      if (url.origin !== 'https://site.example') continue;
      const target = anchors.get(url.pathname);
      if (!target && !existsSync(join(DIST, url.pathname))) dead.push(`${page.path}: ${href}: no such page`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      // A calculator's state is no anchor.
      if (target && anchor && !anchor.includes('=') && !target.has(anchor)) dead.push(`${page.path}: ${href}: no such anchor`);
      const switches = attribute(link, 'hreflang') !== null;
      if (page.locale && !switches && /^\/[a-z]{2}\//.test(url.pathname) && !url.pathname.startsWith(`/${page.locale}/`)) {
        dead.push(`${page.path}: ${href}: leads into another language`);
      }
    }
  }
  expect(dead).toEqual([]);
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

test('given the pages, then each is reached from another one', () => {
  const linked = new Set(
    pages.flatMap((page) =>
      page.elements
        .filter((one) => one.tagName === 'a')
        .map((one) => new URL(attribute(one, 'href') ?? '', `https://site.example${page.path}`).pathname)
        .filter((path) => path !== page.path),
    ),
  );
  expect(pages.map((page) => page.path).filter((path) => !linked.has(path) && path !== '/404.html' && path !== '/')).toEqual([]);
});
