/** The feed of a language (Atom, RFC 4287), read off its built page of changes: what a feed reader shows is what the page says. */
import { LICENCES, NAME } from '../../content/site.ts';
import { attribute, textOf, type Element } from './html.ts';

/** What a feed says of itself. */
export interface FeedPage {
  /** Of the page of changes, absolute. */
  readonly url: string;
  /** Of the feed, absolute. */
  readonly self: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
}

interface Entry {
  readonly title: string;
  readonly anchor: string;
  readonly date: string;
  readonly html: string;
}

const isElement = (node: Element | string): node is Element => typeof node !== 'string';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Elements whose meaning a feed reader keeps; of others only the text stays. */
const KEPT = new Set(['code', 'em', 'li', 'ol', 'p', 'strong', 'ul']);

/** Plain HTML, its links absolute: no classes, no scripts. */
function plainHtml(nodes: readonly (Element | string)[], url: string): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return escaped(node);
      if (['script', 'style', 'link', 'template'].includes(node.tagName)) return '';
      const inner = plainHtml(node.children, url);
      const href = node.tagName === 'a' ? attribute(node, 'href') : null;
      if (href !== null) return `<a href="${escaped(new URL(href, url).href)}">${inner}</a>`;
      return KEPT.has(node.tagName) ? `<${node.tagName}>${inner}</${node.tagName}>` : inner;
    })
    .join('');
}

/** The changes of a page, newest first: each heading of the second level with what follows it. */
function entriesOf(main: Element, url: string): Entry[] {
  const text = main.tree.find((one) => /\bsl-markdown-content\b/.test(attribute(one, 'class') ?? ''));
  if (!text) throw new Error(`${url}: the page has no text to make a feed of.`);
  const sections: { readonly heading: Element; readonly nodes: Element[] }[] = [];
  for (const node of text.children.filter(isElement)) {
    const heading = node.tree.find((one) => one.tagName === 'h2');
    if (heading) sections.push({ heading, nodes: [] });
    else if (node.tagName !== 'nav') sections.at(-1)?.nodes.push(node);
  }
  return sections.map(({ heading, nodes }) => {
    const time = nodes.flatMap((node) => node.tree).find((one) => one.tagName === 'time');
    const date = time && attribute(time, 'datetime');
    if (!date) throw new Error(`${url}: "${textOf(heading)}" has no <Day of="…" />: its feed needs one.`);
    return { title: textOf(heading).trim(), anchor: attribute(heading, 'id')!, date, html: plainHtml(nodes, url) };
  });
}

/**
 * The feed. An entry's id counts from the oldest: a heading may be said better later without the entry coming up as new.
 * @throws Error naming the entry without a day.
 */
export function feedOf(main: Element, page: FeedPage): string {
  const entries = entriesOf(main, page.url);
  const { host } = new URL(page.url);
  const stamp = (date: string) => `${date}T00:00:00Z`;
  const newest = entries
    .map((entry) => entry.date)
    .sort()
    .at(-1)!;
  const written = entries.map(
    ({ title, anchor, date, html }, index) => `<entry>
<id>tag:${host},${date}:${page.locale}/changes/${entries.length - index}</id>
<title>${escaped(title)}</title>
<link rel="alternate" type="text/html" href="${escaped(`${page.url}#${encodeURIComponent(anchor)}`)}"/>
<updated>${stamp(date)}</updated>
<content type="html">${escaped(html)}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${page.locale}">
<id>${escaped(page.url)}</id>
<title>${escaped(page.title)}</title>
<subtitle>${escaped(page.description)}</subtitle>
<link rel="self" type="application/atom+xml" href="${escaped(page.self)}"/>
<link rel="alternate" type="text/html" href="${escaped(page.url)}"/>
<updated>${stamp(newest)}</updated>
<author><name>${escaped(NAME)}</name></author>
<rights>${escaped(LICENCES.text)}</rights>
${written.join('\n')}
</feed>
`;
}
