/** What the sitemap says of a page. */
import { expect, test } from 'vitest';
import { sitemapEntry, sitemapOptions } from '../../src/build/sitemap.ts';

const changes = [
  { date: '2026-02-02', slugs: ['tools/roi'] },
  { date: '2026-01-01', slugs: [] },
];

test('given a page, then it names its languages, the English page for everybody else, and its last change', () => {
  const { lastmod, links } = sitemapEntry({ url: 'https://x.example/it/tools/roi/', links: [] }, changes);
  expect(lastmod).toBe('2026-02-02');
  expect(links?.map((link) => `${link.lang} ${link.url}`)).toEqual([
    ...['en', 'it', 'fr', 'nl', 'ru'].map((lang) => `${lang} https://x.example/${lang}/tools/roi/`),
    'x-default https://x.example/en/tools/roi/',
  ]);
});

test('given a home page or the language choice, then the language choice is for everybody else', () => {
  for (const url of ['https://x.example/', 'https://x.example/fr/'])
    expect(sitemapEntry({ url, links: [] }, changes).links?.at(-1)).toEqual({ lang: 'x-default', url: 'https://x.example/' });
});

test('given a page for frames, then it stays out; a page whose address only mentions frames stays', () => {
  const { filter } = sitemapOptions(process.cwd());
  expect(['/embed/en/roi/', '/en/embed/', '/embed-x/'].map((path) => filter!(`https://x.example${path}`))).toEqual([false, true, true]);
});
