/**
 * Fills a booklet with chapters as they were built: nothing is rendered a second time. What only a screen needs is left out, names are made
 * the chapter's own, and links lead to the chapter in the booklet or to the site by their full address.
 */
import { elementsOf } from './html.ts';
import { inlineSources, type InlineSources } from './policy.ts';

/** A chapter as it comes into a booklet. */
export interface BookletChapter {
  readonly slug: string;
  /** What it is called in the booklet, an id. */
  readonly key: string;
  /** The built page. */
  readonly html: string;
}

/** A chapter in its place. */
interface Placed extends BookletChapter {
  /** From 1. */
  readonly number: number;
  /** Of the page, absolute. */
  readonly url: URL;
}

/** @throws Error naming a page that does not say its address */
function placed(chapter: BookletChapter, index: number): Placed {
  const url = /<link rel="canonical" href="([^"]*)"/.exec(chapter.html)?.[1];
  if (url === undefined) throw new Error(`${chapter.slug}: the page does not say its address.`);
  return { ...chapter, number: index + 1, url: new URL(url) };
}

/** What stands between a chapter's title and the foot of its page. @throws Error when it is not there */
function contentOf({ slug, html }: BookletChapter): string {
  const from = html.indexOf('<div class="sl-markdown-content">');
  const to = html.indexOf('<footer class="site-footer">', from);
  if (from < 0 || to < 0) throw new Error(`${slug}: no text between title and foot. Correct src/build/booklets.ts.`);
  return html.slice(from, to);
}

/** Scripts and sheets, what JavaScript brings to life, ways to other pages, and the sign beside a heading. None holds another of its name. */
const FOR_SCREENS = [
  /<(script|noscript|template|button)\b[\s\S]*?<\/\1>/g,
  /<link [^>]*>/g,
  /<nav class="(?:next|letters)"[\s\S]*?<\/nav>/g,
  /<a class="sl-anchor-link"[\s\S]*?<\/a>/g,
  /<p class="(?:template-copy|download-link|calc-not-loaded)"[\s\S]*?<\/p>/g,
];

/** The sheets that a page links, as they stand there. */
function sheetsOf(html: string): string[] {
  return html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
}

const OPENING_TAG = /<[a-z](?:[^<>"]|"[^"]*")*>/g;

/** Attributes that give or use a name inside the page; some hold several. The definition that a screen shows at a term is left out. */
const NAMING =
  / (id|href|for|name|headers|list|aria-(?:activedescendant|controls|describedby|details|flowto|labelledby|owns)|data-term)="([^"]*)"|url\(#([^)]*)\)/g;

/** How a chapter's own names read in a booklet. */
const named = (key: string, name: string) => `${key}--${name}`;

/** Chapters by the path of their page. */
type Places = ReadonlyMap<string, Placed>;

/**
 * The attributes of a link in a chapter that led to `href`. The state of a calculator after `#` is no place in a page. An address of the site is
 * not written out on paper as those of other sites are: it may carry a calculator's whole state.
 */
function linkFrom(chapter: Placed, href: string, places: Places): string {
  const [path = '', anchor = ''] = href.split('#', 2);
  const target = places.get(path || chapter.url.pathname);
  if (!target || anchor.includes('=')) {
    const { href: address, origin } = new URL(href, chapter.url);
    return ` href="${address}"${origin === chapter.url.origin ? ' data-own' : ''}`;
  }
  const inside = anchor && anchor !== '_top' ? named(target.key, anchor) : target.key;
  return ` href="#${inside}"${target === chapter ? '' : ` data-chapter="${target.number}"`}`;
}

/** A chapter's text as its booklet has it. */
function inBooklet(chapter: Placed, places: Places): string {
  const own = (names: string) =>
    names
      .split(' ')
      .map((name) => named(chapter.key, name))
      .join(' ');
  const lean = FOR_SCREENS.reduce((html, pattern) => html.replace(pattern, ''), contentOf(chapter));
  return lean.replace(OPENING_TAG, (tag) =>
    tag.replace(NAMING, (found, attribute: string | undefined, value: string, url: string | undefined) => {
      if (attribute === undefined) return `url(#${own(url!)})`;
      if (attribute === 'data-term') return '';
      if (attribute === 'href' && tag.startsWith('<a ')) return linkFrom(chapter, value, places);
      if (attribute === 'href') return ` href="#${own(value.slice(1))}"`;
      return tag.startsWith('<meta ') ? found : ` ${attribute}="${own(value)}"`;
    }),
  );
}

/** What a text has inline by its style attributes: the rest of what a policy asks about never comes into a booklet. */
function styleAttributesOf(html: string): InlineSources {
  const styled = (html.match(OPENING_TAG) ?? []).filter((tag) => tag.includes(' style="'));
  return inlineSources(elementsOf(styled.map((tag) => tag.replace(/\/?>$/, '/>')).join('')));
}

/**
 * The booklet.
 * @param shell its page with room for sheets and chapters (src/print/booklet.astro)
 * @param chapters in reading order
 * @returns the page, and what its chapters bring that a policy has to name
 * @throws Error naming a chapter that the page has no room for, or the other way round
 */
export function filled(shell: string, chapters: readonly BookletChapter[]): { html: string; sources: InlineSources } {
  const all = chapters.map(placed);
  const places = new Map(all.map((chapter) => [chapter.url.pathname, chapter]));
  const sheets = new Set(all.flatMap(({ html }) => sheetsOf(html)));
  const texts = new Map(all.map((chapter) => [chapter.slug, inBooklet(chapter, places)]));
  const html = shell
    .replace('<meta name="chapter-sheets">', () => [...sheets].join(''))
    .replace(/<div data-chapter-of="([^"]*)"><\/div>/g, (_, slug: string) => {
      const text = texts.get(slug);
      if (text === undefined) throw new Error(`The booklet has room for ${slug}, which is none of its chapters.`);
      texts.delete(slug);
      return text;
    });
  const [left] = texts.keys();
  if (left !== undefined) throw new Error(`The booklet has no room for ${left}. Correct src/print/booklet.astro.`);
  return { html, sources: styleAttributesOf(html) };
}
