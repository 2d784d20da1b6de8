/** What was measured last, part by part, as files of the repository; the README's tables follow. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from './table.mjs';

/** Parts whose results stand in the README. */
export const KEPT_PARTS = ['weight', 'builds', 'growth', 'lighthouse'];

const fileOf = (root, part) => join(root, 'tests/bench/results', `${part}.json`);

/** Results by part; a part that was never run is not there. */
export function readKept(root) {
  const there = KEPT_PARTS.filter((part) => existsSync(fileOf(root, part)));
  return Object.fromEntries(there.map((part) => [part, JSON.parse(readFileSync(fileOf(root, part), 'utf8'))]));
}

/** Keeps the results of a part and writes the README anew. */
export function keep(root, part, results) {
  mkdirSync(join(root, 'tests/bench/results'), { recursive: true });
  writeFileSync(fileOf(root, part), `${JSON.stringify(results, null, 2)}\n`);
  const readme = join(root, 'README.md');
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), readKept(root)));
}
