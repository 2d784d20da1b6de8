/** What a page is, for machines (schema.org as JSON-LD): an article with its way from the home page, and what stands in it. */
import { NAME } from '../../content/site.ts';
import { CALCULATORS } from '../calculators/registry.ts';
import { dataDate, terms } from '../data/index.ts';
import { DATA_FILES, DATA_VERSION, LICENCE } from './open-data.ts';
import { glossaryOf } from '../words/glossary-words.ts';
import type { PageContext } from './page.ts';
import { PARTS, partOf } from './sidebar.ts';
import type { PageDates } from './changes.ts';

type Node = Readonly<Record<string, unknown>>;

export interface DescribedPage extends PageContext {
  /** Of the site: `https://your.host/`. */
  readonly site: URL;
  readonly title: string;
  readonly description: string;
  readonly dates: PageDates;
  /** Address of the picture it is shared with. */
  readonly image?: string | undefined;
}

/** Where the glossary's terms are one set. */
export const TERM_SET = 'terms';

const organisation = (site: URL): Node => ({ '@type': 'Organization', name: NAME, url: site.href });

/** The site, as its home pages say it. */
export function webSite(site: URL, url: string, inLanguage: string, description: string): Node {
  return { '@context': 'https://schema.org', '@type': 'WebSite', name: NAME, url, inLanguage, description, publisher: organisation(site) };
}

/** A page weighs what a phone has to load: the first terms say what it is about. */
const MOST_TERMS = 3;

/** What a page is about: the terms whose chapter it is; else the two sides of selling. */
function about({ site, locale, slug, words }: DescribedPage): Node[] {
  const own = terms.filter((term) => term.page === slug).slice(0, MOST_TERMS);
  const names = glossaryOf(locale);
  if (own.length > 0)
    return own.map(({ id }) => ({
      '@type': 'DefinedTerm',
      name: names[id]!.term,
      url: new URL(`/${locale}/reference/glossary/#${id}`, site).href,
    }));
  const { sides } = words.site;
  return [
    { '@type': 'Thing', name: `B2C: ${sides.b2c}` },
    { '@type': 'Thing', name: `B2B: ${sides.b2b}` },
  ];
}

function distribution(site: URL): Node[] {
  return Object.keys(DATA_FILES).map((file) => ({
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: new URL(`/files/${file}.csv`, site).href,
  }));
}

/** What the page holds, where that is more than text. */
function mainEntity(page: DescribedPage, url: string): Node | undefined {
  const { slug, site, title, description, words } = page;
  const tool = CALCULATORS.find((id) => slug === `tools/${id}`);
  if (tool)
    return {
      '@type': 'WebApplication',
      name: words[tool].name,
      url,
      applicationCategory: 'BusinessApplication',
      operatingSystem: 'Any',
      offers: { '@type': 'Offer', price: 0 },
    };
  if (slug === 'reference/glossary') return { '@type': 'DefinedTermSet', '@id': `${url}#${TERM_SET}`, name: title };
  if (slug === 'reference/benchmarks')
    return {
      '@type': 'Dataset',
      name: words.site.openData.name,
      description,
      version: `${DATA_VERSION}`,
      dateModified: dataDate,
      license: LICENCE.url,
      creator: organisation(site),
      distribution: distribution(site),
    };
  return undefined;
}

/** Home, part, page. A part is led to by its first page, as in the menu. */
function breadcrumbs({ site, locale, slug, title, words }: DescribedPage): Node {
  const part = partOf(slug);
  const head = part && PARTS[part][0];
  const way = [
    { name: NAME, path: `/${locale}/` },
    ...(part && head && head !== slug ? [{ name: words.site.parts[part], path: `/${locale}/${head}/` }] : []),
    { name: title, path: `/${locale}/${slug}/` },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, site).href,
    })),
  };
}

/** The graph of a page of the playbook. */
export function structuredData(page: DescribedPage): Node {
  const { site, locale, slug, title, description, dates, image } = page;
  const url = new URL(`/${locale}/${slug ? `${slug}/` : ''}`, site).href;
  if (!slug) return webSite(site, url, locale, description);
  const article = {
    '@type': 'Article',
    headline: title,
    url,
    inLanguage: locale,
    datePublished: dates.published,
    dateModified: dates.modified,
    author: organisation(site),
    license: LICENCE.url,
    ...(image && { image }),
    about: about(page),
    mainEntity: mainEntity(page, url),
  };
  return { '@context': 'https://schema.org', '@graph': [article, breadcrumbs(page)] };
}

/** As a page carries it: a `<` could end the script. */
export function asScript(data: Node): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
