/** Makes the search index of the text as people read it: Pagefind alone takes "l’investimento" for one word, and a chip for part of the next. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { localeOfPath, type Locale } from '../locales.ts';
import { writeSigns } from './search-signs.ts';

/** Languages that join words by an apostrophe. */
const ELIDING: ReadonlySet<Locale | null> = new Set<Locale | null>(['it', 'fr']);

/** What Pagefind gives a heading of the third level; prose has 1. */
const TERM_WEIGHT = 5;

/** Puts a thin space behind an elision, so that both words are found. `po’` is a word of its own and keeps what follows. */
export function withPartedWords(html: string, locale: Locale | null): string {
  return ELIDING.has(locale) ? html.replace(/(\p{L})(?<!\bpo)’(?=\p{L})/gu, '$1’\u2009') : html;
}

/**
 * A term that a list defines counts like a heading: it says what follows. One with an address of its own becomes one, so that search leads
 * to the term and not to the top of a long glossary. Only the index reads this.
 */
export function withTermsWeighed(html: string): string {
  return html
    .replace(/<div id="([^"]+)"([^>]*\bitemprop="hasDefinedTerm"[^>]*)>\s*<dt([^>]*)>([\s\S]*?)<\/dt>/g, '<div$2><h3 id="$1"$3>$4</h3>')
    .replace(/<dt(?=[ >])/g, `<dt data-pagefind-weight="${TERM_WEIGHT}"`);
}

/**
 * Text of two elements that stand side by side without a space ("B2B" and "Selling to companies", which a style sets apart) is read as two
 * words, and what a button says is no text of the page.
 */
export function withElementsApart(html: string): string {
  return html
    .replace(/<\/(\w+)><(?=\w)/g, '</$1> <')
    .replace(/(?<=[\p{L}\p{N}])<(?=small\b)/gu, ' <')
    .replace(/<button\b/g, '<button data-pagefind-ignore');
}

/** The part of a page that is searched: only pages that mark their text for it have one. */
export function searchedPart(html: string): string | null {
  const main = /<main [^>]*\bdata-pagefind-body\b[\s\S]*<\/main>/.exec(html);
  const root = /<html[^>]*>/.exec(html);
  return main && root && `${root[0]}<body>${main[0]}</body></html>`;
}

/** What Pagefind asks of an element: its address, its language, its weight. The rest is half of a page, and would travel to it for nothing. */
export function withoutMarkup(html: string): string {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/ (?!id=|lang=|data-pagefind)[\w:-]+="[^"<>]*"/g, '');
}

export interface SearchIndex {
  /** Takes a page in, if it is to be searched. Pagefind works beside the build: nothing waits here. */
  add(path: string, html: string): void;
  /**
   * Waits for all pages and writes the index into `dist/pagefind`, with the signposts of each language.
   * @throws Error with Pagefind's own words when it refused something, or naming an entry of content/data/search.
   */
  write(dist: string): Promise<void>;
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join(', ')}`);
}

/** Pagefind's script comes with its long names: two of the first search's kilobytes. @throws Error when it cannot be read as script */
async function shorten(script: string): Promise<void> {
  const { code, errors } = await minify(script, await readFile(script, 'utf8'), { module: true });
  refuse(`${script}: not made shorter`, errors.map(String));
  await writeFile(script, code);
}

/** Starts an index. @throws Error when Pagefind does not start. */
export async function startSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be started: ${errors.join(', ')}`);
  const pages: Promise<void>[] = [];
  return {
    add(path, html) {
      const searched = searchedPart(html);
      if (searched === null) return;
      const content = withoutMarkup(withTermsWeighed(withElementsApart(withPartedWords(searched, localeOfPath(path)))));
      const added = index.addHTMLFile({ url: path, content });
      const page = added.then((answer) => refuse(`${path}: not indexed for search`, answer.errors));
      // Told in write(): until then nobody waits, and Node would stop at a fault that nobody awaits.
      page.catch(() => {});
      pages.push(page);
    },
    async write(dist) {
      try {
        await Promise.all(pages);
        const folder = join(dist, 'pagefind');
        refuse('The search index could not be written', (await index.writeFiles({ outputPath: folder })).errors);
        await Promise.all([writeSigns(process.cwd(), folder), shorten(join(folder, 'pagefind.js'))]);
      } finally {
        await close();
      }
    },
  };
}
