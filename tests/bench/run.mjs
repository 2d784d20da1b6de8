/**
 * `npm run bench`: how fast, how heavy, and what growth costs, in ratios of one run on one machine. Nothing here passes or fails.
 * `npm run bench -- lighthouse growth` runs these parts alone. What the parts but the first two find is kept, and stands in the README.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compareBuilds } from './builds.mjs';
import { growth, SIZES } from './growth.mjs';
import { keep, readKept } from './kept.mjs';
import { keystrokes } from './keystrokes.mjs';
import { lighthouse } from './lighthouse.mjs';
import { caseCosts, evaluations } from './models.mjs';
import { writePlainSite } from './plain-site.mjs';
import { build } from './site-build.mjs';
import { rendered } from './table.mjs';
import { conditions } from './versions.mjs';
import { weigh } from './weight.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests/.artifacts');
const LOCALES = ['en', 'ru'];

async function models() {
  const rows = (await evaluations(root)).map(({ id, perSecond }) => ({
    what: id,
    value: `${Math.round(perSecond).toLocaleString('en')} a second`,
  }));
  const costs = (await caseCosts(root)).map(({ id, ms }) => ({ what: `the case: ${id}`, value: `${ms.toFixed(2)} ms` }));
  console.table([...rows, ...costs]);
}

async function keys() {
  const rows = await keystrokes(root);
  console.table(
    rows.map(({ locale, view, perKey }) => ({
      what: `script per keystroke in roi, ${view}, ${locale}, 4× slower processor`,
      value: `${perKey.toFixed(1)} ms`,
      aim: 'under 16 ms',
    })),
  );
}

async function weight() {
  const plain = join(folder, 'plain');
  const dist = join(folder, 'plain-dist');
  writePlainSite(root, plain);
  await build(plain, dist);
  return { own: await weigh(join(root, 'dist'), 'own', LOCALES), plain: await weigh(dist, 'plain', LOCALES) };
}

/** By name, in the order in which they run: what needs a quiet machine first, what fills its memory last. */
const PARTS = {
  models,
  keystrokes: keys,
  lighthouse: () => lighthouse(root, folder),
  weight,
  builds: () => compareBuilds(root, folder),
  growth: async () => ({ rows: await growth(root, folder, SIZES) }),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

// What is measured is this source, not an old build.
if (spawnSync('node', ['src/build/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });

let failed = false;
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const made = conditions(root);
  try {
    const results = await part();
    if (results) keep(root, name, { ...made, ...results });
  } catch (error) {
    // One part that cannot run costs no other.
    console.error(error.message);
    failed = true;
  }
}
for (const name of ['plain', 'stock', 'plain-dist', 'own-dist', 'stock-dist', 'text-dist'])
  rmSync(join(folder, name), { recursive: true, force: true });

console.log(`\n${rendered(readKept(root))}`);
process.exit(failed ? 1 : 0);
