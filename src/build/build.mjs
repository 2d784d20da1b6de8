/** Builds the site into dist. An old dist is removed first: a failed build must not leave yesterday's site behind. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Building needs Node 22.18 or newer; this is ${process.version}. On Linux "npm install" brings one along.`);
  process.exit(1);
}

rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync('astro', ['build', ...process.argv.slice(2)], { stdio: 'inherit', shell: process.platform === 'win32' });
if (status !== 0) rmSync('dist', { recursive: true, force: true });
process.exit(status ?? 1);
