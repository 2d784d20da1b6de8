/** What a person does, on the built site, in a real browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/server.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two pages at a time is what a small machine carries without making each other wait.
    maxWorkers: 2,
  },
});
