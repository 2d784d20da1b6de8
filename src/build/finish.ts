/** What happens to each page once it is rendered: it gets its policy, search reads it, its links are held; dead ones stop the build. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LISTED } from '../../content/site.ts';
import type { Moved } from '../data/schemas.ts';
import { localeOfPath, LOCALES } from '../locales.ts';
import { startSharePictures } from '../share/start.ts';
import type { Titled } from '../shell/nearest.ts';
import { BOOKLETS, bookletAddress, chapterKey, chaptersOf, isBooklet } from '../print/booklets.ts';
import { filled } from './booklets.ts';
import { isEmbed } from './embeds.ts';
import { apart, elementsOf } from './html.ts';
import type { ChunkLanguages } from './chunk-languages.ts';
import { deadLinks, linksOf, type PageLinks } from './links.ts';
import { withVersion, writeOffline } from './offline.ts';
import { allSources, headersFile, inlineSources, policyFor, withPolicy, type InlineSources } from './policy.ts';
import { lostIndexes, titledOf } from './lost.ts';
import { redirectFaults, redirectsFile, redirectsOf } from './redirects.ts';
import { startSearchIndex } from './search-index.ts';
import { withTableSides } from './table-sides.ts';
import { tablesOf } from './tables.ts';
import { startTexts } from './texts.ts';

/** Whether a path is a file: a folder without a page answers nobody. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The address of a built file: `it/tools/roi/index.html` → `/it/tools/roi/`. */
export function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

/**
 * Readies a page for paper. A chapter says its address on its root, where the margins of a printed page can read it (src/styles/print-chapter.css);
 * a calculator has its own way onto paper (src/styles/print-calculator.css) and does without the chapters' sheet.
 */
export function forPaper(html: string): string {
  if (html.includes('data-calculator=')) return html.replace(/<link rel="stylesheet" href="[^"]*" media="print">/, '');
  const address = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return address === undefined ? html : html.replace('<html ', `<html data-at="${address}" `);
}

/** A calculator's numbers stand in its page before the script comes: what shows them, style and type, is fetched first. */
export function textFirst(html: string): string {
  return html.replace(/<script type="module"(?= src="[^"]*\/Island\.)/, '$& fetchpriority="low"');
}

/** The empty corner of a table is no heading: Markdown has no other way to write it. */
function withoutEmptyHeaders(html: string): string {
  return html.replaceAll('<th></th>', '<td></td>');
}

/** Keeps search engines away, on hosts that send no headers too. Pages that say so themselves are left as they are. */
export function unlisted(html: string): string {
  return html.includes('<meta name="robots"') ? html : html.replace('</head>', '<meta name="robots" content="noindex"></head>');
}

export interface Finish {
  /**
   * Completes a page. Search reads it meanwhile, beside the rendering of the next.
   * @throws Error when it cannot be read; Astro says which page it was rendering.
   */
  page(address: string, html: string): string;
  /**
   * Writes what comes of all pages: tables as files, texts for machines, the search index, pictures to share, the headers.
   * @throws Error listing every dead link, or every page whose picture cannot be drawn.
   */
  site(dist: string): Promise<void>;
}

/** Files for hosts: their headers, their redirects, and the mark that folders beginning with an underscore are to be kept. */
const HOSTS_OWN = ['_headers', '_redirects', '.nojekyll'];

/** What lies at the top of dist, folders with a slash at their end. What hosts read themselves is served by nobody. */
async function entriesOf(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !HOSTS_OWN.includes(name))
    .sort();
}

/**
 * Fills the booklets in dist with the chapters there.
 * @param shells what the booklets have inline without their chapters, by address
 * @returns what they have inline with them
 */
function writeBooklets(dist: string, shells: ReadonlyMap<string, InlineSources>): InlineSources[] {
  const read = (address: string) => readFileSync(join(dist, address, 'index.html'), 'utf8');
  return LOCALES.flatMap((locale) =>
    BOOKLETS.flatMap((part) => {
      const address = bookletAddress(locale, part);
      const shell = shells.get(address);
      if (!shell) return [];
      const chapters = chaptersOf(part).map((slug) => ({ slug, key: chapterKey(slug), html: read(`/${locale}/${slug}/`) }));
      const { html, sources } = filled(read(address), chapters);
      const inline = allSources([shell, sources]);
      writeFileSync(join(dist, address, 'index.html'), withPolicy(html, policyFor(inline)));
      return inline;
    }),
  );
}

/**
 * Starts to finish a site.
 * @param languages of the scripts that carry words
 * @param moved the addresses that lead to a page under another name
 * @throws Error when the search index does not start.
 */
export async function startFinish(languages: ChunkLanguages = new Map(), moved: Moved = { moved: {}, short: {} }): Promise<Finish> {
  const titles = new Map<string, Titled>();
  const links: PageLinks[] = [];
  const sources: { readonly site: InlineSources[]; readonly embeds: InlineSources[] } = { site: [], embeds: [] };
  const tables = new Map<string, string>();
  const booklets = new Map<string, InlineSources>();
  const texts = startTexts();
  const pictures = startSharePictures();
  const search = await startSearchIndex();
  /** Holds the links and writes what is made of the pages' text. */
  async function writePages(dist: string): Promise<void> {
    for (const [file, text] of [...tables, ...texts.files()]) {
      await mkdir(dirname(join(dist, file)), { recursive: true });
      await writeFile(join(dist, file), text);
    }
    const dead = deadLinks(links, (address) => isFile(join(dist, address)));
    if (dead.length > 0) throw new Error(`Links that lead nowhere. Correct them in content/docs:\n${dead.join('\n')}`);
    const redirects = redirectsOf(moved);
    const faults = redirectFaults(redirects, (address) => titles.has(address) || isFile(join(dist, address)));
    if (faults.length > 0) throw new Error(`Addresses in content/data/moved.yaml that do not hold:\n${faults.join('\n')}`);
    await writeFile(join(dist, '_redirects'), redirectsFile(redirects));
    await mkdir(join(dist, 'lost'), { recursive: true });
    for (const [locale, index] of lostIndexes(titles, moved)) await writeFile(join(dist, `lost/${locale}.json`), JSON.stringify(index));
    sources.site.push(...writeBooklets(dist, booklets));
  }
  return {
    page(address, html) {
      const locale = localeOfPath(address);
      const lean = withoutEmptyHeaders(html);
      const sided = locale ? withTableSides(forPaper(lean), locale) : lean;
      const ordered = textFirst(sided);
      const listed = LISTED ? ordered : unlisted(ordered);
      const kept = locale ? withVersion(listed) : listed;
      const elements = elementsOf(kept);
      const inline = inlineSources(elements);
      sources[isEmbed(address) ? 'embeds' : 'site'].push(inline);
      links.push(apart(linksOf(address, elements)));
      const titled = titledOf(address, elements);
      if (titled) titles.set(address, apart(titled));
      for (const { name, csv } of locale && kept.includes('data-csv=') ? tablesOf(elements, locale, address) : [])
        tables.set(`${locale}/files/${name}.csv`, csv);
      texts.page(address, elements);
      pictures.page(address, elements);
      search.add(address, kept);
      if (isBooklet(address)) {
        booklets.set(address, inline);
        // Its policy comes with its chapters.
        return kept;
      }
      return withPolicy(kept, policyFor(inline));
    },
    async site(dist) {
      // Search and pictures work beside the build; a fault of the one must not stop the others halfway.
      const written = await Promise.allSettled([search.write(dist), pictures.write(dist), writePages(dist)]);
      for (const one of written) if (one.status === 'rejected') throw one.reason;
      await writeOffline(dist, [...titles.keys()], languages);
      const policies = { site: policyFor(allSources(sources.site)), embeds: policyFor(allSources(sources.embeds)) };
      await writeFile(join(dist, '_headers'), headersFile(policies, await entriesOf(dist), LISTED));
    },
  };
}
