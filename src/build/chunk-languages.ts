/** Which scripts of the build carry words of which languages: what is kept on a device is kept of one language. */
import type { Plugin } from 'vite';
import { isLocale, type Locale } from '../locales.ts';

export type ChunkLanguages = ReadonlyMap<string, ReadonlySet<Locale>>;

/** A plugin, and what it notes while the browser's scripts are written: their file names, and the languages whose words are in them. */
export function chunkLanguages(): { readonly plugin: Plugin; readonly languages: ChunkLanguages } {
  const languages = new Map<string, ReadonlySet<Locale>>();
  return {
    languages,
    plugin: {
      name: 'chunk-languages',
      // What the build itself runs is a thousand chunks, and none of them travels.
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const found = chunk.moduleIds.map((id) => /\/content\/words\/([^/]+)\//.exec(id)?.[1]).filter(isLocale);
          if (found.length > 0) languages.set(chunk.fileName.replace(/^.*\//, ''), new Set(found));
        }
      },
    },
  };
}
