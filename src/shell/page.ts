/** What a page can ask about itself and others while it is built: its language, its slug, titles of other pages. */
import type { AstroGlobal } from 'astro';
import { getEntry } from 'astro:content';
import { isLocale, type Locale } from '../locales.ts';
import { wordsOf, type Words } from '../words/index.ts';

export interface PageContext {
  readonly locale: Locale;
  readonly words: Words;
  /** Without language: `foundations/why-now`; empty for the home page. */
  readonly slug: string;
  /** For messages: `content/docs/it/foundations/why-now.mdx`. */
  readonly file: string;
}

/** The page being built. @throws Error outside the playbook's own pages. */
export function pageOf(astro: Pick<AstroGlobal, 'locals'>): PageContext {
  const { entry } = astro.locals.starlightRoute;
  const [locale, ...rest] = entry.id.split('/');
  if (!isLocale(locale)) throw new Error(`The page "${entry.id}" is in none of the site's languages.`);
  return { locale, words: wordsOf(locale), slug: rest.join('/'), file: entry.filePath ?? entry.id };
}

/**
 * Address and title of another page in the same language.
 * @throws Error naming the page that links to nowhere.
 */
export async function linkTo(page: PageContext, slug: string): Promise<{ href: string; title: string; label: string }> {
  const found = await getEntry('docs', `${page.locale}/${slug}`);
  if (!found) throw new Error(`${page.file}: there is no page "${slug}" in ${page.locale}. Correct the name or write the page.`);
  return { href: `/${page.locale}/${slug}/`, title: found.data.title, label: found.data.sidebar.label ?? found.data.title };
}

const seen = new WeakMap<object, Set<string>>();

/** Whether this is the first time that the page being built asks for `what`. */
export function firstOnPage(astro: Pick<AstroGlobal, 'locals'>, what: string): boolean {
  const page = astro.locals.starlightRoute;
  const before = seen.get(page) ?? new Set();
  seen.set(page, before);
  return before.has(what) ? false : before.add(what).has(what);
}
