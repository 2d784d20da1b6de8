/** `npm run bench`: how fast, in ratios of one run on one machine. Nothing here passes or fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { compareBuilds } from './builds.mjs';
import { keystrokes } from './keystrokes.mjs';
import { caseCosts, evaluations } from './models.mjs';

const root = join(import.meta.dirname, '../..');

// What is measured is this source, not an old build.
if (spawnSync('node', ['src/build/build.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) process.exit(1);

const rows = [];
const row = (what, value, aim) => rows.push({ what, value, aim });

for (const { id, perSecond } of await evaluations(root)) {
  row(`model evaluations a second: ${id}`, Math.round(perSecond).toLocaleString('en'), '');
}
for (const { id, ms } of await caseCosts(root)) {
  row(`the case: ${id}`, `${ms.toFixed(2)} ms`, '');
}
for (const { locale, perKey } of await keystrokes(root)) {
  row(`script per keystroke in roi, 4× slower processor, ${locale}`, `${perKey.toFixed(1)} ms`, 'under 16 ms');
}
const { own, plain, pages } = await compareBuilds(root);
row(`build of ${pages} pages`, `${own.seconds.toFixed(1)} s`, '');
row('plain Starlight, the same pages as text', `${plain.seconds.toFixed(1)} s`, '');
row('ratio', `${(own.seconds / plain.seconds).toFixed(2)}×`, 'at most 1.2×');
row('peak memory of the build', `${Math.round(own.peak)} MB`, '');
row('plain Starlight', `${Math.round(plain.peak)} MB`, '');
row('ratio', `${(own.peak / plain.peak).toFixed(2)}×`, 'at most 1.2×');

console.log(`\nNode ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
console.table(rows);
