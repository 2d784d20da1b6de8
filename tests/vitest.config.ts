/** Units, properties, content and built-site checks. Browser tests have a configuration of their own. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // What tests and the bench leave behind holds packages, with tests of their own.
    exclude: ['tests/browser/**', 'tests/.artifacts/**', 'node_modules/**'],
    // Generous: a busy machine is no fault of the code.
    testTimeout: 120_000,
  },
});
