/** Checks of the content that need no build: the same pages, words and structure in every language. Faults name the file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LOCALES, MAIN_LOCALE, type Locale } from '../locales.ts';
import { checklistWordsOf } from '../words/checklists.ts';
import { glossaryOf } from '../words/glossary-words.ts';
import { wordsOf } from '../words/index.ts';
import { lensWordsOf } from '../words/lens.ts';
import { picturesOf } from '../words/pictures.ts';
import { questionWordsOf } from '../words/questions.ts';
import { caseWordsOf, litmusMoreOf, offlineWordsOf, sendWordsOf, sheetWordsOf } from '../words/on-demand.ts';
import { siteFaults } from './check-site.ts';
import { structureFaults, structureOf } from './structure.ts';

/** Pages of a language, as paths below its folder. */
export function pagesOf(root: string, locale: Locale): string[] {
  const folder = join(root, 'content/docs', locale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.mdx?$/.test(file.name))
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort();
}

/** Every page that some language has and another lacks. */
export function missingPages(root: string): string[] {
  const pages = new Map(LOCALES.map((locale) => [locale, new Set(pagesOf(root, locale))]));
  const all = new Set([...pages.values()].flatMap((set) => [...set]));
  return [...all]
    .sort()
    .flatMap((page) =>
      LOCALES.filter((locale) => !pages.get(locale)!.has(page)).map(
        (locale) => `content/docs/${locale}/${page}: missing. Write it, or take the page out of the other languages.`,
      ),
    );
}

const PLURAL = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function isPlural(value: object): boolean {
  return 'other' in value && Object.keys(value).every((key) => PLURAL.has(key));
}

/** Words of one language held against English: what is missing, what is left over, which plural forms the language needs. */
export function wordFaults(locale: Locale, shape: unknown, words: unknown, path: string): string[] {
  const file = `content/words/${locale}`;
  if (typeof shape === 'string') {
    if (typeof words !== 'string' || words.trim() === '') return [`${file}: the word "${path}" is missing.`];
    // `{figure.bare}` leaves the unit to the sentence: whether it does is up to the language.
    const placeholders = (text: string) =>
      [...new Set((text.match(/\{[\w-]+(\.bare)?\}/g) ?? []).map((found) => found.replace('.bare', '')))].sort().join(' ');
    return placeholders(shape) === placeholders(words)
      ? []
      : [`${file}: the word "${path}" must hold ${placeholders(shape) || 'no placeholder'}, it holds ${placeholders(words) || 'none'}.`];
  }
  const wanted = shape as Record<string, unknown>;
  if (typeof words !== 'object' || words === null) return [`${file}: the words "${path}" are missing.`];
  const given = words as Record<string, unknown>;
  if (isPlural(wanted)) {
    return new Intl.PluralRules(locale)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many' || locale === 'ru')
      .filter((category) => typeof given[category] !== 'string')
      .map((category) => `${file}: the plural "${path}" lacks its form "${category}".`);
  }
  const extra = Object.keys(given).filter((key) => !(key in wanted));
  return [
    ...extra.map((key) => `${file}: the word "${path}.${key}" is not used: English has none of that name.`),
    ...Object.keys(wanted).flatMap((key) => wordFaults(locale, wanted[key], given[key], path ? `${path}.${key}` : key)),
  ];
}

/** Pages whose headings, blocks, data or links differ from the page in the main language. */
export function structureProblems(root: string): string[] {
  const read = (locale: Locale, page: string) => structureOf(readFileSync(join(root, 'content/docs', locale, page), 'utf8'));
  return pagesOf(root, MAIN_LOCALE).flatMap((page) => {
    const main = read(MAIN_LOCALE, page);
    return LOCALES.filter((locale) => locale !== MAIN_LOCALE && existsSync(join(root, 'content/docs', locale, page))).flatMap((locale) =>
      structureFaults(`content/docs/${locale}/${page}`, read(locale, page), main),
    );
  });
}

/** All faults of the content, each a line that says what to do. */
export function checkContent(root: string): string[] {
  const english = wordsOf('en');
  return [
    ...siteFaults(),
    ...missingPages(root),
    ...LOCALES.flatMap((locale) => [
      ...wordFaults(locale, english, wordsOf(locale), ''),
      ...wordFaults(locale, glossaryOf('en'), glossaryOf(locale), 'glossary'),
      ...wordFaults(locale, checklistWordsOf('en'), checklistWordsOf(locale), 'checklists'),
      ...wordFaults(locale, questionWordsOf('en'), questionWordsOf(locale), 'questions'),
      ...wordFaults(locale, picturesOf('en'), picturesOf(locale), 'pictures'),
      ...wordFaults(locale, caseWordsOf('en'), caseWordsOf(locale), 'case'),
      ...wordFaults(locale, lensWordsOf('en'), lensWordsOf(locale), 'lens'),
      ...wordFaults(locale, sendWordsOf('en'), sendWordsOf(locale), 'send'),
      ...wordFaults(locale, offlineWordsOf('en'), offlineWordsOf(locale), 'offline'),
      ...wordFaults(locale, litmusMoreOf('en'), litmusMoreOf(locale), 'litmusMore'),
      ...wordFaults(locale, sheetWordsOf('en'), sheetWordsOf(locale), 'sheet'),
    ]),
    ...structureProblems(root),
  ];
}
