/** Finds links that lead nowhere, on the built pages: what components write counts as much as what authors write. */
import { localeOfPath } from '../locales.ts';
import { attribute, type Element } from './html.ts';

/** What is kept of a page to check the links to and from it. */
export interface PageLinks {
  /** Address: `/it/tools/roi/`. */
  readonly path: string;
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly { readonly href: string; readonly switchesLanguage: boolean }[];
}

/** Anchors and links of a page. */
export function linksOf(path: string, elements: readonly Element[]): PageLinks {
  const anchors = new Set<string>();
  const links: { href: string; switchesLanguage: boolean }[] = [];
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== null) anchors.add(id);
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    if (href !== null) links.push({ href, switchesLanguage: attribute(element, 'hreflang') !== null });
  }
  return { path, anchors, links };
}

const SITE = 'https://site.invalid';

/** Half an escape is an anchor nobody has, not a reason to stop without a word. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Every dead link as a line that names page and link: no such page, no such anchor, or a slip into another language.
 * @param isFile whether an address that is no page is a file of the site
 */
export function deadLinks(pages: readonly PageLinks[], isFile: (path: string) => boolean): string[] {
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  // Menus lead to the same addresses from every page.
  const known = new Map<string, URL>();
  const urlOf = (href: string, path: string) => {
    const base = href.startsWith('/') ? SITE : SITE + path;
    const key = href.startsWith('/') ? href : `${path} ${href}`;
    const url = known.get(key) ?? new URL(href, base);
    known.set(key, url);
    return url;
  };
  return pages.flatMap(({ path, links }) => {
    const locale = localeOfPath(path);
    return links.flatMap(({ href, switchesLanguage }) => {
      const url = urlOf(href, path);
      if (url.origin !== SITE) return [];
      const target = anchors.get(url.pathname);
      if (!target) return isFile(url.pathname) ? [] : [`${path}: the link ${href} leads to no page.`];
      const anchor = decoded(url.hash.slice(1));
      // A calculator's state is no anchor.
      if (anchor && !anchor.includes('=') && !target.has(anchor))
        return [`${path}: the link ${href} leads to a heading that is not there.`];
      const other = localeOfPath(url.pathname);
      if (locale && other && other !== locale && !switchesLanguage) return [`${path}: the link ${href} leads into another language.`];
      return [];
    });
  });
}
