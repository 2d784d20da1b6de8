/** The configuration stays loadable by Node itself. Else Astro starts a Vite of its own to read it, which nobody notices but everybody waits for. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('given Node alone, then the configuration of the site loads', () => {
  const script = `const { default: config } = await import('./astro.config.mjs'); console.log(config.integrations.length);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(Number(printed)).toBeGreaterThan(0);
});
