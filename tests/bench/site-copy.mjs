/** A copy of the site with more pages: what a team that goes on writing has in some years. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parts whose pages are multiplied: prose and templates. Calculators, glossary and lists there is one of. */
const PARTS = ['foundations', 'compare', 'roadmap', 'experience', 'templates'];

/** Words that no page had before: a text ten times as long has about three times as many different words (Heaps’ law). */
const NEW_WORDS = 15;

/** Bytes kept on a device in one language: a copy of any size is to be built, and the bench says what it would ask of a device. */
const NO_LIMIT = 10_000_000_000;

const CONSONANTS = { latin: 'bdfgklmnprstvz', cyrillic: 'бдфгклмнпрствз' };
const VOWELS = { latin: 'aeiou', cyrillic: 'аеиоу' };

/** The n-th made-up word: syllables, as digits of a number. */
export function madeUpWord(n, letters = 'latin') {
  const [consonants, vowels] = [CONSONANTS[letters], VOWELS[letters]];
  const syllables = consonants.length * vowels.length;
  let word = '';
  for (let rest = n + syllables ** 2; rest > 0; rest = Math.floor(rest / syllables))
    word += consonants[rest % consonants.length] + vowels[Math.floor((rest % syllables) / consonants.length)];
  return word;
}

/** The folder as a clone of the repository has it after `npm install`; packages are linked. What was there is removed. */
export function clone(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  // What Astro and Vite keep there between builds stays each folder's own.
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!['.astro', '.vite'].includes(name)) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** A page that says the same under another title, with words of its own. */
export function anotherPage(source, n, locale) {
  const words = Array.from({ length: NEW_WORDS }, (_, at) => madeUpWord(n * NEW_WORDS + at, locale === 'ru' ? 'cyrillic' : 'latin'));
  return `${source.replace(/^title: *(["']?)(.*?)\1$/m, (_, quote, title) => `title: ${quote}${title} ${n}${quote}`).trimEnd()}\n\n${words.join(' ')}.\n`;
}

function change(file, from, to) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file}: nothing there to change: ${from}`);
  writeFileSync(file, after);
}

/**
 * Writes a copy with as many pages as asked, or a few less: the same in each language. What was there is removed.
 * @param {string} root of the site
 * @param {string} folder below it: Astro loses track of components whose real place shares no folder with the site
 * @param {number} pages in all languages
 * @returns {number} of pages
 */
export function writeGrownSite(root, folder, pages) {
  clone(root, folder);
  const docs = join(folder, 'content/docs');
  const locales = readdirSync(docs);
  const there = readdirSync(join(docs, locales[0]), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.mdx$/, ''))
    .sort();
  const models = there.filter((slug) => PARTS.some((part) => slug.startsWith(`${part}/`)) && !slug.endsWith('/index'));
  const more = Math.max(0, Math.floor(pages / locales.length) - there.length);
  const own = Array.from({ length: more }, (_, n) => ({ n, model: models[n % models.length], slug: `${models[n % models.length]}-${n}` }));
  for (const locale of locales) {
    for (const { n, model, slug } of own) {
      const source = readFileSync(join(docs, locale, `${model}.mdx`), 'utf8');
      writeFileSync(join(docs, locale, `${slug}.mdx`), anotherPage(source, n, locale));
    }
  }
  if (more > 0) {
    const parts = Object.fromEntries(
      PARTS.map((part) => [part, own.map(({ slug }) => slug).filter((slug) => slug.startsWith(`${part}/`))]).filter(
        ([, slugs]) => slugs.length > 0,
      ),
    );
    change(join(folder, 'content/site.ts'), /(?<=export const OWN_PAGES\b[^=]*= )[^;]*/, JSON.stringify(parts));
    const reviews = own.map(({ slug }) => `  - { page: ${slug}, owner: editors, reviewed: 2026-11-23 }\n`).join('');
    change(join(folder, 'content/data/reviews.yaml'), /^pages:\n/m, `pages:\n${reviews}`);
    change(join(folder, 'src/offline/list.ts'), /(?<=export const LIMIT_BYTES = )[\d_]+/, String(NO_LIMIT));
  }
  return (there.length + more) * locales.length;
}
