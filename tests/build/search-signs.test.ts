/** The signposts that the build writes: every page has its title and its terms, and what names nothing is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { searchFaults, signsOf, strayEntries, type IndexedPage } from '../../src/build/search-signs.ts';
import { readYaml } from '../../src/data/read.ts';
import { searchFile, termsFile } from '../../src/data/schemas.ts';
import { LOCALES } from '../../src/locales.ts';
import { PARTS } from '../../src/shell/sidebar.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const terms = readYaml('content/data/terms.yaml', read('content/data/terms.yaml'), termsFile).entries;
const SLUGS = ['', ...Object.values(PARTS).flat()];

describe.each(LOCALES)('%s', (locale) => {
  const file = `content/data/search/${locale}.yaml`;
  const typed = readYaml(file, read(file), searchFile);
  const indexed: IndexedPage[] = SLUGS.map((slug, at) => ({
    id: `${locale}_${at}`,
    url: slug ? `/${locale}/${slug}/` : `/${locale}/`,
    title: `Title ${at}`,
  }));

  test('given the pages, then each has its title first, and what readers type for it', () => {
    const { pages, stop } = signsOf(locale, [...indexed, { id: 'xx', url: '/xx/', title: 'Another language' }], typed, terms);
    expect(pages.length).toBe(indexed.length);
    for (const [id, path, own, named] of pages) {
      const phrases = [...own, ...named];
      expect(phrases[0]).toBe(indexed.find((page) => page.id === id)!.title);
      expect(phrases).toEqual(expect.arrayContaining(typed.pages[path] ?? []));
      expect(new Set(phrases).size).toBe(phrases.length);
    }
    expect(stop).toBe(typed.stop);
  });

  test('given a term, then its English names lead to its chapter too', () => {
    const { pages } = signsOf(locale, indexed, typed, terms);
    const chapter = pages.find(([, path]) => path === 'foundations/cac-or-ltv-first')!;
    expect(chapter[3]).toEqual(expect.arrayContaining(['cac', 'customer acquisition cost']));
  });

  test('given phrases, then no page and no term has one twice', () => {
    for (const phrases of [...Object.values(typed.pages), ...Object.values(typed.terms)])
      expect(new Set(phrases).size).toBe(phrases.length);
  });

  test('given a page or a term that there is not, then the fault names file and entry', () => {
    expect(strayEntries(locale, typed, SLUGS, terms)).toEqual([]);
    expect(strayEntries(locale, { ...typed, pages: { 'no/page': ['x'] }, terms: { nothing: ['x'] } }, SLUGS, terms)).toEqual([
      `${file}: there is no page "no/page".`,
      `${file}: the glossary has no term "nothing".`,
    ]);
  });
});

test('given the content, then no entry leads nowhere, and one whose page is gone is named', () => {
  expect(searchFaults(ROOT)).toEqual([]);
  expect(
    searchFaults(
      ROOT,
      SLUGS.filter((slug) => slug !== 'tools/roi'),
    ),
  ).toEqual(LOCALES.map((locale) => `content/data/search/${locale}.yaml: there is no page "tools/roi".`));
});
