/** What more pages cost: this site with one, four and about ten times as many, and a plain Starlight site of the same pages. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePlainSite } from './plain-site.mjs';
import { build } from './site-build.mjs';
import { writeGrownSite } from './site-copy.mjs';
import { memoryToSpare } from './versions.mjs';
import { weigh } from './weight.mjs';

/** Pages in all languages; the first is the site as it is. */
export const SIZES = [0, 1_900, 5_000];

const LOCALE = 'en';

/** A build may need this many times what a build of the size before has needed per page. */
const RESERVE = 1.5;

/** Bytes that the list of a language asks a device to keep. */
function keptBytes(dist) {
  return JSON.parse(readFileSync(join(dist, `offline/${LOCALE}.json`), 'utf8')).reduce((sum, [, , size]) => sum + size, 0);
}

async function measure(folder, dist, kind) {
  // A build with nothing kept from an earlier one, as on a build server.
  const cost = await build(folder, dist);
  const [{ article, search }] = await weigh(dist, kind, [LOCALE]);
  return { ...cost, article: article.bytes, search: search.bytes, ...(kind === 'own' && { kept: keptBytes(dist) }) };
}

/**
 * Builds and weighs both sites at each size.
 * @param {string} root of this site
 * @param {string} folder for copies and what is built; emptied after each size
 * @param {readonly number[]} sizes
 * @returns {Promise<{ pages: number, own: object | null, plain: object | null }[]>} what a build took (see site-build.mjs) and the bytes of a cold
 *   article, of a first search and of what a device keeps; null where the machine has too little memory to build without swapping
 */
export async function growth(root, folder, sizes) {
  const rows = [];
  const perPage = { own: 0, plain: 0 };
  for (const size of sizes) {
    const copy = join(folder, 'grown');
    const plain = join(folder, 'grown-plain');
    const pages = writeGrownSite(root, copy, size);
    writePlainSite(copy, plain);
    const row = { pages, own: null, plain: null };
    for (const [kind, place] of [
      ['own', copy],
      ['plain', plain],
    ]) {
      if (memoryToSpare() < perPage[kind] * pages * RESERVE) {
        console.warn(`${pages} pages, ${kind}: not built, for ${Math.round(memoryToSpare())} MB of memory may be too little.`);
        continue;
      }
      console.log(`growth: ${pages} pages, ${kind} …`);
      row[kind] = await measure(place, join(place, 'dist'), kind);
      perPage[kind] = row[kind].peak / pages;
      console.log(JSON.stringify(row[kind]));
    }
    rows.push(row);
    for (const place of [copy, plain]) rmSync(place, { recursive: true, force: true });
  }
  return rows;
}
