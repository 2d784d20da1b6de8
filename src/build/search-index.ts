/** Makes the search index. Pagefind takes "l’investimento" for one word; here the words of Italian and French are parted first. */
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { localeOfPath, type Locale } from '../locales.ts';

/** Languages that join words by an apostrophe. */
const ELIDING: ReadonlySet<Locale | null> = new Set<Locale | null>(['it', 'fr']);

/** Puts a thin space behind an elision, so that both words are found. `po’` is a word of its own and keeps what follows. */
export function withPartedWords(html: string, locale: Locale | null): string {
  return ELIDING.has(locale) ? html.replace(/(\p{L})(?<!\bpo)’(?=\p{L})/gu, '$1’\u2009') : html;
}

/** The part of a page that is searched: only pages that mark their text for it have one. */
export function searchedPart(html: string): string | null {
  const main = /<main [^>]*\bdata-pagefind-body\b[\s\S]*<\/main>/.exec(html);
  const root = /<html[^>]*>/.exec(html);
  return main && root && `${root[0]}<body>${main[0]}</body></html>`;
}

export interface SearchIndex {
  /** Takes a page in, if it is to be searched. Pagefind works beside the build: nothing waits here. */
  add(path: string, html: string): void;
  /**
   * Waits for all pages and writes the index into `dist/pagefind`.
   * @throws Error with Pagefind's own words when it refused something.
   */
  write(dist: string): Promise<void>;
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join(', ')}`);
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
      const added = index.addHTMLFile({ url: path, content: withPartedWords(searched, localeOfPath(path)) });
      const page = added.then((answer) => refuse(`${path}: not indexed for search`, answer.errors));
      // Told in write(): until then nobody waits, and Node would stop at a fault that nobody awaits.
      page.catch(() => {});
      pages.push(page);
    },
    async write(dist) {
      try {
        await Promise.all(pages);
        refuse('The search index could not be written', (await index.writeFiles({ outputPath: join(dist, 'pagefind') })).errors);
      } finally {
        await close();
      }
    },
  };
}
