/** What happens to each page once it is rendered: it gets its policy, search reads it, its links are held; dead ones stop the build. */
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localeOfPath } from '../locales.ts';
import { isEmbed, withoutEmbeds } from './embeds.ts';
import { elementsOf } from './html.ts';
import { deadLinks, linksOf, type PageLinks } from './links.ts';
import { allSources, headersFile, inlineSources, policyFor, withPolicy, type InlineSources } from './policy.ts';
import { startSearchIndex } from './search-index.ts';
import { withTableSides } from './table-sides.ts';
import { tablesOf } from './tables.ts';

/** Whether a path is a file: a folder without a page answers nobody. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The address of a built file: `it/tools/roi/index.html` → `/it/tools/roi/`. */
export function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

/** Starlight links a sheet for print from every page; ours is part of the one sheet, so that a page asks for one file less. */
function withoutPrintSheet(html: string): string {
  return html.replace(/<link rel="stylesheet" href="[^"]*" media="print">/, '');
}

/** The empty corner of a table is no heading: Markdown has no other way to write it. */
function withoutEmptyHeaders(html: string): string {
  return html.replaceAll('<th></th>', '<td></td>');
}

export interface Finish {
  /**
   * Completes a page. Search reads it meanwhile, beside the rendering of the next.
   * @throws Error when it cannot be read; Astro says which page it was rendering.
   */
  page(address: string, html: string): string;
  /**
   * Writes what comes of all pages: tables as files, the search index, the headers.
   * @throws Error listing every dead link.
   */
  site(dist: string): Promise<void>;
}

/** Takes the pages for frames out of the sitemap. */
async function hideEmbeds(dist: string): Promise<void> {
  const maps = (await readdir(dist)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  for (const path of maps.map((name) => join(dist, name))) await writeFile(path, withoutEmbeds(await readFile(path, 'utf8')));
}

/** What lies at the top of dist, folders with a slash at their end. `_headers` itself is served by nobody. */
async function entriesOf(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { withFileTypes: true });
  return entries
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => name !== '_headers')
    .sort();
}

/** Starts to finish a site. @throws Error when the search index does not start. */
export async function startFinish(): Promise<Finish> {
  const links: PageLinks[] = [];
  const sources: { readonly site: InlineSources[]; readonly embeds: InlineSources[] } = { site: [], embeds: [] };
  const tables = new Map<string, string>();
  const search = await startSearchIndex();
  return {
    page(address, html) {
      const locale = localeOfPath(address);
      const lean = withoutEmptyHeaders(withoutPrintSheet(html));
      const kept = locale ? withTableSides(lean, locale) : lean;
      const elements = elementsOf(kept);
      const own = inlineSources(elements);
      sources[isEmbed(address) ? 'embeds' : 'site'].push(own);
      links.push(linksOf(address, elements));
      for (const { name, csv } of locale && kept.includes('data-csv=') ? tablesOf(elements, locale, address) : [])
        tables.set(`${locale}/files/${name}.csv`, csv);
      search.add(address, kept);
      return withPolicy(kept, policyFor(own));
    },
    async site(dist) {
      for (const [file, csv] of tables) {
        await mkdir(dirname(join(dist, file)), { recursive: true });
        await writeFile(join(dist, file), csv);
      }
      const searchable = search.write(dist);
      const dead = deadLinks(links, (address) => isFile(join(dist, address)));
      await searchable;
      if (dead.length > 0) throw new Error(`Links that lead nowhere. Correct them in content/docs:\n${dead.join('\n')}`);
      await hideEmbeds(dist);
      const policies = { site: policyFor(allSources(sources.site)), embeds: policyFor(allSources(sources.embeds)) };
      await writeFile(join(dist, '_headers'), headersFile(policies, await entriesOf(dist)));
    },
  };
}
