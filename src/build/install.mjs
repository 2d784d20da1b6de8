/** Installs what is missing, so that one command works on a fresh clone. Plain JavaScript: it must run on the oldest Node we accept. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, INSTALL_HINT } from './browser.mjs';
import { findNginx, NGINX_HINT, NGINX_PACKAGES } from '../host/find-nginx.mjs';
import { findOffice, OFFICE_HINT } from './office.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installed, and not older than the lock file. */
function installed() {
  const marker = join(root, 'node_modules/.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function run(command, args) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A program that says a thousand lines where all is well: heard only when it fails. */
function runQuietly(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`);
}

if (!installed()) {
  console.log('Installing packages …');
  // `npm ci` refuses lock files in which optional packages of other platforms are missing; this installs what the lock says.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
}

/** Where Debian asks whether a package may start what it has installed. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Has Debian install and start nothing: tests start a server of their own, and nobody asked for one on port 80. */
function withoutStarting(work) {
  if (existsSync(POLICY)) return work();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    rmSync(POLICY);
  }
}

/**
 * What the tests need and this machine lacks: without a browser there is nothing to test, without LibreOffice or nginx a few tests are
 * skipped.
 */
function installForTests() {
  const canApt = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  // One by one: what cannot be had of the second must not cost the first.
  const wanted = [
    ...(findBrowser() ? [] : [['chromium', 'fonts-liberation']]),
    ...(findOffice() ? [] : [['libreoffice-calc']]),
    ...(findNginx() ? [] : [NGINX_PACKAGES]),
  ];
  if (canApt && wanted.length > 0) {
    console.log(`Installing for the tests: ${wanted.flat().join(', ')} …`);
    runQuietly('apt-get', ['update', '-qq']);
    withoutStarting(() => {
      for (const packages of wanted) runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    });
  }
  if (!findBrowser()) {
    console.error(INSTALL_HINT);
    process.exit(1);
  }
  if (!findOffice()) console.warn(OFFICE_HINT);
  if (!findNginx()) console.warn(NGINX_HINT);
}

if (process.argv.includes('--browser')) installForTests();
