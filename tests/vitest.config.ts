/** Units, properties, content and built-site checks. Browser tests have a configuration of their own. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Generous: a busy machine is no fault of the code.
    testTimeout: 120_000,
  },
});
