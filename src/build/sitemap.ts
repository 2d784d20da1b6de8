/** What the sitemap says of each page: its other languages, the page for everybody else, the day of its last change. */
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOfPath, LOCALES } from '../locales.ts';
import { CHANGELOG, changesIn, datesOf, type Change } from '../shell/changes.ts';
import { isBooklet } from '../print/booklets.ts';
import { isEmbed } from './embeds.ts';

/** An entry of the sitemap. Every page exists in every language: the build holds the content to that. */
export function sitemapEntry(item: SitemapItem, changes: readonly Change[]): SitemapItem {
  const { pathname } = new URL(item.url);
  const locale = localeOfPath(pathname);
  const rest = locale ? pathname.slice(locale.length + 1) : '/';
  const at = (path: string) => new URL(path, item.url).href;
  return {
    ...item,
    lastmod: datesOf(rest.slice(1, -1), changes).modified,
    links: [
      ...LOCALES.map((lang) => ({ lang, url: at(`/${lang}${rest}`) })),
      { lang: 'x-default', url: at(rest === '/' ? '/' : `/en${rest}`) },
    ],
  };
}

/** Options of @astrojs/sitemap. Pages for frames and booklets repeat what stands on others: search engines are not told of them. */
export function sitemapOptions(root: string): NonNullable<SitemapOptions> {
  const changes = changesIn(readFileSync(join(root, `content/docs/en/${CHANGELOG}.mdx`), 'utf8'));
  return {
    filter: (url) => ![isEmbed, isBooklet].some((repeats) => repeats(new URL(url).pathname)),
    serialize: (item) => sitemapEntry(item, changes),
    namespaces: { news: false, image: false, video: false, xhtml: true },
  };
}
