/** The reader of built pages sees what a full parser sees: parse5, which follows the HTML standard and passes its tests. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attributesOf, elementsOf, textOf, type Element } from '../../src/build/html.ts';
import { builtPages } from './pages.ts';

interface Seen {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly text: string;
  /** How many elements stand below it. */
  readonly below: number;
}

/** Elements whose content is asked for. What stands behind the end of the body a parser moves into it; a script does not mind. */
const ASKED = new Set(['script', 'style', 'title', 'table', 'tr', 'th', 'td', 'main']);

function byParser(node: Tree.Node, found: Seen[]): string {
  if ('value' in node) return node.value;
  const at = found.length;
  if ('tagName' in node) found.push({ tag: '', attributes: [], text: '', below: 0 });
  const inside = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  const text = inside.map((child) => byParser(child, found)).join('');
  if ('tagName' in node) {
    const attributes = node.attrs.map((one) => `${one.name.toLowerCase()}=${one.value}`);
    const asked = ASKED.has(node.tagName);
    found[at] = { tag: node.tagName.toLowerCase(), attributes, text: asked ? text : '', below: asked ? found.length - at - 1 : 0 };
  }
  return text;
}

function byReader(element: Element): Seen {
  const attributes = attributesOf(element).map((one) => `${one.name}=${one.value}`);
  const asked = ASKED.has(element.tagName);
  return { tag: element.tagName, attributes, text: asked ? textOf(element) : '', below: asked ? element.tree.length - 1 : 0 };
}

function full(html: string): Seen[] {
  const found: Seen[] = [];
  byParser(parse(html, { scriptingEnabled: false }), found);
  return found;
}

const pages = builtPages();

test.each(pages.map((page) => [page.path, page] as const))('given %s, then both see the same elements, attributes and text', (_, page) => {
  expect(page.elements.map(byReader)).toEqual(full(page.html));
});

describe('given what a page may hold', () => {
  const inBody = (html: string) => `<!DOCTYPE html><html><head><title>a &amp; b</title></head><body>${html}</body></html>`;

  test.each([
    ['a value with a tag in it', '<a title="a > b <c>" href="/x/">x</a>'],
    ['a value in single quotes', `<a title='say "hi"' href="/x/">x</a>`],
    ['a value without quotes, and none', '<input type=checkbox checked>'],
    ['a name that holds another', '<p data-id="b" id="a">x</p>'],
    ['escapes', '<p title="&quot;&amp;amp; &#39;&#x27; &lt;&nbsp;&gt;">&lt;b&gt; &amp; &#8217; R&D</p>'],
    ['a script that writes tags', '<script>const a = "<p id=x>" && "</p>";</script>'],
    ['a comment with a tag in it', '<!-- <p id="x"> --><p>a<!-- b -->c</p>'],
    ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0"/><g><circle r="1"></circle></g></svg>'],
    ['tags in capitals', '<P ID="a">x</P>'],
    ['a text area', '<textarea><p></textarea>'],
  ])('%s: then both see the same', (_, html) => {
    expect(elementsOf(inBody(html)).map(byReader)).toEqual(full(inBody(html)));
  });
});

describe('given what a page must not hold', () => {
  test.each([
    ['an element left open', '<div><p>a</div>', '</div> stands where </p> is due.'],
    ['an end without a start', 'a</p>', '</p> stands where nothing is open.'],
    ['an element never closed', '<div>', '<div> is not closed.'],
    ['an escape it does not know', '<p title="&hearts;">a</p>', 'The escape &hearts; stands in a page'],
  ])('%s: then it refuses', (_, html, message) => {
    expect(() => elementsOf(html).map(attributesOf)).toThrow(message);
  });
});
