/** The long run: a million generated links. `npm run fuzz`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/fuzz/*.fuzz.ts'] },
});
