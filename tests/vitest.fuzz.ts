/** The long run: a million generated links. `npm run fuzz`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/fuzz/*.fuzz.ts'] },
});
