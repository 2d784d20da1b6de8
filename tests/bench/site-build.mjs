/** One build of a site, measured. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Resident memory of a process and its children, in MB; Linux only, 0 elsewhere. */
function memoryOf(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    return own + children.reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}

/** `0m12.609s 0m2.574s`, the second line that a shell's `times` says, is what its children took. */
function processorSeconds(said) {
  const times = said.trim().split('\n').at(-1);
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/**
 * Builds a site.
 * @param {string} folder of the site
 * @param {string} outDir where its pages go
 * @returns {Promise<{ seconds: number, processor: number, peak: number }>} seconds by the clock; seconds of the processor (user and system, which
 *   other work on the machine disturbs less); MB at the most
 * @throws Error with the last lines that a failed build has said
 */
export function build(folder, outDir) {
  return new Promise((resolve, reject) => {
    // As on a fresh clone: what an earlier run has left is not to be cleared away in this one's time.
    rmSync(outDir, { recursive: true, force: true });
    const start = performance.now();
    const path = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
    const child = spawn('sh', ['-c', '"$@" 1>&2; code=$?; times; exit $code', 'sh', 'astro', 'build', '--outDir', outDir], {
      cwd: folder,
      env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (text) => (said[stream] = (said[stream] + text).slice(-4000)));
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, processor: processorSeconds(said.stdout), peak });
      else reject(new Error(`The build in ${folder} failed:\n${said.stderr}`));
    });
  });
}
