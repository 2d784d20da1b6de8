/** What happens to dist after Astro has written it: dead links stop the build, then each page gets its policy and search its index. */
import { statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf } from './html.ts';
import { deadLinks, linksOf, type PageLinks } from './links.ts';
import { startSearchIndex } from './search-index.ts';
import { allSources, headersFile, inlineSources, policyFor, withPolicy, type InlineSources } from './policy.ts';

/** Whether a path is a file: a folder without a page answers nobody. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The address of a built file: `it/tools/roi/index.html` → `/it/tools/roi/`. */
export function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
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
    // Only pages that mark their text for it are searched.
    if (html.includes('data-pagefind-body')) search.add(addressOf(file), html);
    await writeFile(path, withPolicy(html, policyFor(own)));
  }
  await search.write(dist);
  const dead = deadLinks(links, (address) => isFile(join(dist, address)));
  if (dead.length > 0) throw new Error(`Links that lead nowhere. Correct them in content/docs:\n${dead.join('\n')}`);
  await writeFile(join(dist, '_headers'), headersFile(policyFor(allSources(sources))));
}
