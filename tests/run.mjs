/**
 * Runs everything there is to run and ends with the line `N passed, N failed`.
 * Programs are named, not pathed: on Linux the first `node` on the path is the one that the packages brought, this one may be older.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const artifacts = join(root, 'tests/.artifacts');
rmSync(artifacts, { recursive: true, force: true });
mkdirSync(artifacts, { recursive: true });

let passed = 0;
let failed = 0;

function run(name, command, args) {
  console.log(`\n── ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status === 0;
}

/** A step that is one check: it passes or fails as a whole. */
function step(name, command, args) {
  const ok = run(name, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** A test run: its own counts are taken over. A run that dies without a report is one failure. */
function suite(name, config) {
  const report = join(artifacts, `${name.replaceAll(' ', '-')}.json`);
  const ok = run(name, 'vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    // A file that cannot even be loaded holds no tests to count.
    if (!ok && result.numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

step('format', 'prettier', ['--check', '--log-level=warn', '.']);
step('lint', 'eslint', ['.']);
step('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
if (step('build', 'node', ['src/build/build.mjs'])) {
  suite('units and site', 'tests/vitest.config.ts');
  suite('browser', 'tests/vitest.browser.ts');
} else {
  console.error('\nThe site was not built: units, site and browser tests could not run.');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
