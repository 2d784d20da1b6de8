/**
 * Dynamic imports as the browser knows them. The bundler wraps each in a helper that also fetches style sheets: a kilobyte in the first load
 * of every calculator. What is loaded on demand here brings its own style sheet (`src/calculator/style.ts`), so there is nothing to help with.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/** Puts a one-liner in the place of the helper. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
