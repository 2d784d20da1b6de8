/** What the head of a built page says of it, and the page as a Markdown file beside it. */
import { localeOfPath, type Locale } from '../locales.ts';
import { attribute, textOf, type Element } from './html.ts';
import { markdownOf } from './markdown.ts';

/** A page of the playbook as Markdown. */
export interface Twin {
  readonly locale: Locale;
  /** `compare/pricing`; empty for the home page. */
  readonly slug: string;
  /** In dist: `en/compare/pricing/index.md`. */
  readonly file: string;
  /** Of the page, absolute. */
  readonly url: string;
  /** Of the twin, absolute. */
  readonly self: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** Where a page's twin lies, seen from the page. */
export const TWIN = 'index.md';

/** `dateModified` of the page's structured data, where it has one. */
function modifiedOf(elements: readonly Element[]): string | null {
  const script = elements.find((one) => attribute(one, 'type') === 'application/ld+json');
  return script ? (/"dateModified":"([^"]*)"/.exec(textOf(script))?.[1] ?? null) : null;
}

/** The twin of a page, or null where it is no page of the playbook. */
export function twinOf(address: string, elements: readonly Element[]): Twin | null {
  const locale = localeOfPath(address);
  const head = (tag: string, name: string, value: string) => elements.find((one) => one.tagName === tag && attribute(one, name) === value);
  const canonical = head('link', 'rel', 'canonical');
  const main = elements.find((one) => one.tagName === 'main');
  const title = head('meta', 'property', 'og:title');
  const description = head('meta', 'name', 'description');
  if (!locale || !canonical || !main || !title || !description) return null;
  const url = attribute(canonical, 'href')!;
  const facts = { title: attribute(title, 'content')!, description: attribute(description, 'content')! };
  const modified = modifiedOf(elements);
  const front = { ...facts, url, language: locale, ...(modified && { modified }), licence: 'CC BY 4.0' };
  // A JSON text is a YAML text: nothing in a title can break out of it.
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return {
    locale,
    slug: address.slice(locale.length + 2).replace(/\/$/, ''),
    file: `${address.slice(1)}${TWIN}`,
    url,
    self: new URL(TWIN, url).href,
    ...facts,
    text: `---\n${lines.join('\n')}\n---\n\n${markdownOf(main, url)}`,
  };
}
