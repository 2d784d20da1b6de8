/** Words that scripts load on demand, of published languages only: a site in two languages carries no word of a third. */
import type { Plugin } from 'vite';
import { KNOWN_LOCALES, LOCALES } from '../locales.ts';

/** Empties the words of other languages in what browsers get. Nothing there asks for them; the build itself still reads all. */
export function publishedWords(): Plugin {
  const others = KNOWN_LOCALES.filter((locale) => !LOCALES.includes(locale));
  return {
    name: 'published-words',
    enforce: 'pre',
    apply: () => others.length > 0,
    applyToEnvironment: (environment) => environment.name === 'client',
    load: {
      filter: { id: new RegExp(`/content/words/(${others.join('|')})/`) },
      handler: () => 'export {};',
    },
  };
}
