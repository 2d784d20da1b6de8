/** The build of this site beside a plain Starlight build of the same pages as text, in one run: time and peak memory. */
import { join } from 'node:path';
import { writePlainSite } from './plain-site.mjs';
import { build } from './site-build.mjs';

const RUNS = 3;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const middle = (runs) => Object.fromEntries(['seconds', 'processor', 'peak'].map((what) => [what, median(runs.map((run) => run[what]))]));

/**
 * Builds each in turn, several times, and takes the median. What was built stays in `own-dist` and `plain-dist` of the folder.
 * @param {string} root of this site
 * @param {string} folder for what is built
 * @returns {Promise<{ pages: number, own: object, plain: object, ratios: number[] }>} medians of what site-build.mjs measures; the ratio of
 *   the processor's seconds, run by run
 */
export async function compareBuilds(root, folder) {
  const plainFolder = join(folder, 'plain');
  const pages = writePlainSite(root, plainFolder);
  const own = [];
  const plain = [];
  for (let run = 0; run <= RUNS; run++) {
    const one = await build(root, join(folder, 'own-dist'));
    const other = await build(plainFolder, join(folder, 'plain-dist'));
    // The first of each fills caches.
    if (run > 0) {
      own.push(one);
      plain.push(other);
    }
  }
  return { pages, own: middle(own), plain: middle(plain), ratios: own.map((one, run) => one.processor / plain[run].processor) };
}
