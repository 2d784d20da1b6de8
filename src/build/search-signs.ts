/** Writes the signposts of search: titles, the glossary's names and what readers type (content/data/search), one small file a language. */
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { readYaml } from '../data/read.ts';
import { searchFile, termsFile, type SearchEntries, type TermEntry } from '../data/schemas.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { PARTS } from '../shell/sidebar.ts';
import type { SignFile } from '../shell/search-signs.ts';
import { glossaryOf } from '../words/glossary-words.ts';
import { wordsOf } from '../words/index.ts';

/** A page as Pagefind keeps it. */
export interface IndexedPage {
  /** Pagefind's name for it: `en_1a2b3c4`. */
  readonly id: string;
  /** `/en/tools/roi/` */
  readonly url: string;
  readonly title: string;
}

/** Pagefind's own mark before the text of a page. */
const HEAD = 'pagefind_dcd';
const unzip = promisify(gunzip);

/** The pages of a written index: nothing else tells Pagefind's names of them. @throws Error when its files are not as known */
export async function indexedPages(folder: string): Promise<IndexedPage[]> {
  const names = await readdir(join(folder, 'fragment'));
  return Promise.all(
    names.map(async (name) => {
      const text = (await unzip(await readFile(join(folder, 'fragment', name)))).toString();
      if (!text.startsWith(HEAD)) throw new Error(`${name}: Pagefind writes its pages otherwise now. Correct src/build/search-signs.ts.`);
      const { url, meta } = JSON.parse(text.slice(HEAD.length)) as { url: string; meta: { title?: string } };
      return { id: name.replace(/\.pf_fragment$/, ''), url, title: meta.title ?? '' };
    }),
  );
}

/** The slug of a page: `/en/tools/roi/` → `tools/roi`. */
function slugOf(url: string, locale: Locale): string {
  return url.replace(`/${locale}/`, '').replace(/\/$/, '');
}

/** What a language's readers type. @throws Error naming file, line and field when the file is not as it must be */
function entriesOf(root: string, locale: Locale): SearchEntries {
  const file = `content/data/search/${locale}.yaml`;
  return readYaml(file, readFileSync(join(root, file), 'utf8'), searchFile);
}

/** Entries of what a language's readers type whose page or term there is not. */
export function strayEntries(locale: Locale, typed: SearchEntries, slugs: readonly string[], terms: readonly TermEntry[]): string[] {
  const file = `content/data/search/${locale}.yaml`;
  return [
    ...Object.keys(typed.pages)
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => `${file}: there is no page "${slug}".`),
    ...Object.keys(typed.terms)
      .filter((id) => !terms.some((term) => term.id === id))
      .map((id) => `${file}: the glossary has no term "${id}".`),
  ];
}

/** The signposts of a language. @param indexed pages of any language */
export function signsOf(locale: Locale, indexed: readonly IndexedPage[], typed: SearchEntries, terms: readonly TermEntry[]): SignFile {
  const { parts, search } = wordsOf(locale).site;
  const pages = indexed.filter(({ url }) => url.startsWith(`/${locale}/`)).map((page) => ({ ...page, slug: slugOf(page.url, locale) }));
  const named = (id: string) => {
    const names = [glossaryOf(locale)[id], glossaryOf('en')[id]].flatMap((words) => [words?.term ?? '', words?.short ?? '']);
    return [...names, ...(typed.terms[id] ?? [])].map((name) => name.toLowerCase()).filter(Boolean);
  };
  const phrasesOf = (slug: string) => terms.filter(({ page }) => page === slug).flatMap(({ id }) => named(id));
  return {
    stop: typed.stop,
    // A page below "tools/" is a calculator; the overview itself is in "Calculators".
    marks: { ...parts, ...Object.fromEntries(Object.entries(search.kinds).map(([part, kind]) => [`${part}/`, kind])) },
    pages: pages
      .sort((a, b) => a.url.localeCompare(b.url))
      .map(({ id, slug, title }) => {
        const own = new Set([title, ...(typed.pages[slug] ?? [])]);
        const named = new Set(phrasesOf(slug).filter((name) => !own.has(name)));
        return [id, slug, [...own], [...named]];
      }),
    said: { none: search.none, count: search.count },
  };
}

function termsIn(root: string): readonly TermEntry[] {
  const name = 'content/data/terms.yaml';
  return readYaml(name, readFileSync(join(root, name), 'utf8'), termsFile).entries;
}

/** All stray entries of all languages. @param slugs the pages there are */
export function searchFaults(root: string, slugs: readonly string[] = Object.values(PARTS).flat()): string[] {
  const terms = termsIn(root);
  return LOCALES.flatMap((locale) => strayEntries(locale, entriesOf(root, locale), slugs, terms));
}

/** Reads the index in `folder` and writes a file of signposts for each language beside it. */
export async function writeSigns(root: string, folder: string): Promise<void> {
  const pages = await indexedPages(folder);
  const terms = termsIn(root);
  for (const locale of LOCALES)
    await writeFile(join(folder, `signs.${locale}.json`), JSON.stringify(signsOf(locale, pages, entriesOf(root, locale), terms)));
}
