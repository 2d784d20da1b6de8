/** What happens to dist after Astro has written it: dead links stop the build, then each page gets its policy and search its index. */
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, type Element } from './html.ts';
import { deadLinks, linksOf, type PageLinks } from './links.ts';
import { localeOfPath } from '../locales.ts';
import { startSearchIndex } from './search-index.ts';
import { tablesOf } from './tables.ts';
import { allSources, headersFile, inlineSources, policyFor, withPolicy, type InlineSources } from './policy.ts';

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

/** The tables a page offers, as files of its language. */
async function writeTables(dist: string, address: string, elements: readonly Element[]): Promise<void> {
  const locale = localeOfPath(address);
  for (const { name, csv } of locale ? tablesOf(elements, locale, address) : []) {
    await mkdir(join(dist, locale!, 'files'), { recursive: true });
    await writeFile(join(dist, locale!, 'files', `${name}.csv`), csv);
  }
}

/**
 * Checks and completes the built site.
 * @throws Error listing every dead link.
 */
export async function finish(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const links: PageLinks[] = [];
  const sources: InlineSources[] = [];
  const search = await startSearchIndex();
  // One page after the other: the trees of all of them at once would double the memory of the build.
  for (const file of files) {
    const path = join(dist, file);
    const html = await readFile(path, 'utf8');
    const elements = elementsOf(html);
    const own = inlineSources(elements);
    links.push(linksOf(addressOf(file), elements));
    sources.push(own);
    await writeTables(dist, addressOf(file), elements);
    // Only pages that mark their text for it are searched.
    if (html.includes('data-pagefind-body')) search.add(addressOf(file), html);
    await writeFile(path, withPolicy(withoutEmptyHeaders(withoutPrintSheet(html)), policyFor(own)));
  }
  await search.write(dist);
  const dead = deadLinks(links, (address) => isFile(join(dist, address)));
  if (dead.length > 0) throw new Error(`Links that lead nowhere. Correct them in content/docs:\n${dead.join('\n')}`);
  await writeFile(join(dist, '_headers'), headersFile(policyFor(allSources(sources))));
}
