import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { playbook } from './src/build/integration.ts';
import { islands } from './src/build/islands.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { publishedWords } from './src/build/published-words.ts';
import { sitemapOptions } from './src/build/sitemap.ts';
import { ADDRESS, EDIT_ADDRESS, NAME } from './content/site.ts';
import { LANGUAGE_NAMES, LOCALES, MAIN_LOCALE } from './src/locales.ts';
import { sidebar } from './src/shell/sidebar.ts';

/** Where the site will live. SITE_URL is for builds of the same site for another host. */
const site = process.env.SITE_URL ?? ADDRESS;

export default defineConfig({
  site,
  // Pages live in content/docs, so the source root is the project's root (see README, "The house").
  srcDir: '.',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    plugins: [plainImports(), publishedWords()],
    // Scripts fetched on demand name their assets as the pages do: one file, not two.
    worker: { rolldownOptions: { output: { assetFileNames: '_astro/[name].[hash][extname]' } } },
    build: {
      // Pages load one or two small scripts: preloading them costs more than it saves.
      modulePreload: false,
      // The frame's own script stands in each page: as a file it would be one request more on a first visit.
      assetsInlineLimit: (file, content) => (/\/Search\.astro/.test(file) ? content.length < 6000 : undefined),
      rolldownOptions: {
        // Astro marks every page with a directive of its own, and the bundler would warn of each.
        checks: { moduleLevelDirective: false },
        output: {
          // What all calculators share travels as one file: fewer requests, better compressed.
          codeSplitting: {
            groups: [
              {
                name: 'calculator',
                test: /node_modules\/preact|src\/(calculator\/(?!mail-gateway|send\/|(?:case|save)-file|sheet\/|style|since|side|opened-by|read-link|link-(?:pairs|values|agreement|types)|ui\/(LinkReport|paper))|calculators\/Judged|words\/(?!case|sheet|on-demand)|figures\/(?!RangeBand)|models\/(answers|finance|polynomial))/,
              },
            ],
          },
        },
      },
    },
  },
  integrations: [
    starlight({
      title: NAME,
      locales: Object.fromEntries(LOCALES.map((code) => [code, { label: LANGUAGE_NAMES[code], lang: code }])),
      defaultLocale: MAIN_LOCALE,
      ...(EDIT_ADDRESS && { editLink: { baseUrl: EDIT_ADDRESS } }),
      favicon: '/favicon.svg',
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      // The index is made while pages are rendered, by src/build/search-index.ts.
      pagefind: false,
      sidebar,
      routeMiddleware: './src/shell/route-data.ts',
      customCss: [
        './src/styles/tokens.css',
        './src/styles/prose.css',
        './src/styles/page-frame.css',
        './src/styles/shell.css',
        './src/styles/blocks.css',
        './src/styles/terms.css',
      ],
      components: {
        Banner: './src/shell/Nothing.astro',
        DraftContentNotice: './src/shell/Nothing.astro',
        FallbackContentNotice: './src/shell/Nothing.astro',
        Footer: './src/shell/Footer.astro',
        Head: './src/shell/Head.astro',
        Hero: './src/shell/Nothing.astro',
        LanguageSelect: './src/shell/LanguageSelect.astro',
        PageFrame: './src/shell/PageFrame.astro',
        PageSidebar: './src/shell/PageSidebar.astro',
        PageTitle: './src/shell/PageTitle.astro',
        Search: './src/shell/Search.astro',
        Sidebar: './src/shell/Sidebar.astro',
        SiteTitle: './src/shell/SiteTitle.astro',
        ThemeProvider: './src/shell/ThemeProvider.astro',
        ThemeSelect: './src/shell/ThemeSelect.astro',
      },
    }),
    mdx({ optimize: true }),
    islands(),
    sitemap(sitemapOptions(import.meta.dirname)),
    playbook(),
  ],
});
