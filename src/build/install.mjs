/** Installs what is missing, so that one command works on a fresh clone. Plain JavaScript: it must run on the oldest Node we accept. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, INSTALL_HINT } from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installed, and not older than the lock file. */
function installed() {
  const marker = join(root, 'node_modules/.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

if (!installed()) {
  console.log('Installing packages …');
  // `npm ci` refuses lock files in which optional packages of other platforms are missing; this installs what the lock says.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
}

if (process.argv.includes('--browser') && !findBrowser()) {
  const canApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canApt) {
    console.log('Installing Chromium for the browser tests …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  if (!findBrowser()) {
    console.error(INSTALL_HINT);
    process.exit(1);
  }
}
