/** What a person does, on the built site, in a real browser. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two pages at a time is what a small machine carries without making each other wait.
    maxWorkers: 2,
  },
});
