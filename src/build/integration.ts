/** What the site adds to Astro's build: the pages outside the playbook, the checks before, the policy after. */
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { readYaml } from '../data/read.ts';
import { movedFile, type Moved } from '../data/schemas.ts';
import { checkContent } from './check-content.ts';
import { chunkLanguages } from './chunk-languages.ts';
import { startFinish, type Finish } from './finish.ts';
import { withoutHeadingIcons } from './heading-icons.ts';
import { searchFaults } from './search-signs.ts';

/** Sheets of this site and the one of Starlight that each stands for. */
const OWN_SHEETS = { 'flow.css': '/markdown.css', 'anchors.css': '/anchor-links.css' };

/**
 * What Starlight sends and no page uses is left out: every page would carry it. Its sheet for asides (src/components has the blocks of this
 * site), what src/styles/flow.css and anchors.css do in fewer words, its palette (src/styles/tokens.css names every colour it asks for) and the script that keeps the folds of its own sidebar. Its sheet
 * for print is taken out of the built pages by src/build/finish.ts.
 */
function withoutUnusedStarlight(): Plugin {
  const styles = fileURLToPath(new URL('../styles/', import.meta.url));
  return {
    name: 'without-unused-starlight',
    enforce: 'pre',
    // With a filter the bundler asks only about what matches, not about each of some thousand modules.
    resolveId: {
      filter: { id: /\/(components-internals\/SidebarPersistState|style\/(asides|markdown|anchor-links)\.css)$/ },
      handler: (source) => {
        const [own] = Object.entries(OWN_SHEETS).find(([, theirs]) => source.endsWith(theirs)) ?? [
          source.endsWith('.css') ? 'none.css' : 'none.ts',
        ];
        return styles + own;
      },
    },
    transform: {
      filter: { id: /\/starlight\/dist\/style\/props\.css$/ },
      handler: (code) => code.replace(/--sl-(color|hue|shadow)-[^;]*;/g, ''),
    },
  };
}

/** Hands each page to the finish as soon as it is rendered: it is not read from disk again, and search takes it in while the next is rendered. */
function finishing(renderer: AstroPrerenderer, finish: Promise<Finish>): AstroPrerenderer {
  return {
    ...renderer,
    async render(request, options) {
      const rendered = await renderer.render(request, options);
      if (options.routeData.type !== 'page') return rendered;
      const response = rendered instanceof Response ? rendered : rendered.response;
      // Hosts ask for the page of unknown addresses as a file.
      const address = new URL(request.url).pathname.replace(/^\/404\/$/, '/404.html');
      return new Response(Buffer.from((await finish).page(address, await response.text())), response);
    },
  };
}

function movedAddresses(): Moved {
  const name = 'content/data/moved.yaml';
  return readYaml(name, readFileSync(name, 'utf8'), movedFile);
}

/** The build stops where a page lacks a language, a word is missing or a link is dead; it ends by writing the security policy into dist. */
export function playbook(): AstroIntegration {
  let finish: Promise<Finish>;
  const { plugin, languages } = chunkLanguages();
  return {
    name: 'playbook',
    hooks: {
      'astro:config:setup': ({ injectRoute, command, config, updateConfig }) => {
        withoutHeadingIcons(config.markdown.processor);
        // What readers have ticked follows a page that moved: their script carries where to.
        const define = { __MOVED__: JSON.stringify(movedAddresses().moved) };
        updateConfig({ vite: { plugins: [withoutUnusedStarlight(), plugin], define } });
        injectRoute({ pattern: '/', entrypoint: './src/shell/language-choice.astro' });
        injectRoute({ pattern: '/files/[file].[format]', entrypoint: './src/shell/data-files.ts' });
        injectRoute({ pattern: '/files/datapackage.json', entrypoint: './src/shell/data-package.ts' });
        injectRoute({ pattern: '/robots.txt', entrypoint: './src/shell/robots.ts' });
        injectRoute({ pattern: '/[locale]/files/reading.json', entrypoint: './src/reading/reading-file.ts' });
        injectRoute({ pattern: '/embed/[locale]/[id]', entrypoint: './src/shell/embed.astro' });
        injectRoute({ pattern: '/404', entrypoint: './src/shell/not-found.astro' });
        if (command === 'build') {
          const faults = [...checkContent(process.cwd()), ...searchFaults(process.cwd())];
          if (faults.length > 0) throw new Error(`The content is not complete:\n${faults.join('\n')}`);
        }
      },
      'astro:build:start': ({ setPrerenderer }) => {
        finish = startFinish(languages, movedAddresses());
        setPrerenderer((renderer) => finishing(renderer, finish));
      },
      'astro:build:done': async ({ dir }) => (await finish).site(fileURLToPath(dir)),
    },
  };
}
