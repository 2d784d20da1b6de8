/** The build of this site beside plain Starlight builds of the same pages, with their components and as text, in one run: time and peak memory. */
import { join } from 'node:path';
import { writePlainSite, writeStockSite } from './plain-site.mjs';
import { build } from './site-build.mjs';

const RUNS = 3;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const middle = (runs) => Object.fromEntries(['seconds', 'processor', 'peak'].map((what) => [what, median(runs.map((run) => run[what]))]));

/**
 * Builds each in turn, several times, and takes the median.
 * @param {string} root of this site
 * @param {string} folder for what is built
 * @returns {Promise<{ pages: number, own: object, stock: object, text: object, ratios: number[] }>} medians of what site-build.mjs measures;
 *   the ratio of the clock's seconds to those of the same pages with their components, run by run
 */
export async function compareBuilds(root, folder) {
  const sites = { own: root, stock: join(folder, 'stock'), text: join(folder, 'plain') };
  writeStockSite(root, sites.stock);
  const pages = writePlainSite(root, sites.text);
  const runs = { own: [], stock: [], text: [] };
  for (let run = 0; run <= RUNS; run++) {
    for (const [kind, site] of Object.entries(sites)) {
      const one = await build(site, join(folder, `${kind}-dist`));
      // The first of each fills caches.
      if (run > 0) runs[kind].push(one);
    }
  }
  return {
    pages,
    ...Object.fromEntries(Object.entries(runs).map(([kind, measured]) => [kind, middle(measured)])),
    ratios: runs.own.map((one, run) => one.seconds / runs.stock[run].seconds),
  };
}
