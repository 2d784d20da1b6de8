/** With what was measured: no number is worth anything without. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, freemem, loadavg } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../src/build/browser.mjs';

const versionOf = (root, name) => JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

/** `Chromium 156.0.8078.79` → `156.0.8078.79`; null where none answers. */
export function browserVersion() {
  const browser = findBrowser();
  const said = browser && spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout;
  return /\d+(?:\.\d+)+/.exec(said ?? '')?.[0] ?? null;
}

/**
 * What a measurement was made with.
 * @returns {{ date: string, node: string, astro: string, starlight: string, chromium: string | null, cores: number, load: number }}
 *   `load`: processes that wanted a core in the minute before, on average; above about one, the machine was shared
 */
export function conditions(root) {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    astro: versionOf(root, 'astro'),
    starlight: versionOf(root, '@astrojs/starlight'),
    chromium: browserVersion(),
    cores: availableParallelism(),
    load: Math.round(loadavg()[0] * 10) / 10,
  };
}

/** MB that may be used before the machine begins to swap. */
export function memoryToSpare() {
  try {
    return Number(/MemAvailable:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))[1]) / 1024;
  } catch {
    return freemem() / 1024 / 1024;
  }
}
