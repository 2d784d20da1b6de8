/** What the site adds to Astro's build: the pages outside the playbook, the checks before, the policy after. */
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check-content.ts';
import { finish } from './finish.ts';

/**
 * Two of Starlight's style sheets have no way to be left out: the one for print, which ours replaces, and the one for asides, which no page
 * uses (src/components has the blocks of this site). Every page would carry both; and one script, see below.
 */
function ownStyleSheets(): { name: string; enforce: 'pre'; resolveId(source: string): string | null } {
  const styles = fileURLToPath(new URL('../styles/', import.meta.url));
  return {
    name: 'own-style-sheets',
    enforce: 'pre',
    resolveId(source) {
      if (source.endsWith('/style/print.css?url&no-inline')) return `${styles}print.css?url&no-inline`;
      // Starlight keeps the folds of its own sidebar in the session; ours keeps nothing.
      if (source.endsWith('/components-internals/SidebarPersistState')) return `${styles}none.ts`;
      return source.endsWith('/style/asides.css') ? `${styles}none.css` : null;
    },
  };
}

/** The build stops where a page lacks a language, a word is missing or a link is dead; it ends by writing the security policy into dist. */
export function playbook(): AstroIntegration {
  return {
    name: 'playbook',
    hooks: {
      'astro:config:setup': ({ injectRoute, command, updateConfig }) => {
        updateConfig({ vite: { plugins: [ownStyleSheets()] } });
        injectRoute({ pattern: '/', entrypoint: './src/shell/language-choice.astro' });
        injectRoute({ pattern: '/404', entrypoint: './src/shell/not-found.astro' });
        if (command === 'build') {
          const faults = checkContent(process.cwd());
          if (faults.length > 0) throw new Error(`The content is not complete:\n${faults.join('\n')}`);
        }
      },
      'astro:build:done': async ({ dir }) => finish(fileURLToPath(dir)),
    },
  };
}
