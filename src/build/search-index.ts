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

/**
 * Indexes pages and writes the index into `dist/pagefind`.
 * @throws Error with Pagefind's own words when it refuses a page.
 */
export async function writeSearchIndex(dist: string, pages: readonly { readonly path: string; readonly html: string }[]): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`The search index could not be started: ${errors.join(', ')}`);
    for (const { path, html } of pages) {
      const added = await index.addHTMLFile({ url: path, content: withPartedWords(html, localeOfPath(path)) });
      if (added.errors.length > 0) throw new Error(`${path}: not indexed for search: ${added.errors.join(', ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`The search index could not be written: ${written.errors.join(', ')}`);
  } finally {
    await close();
  }
}
