/** Plain Starlight sites of the same pages, as text and with all that stands in them: what the comparison is with. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clone } from './site-copy.mjs';

/** The pages as a plain site would have them: the same prose and tables, without our components. */
export function plainPage(source) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  const title = /^title:.*$/m.exec(head)[0];
  const description = /^description:.*$/m.exec(head)[0];
  const text = body
    .replace(/^import .*$/gm, '')
    .replace(/<(Figure|Given|Result|Minutes)\b[^>]*?\/>/g, '42')
    .replace(/<[^>]+>/g, '');
  return `---\n${title}\n${description}\n---\n${text}`;
}

/**
 * Writes the site into a folder of its own; what was there is removed.
 * @param {string} root the site whose pages are taken
 * @returns {number} of pages
 */
export function writePlainSite(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  const docs = join(root, 'content/docs');
  const files = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  for (const file of files) {
    const target = join(folder, 'src/content/docs', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, plainPage(readFileSync(join(docs, file), 'utf8')));
  }
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const locales = Object.fromEntries(['en', 'it', 'fr', 'nl', 'ru'].map((lang) => [lang, { label: lang, lang }]));
export default defineConfig({ site: 'https://plain.example', integrations: [starlight({ title: 'Plain', locales, defaultLocale: 'en' })] });
`,
  );
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }));
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  return files.length;
}

/**
 * Writes the same pages with their components, calculators and data, in Starlight as it comes: its frame, its search, and nothing that this site
 * adds to a build.
 * @param {string} root the site whose pages are taken
 * @param {string} folder below it (see site-copy.mjs); what was there is removed
 */
export function writeStockSite(root, folder) {
  clone(root, folder);
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sidebar } from './src/shell/sidebar.ts';
const locales = Object.fromEntries(['en', 'it', 'fr', 'nl', 'ru'].map((lang) => [lang, { label: lang, lang }]));
export default defineConfig({
  site: 'https://plain.example',
  srcDir: '.',
  integrations: [starlight({ title: 'Plain', locales, defaultLocale: 'en', sidebar }), mdx(), preact({ include: ['**/*.tsx'] })],
});
`,
  );
}
