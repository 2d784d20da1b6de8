/** What a chapter goes through on its way into a booklet. */
import { describe, expect, test } from 'vitest';
import { filled, type BookletChapter } from '../../src/build/booklets.ts';
import { cssString } from '../../src/print/css-string.ts';

const SITE = 'https://a.example';
const SHELL = '<html><head><meta name="chapter-sheets"></head><body><div data-chapter-of="x/one"></div><div data-chapter-of="x/two"></div></body></html>'; // prettier-ignore

function chapter(key: string, text: string, head = ''): BookletChapter {
  const html = `<html><head><link rel="canonical" href="${SITE}/en/x/${key}/"/>${head}</head><body><main><h1 id="_top">T</h1><div class="sl-markdown-content">${text}</div><footer class="site-footer"></footer></main></body></html>`;
  return { slug: `x/${key}`, key, html };
}

/** What becomes of the first of two chapters. */
const first = (text: string) => filled(SHELL, [chapter('one', text), chapter('two', '')]).html.replace(/^.*?<div class="sl-markdown-content">|<\/div><div .*$/g, ''); // prettier-ignore

describe('links', () => {
  test.each([
    ['a heading of the same chapter', '#h', '#one--h'],
    ['the same page by its address', '/en/x/one/#h', '#one--h'],
    ['the chapter itself', '/en/x/one/', '#one'],
    ['the top of the page', '#_top', '#one'],
    ['another site', 'https://b.example/#h', 'https://b.example/#h'],
    ['a mail', 'mailto:a@b.example', 'mailto:a@b.example'],
  ])('given a link to %s, then it leads to %s → %s', (_, href, expected) => {
    expect(first(`<a href="${href}">x</a>`)).toBe(`<a href="${expected}">x</a>`);
  });

  test('given a link to another chapter or a heading there, then it stays inside and says the number', () => {
    expect(first('<a class="t" href="/en/x/two/">x</a>')).toBe('<a class="t" href="#two" data-chapter="2">x</a>');
    expect(first('<a href="/en/x/two/#h">x</a>')).toBe('<a href="#two--h" data-chapter="2">x</a>');
  });

  test('given a link to a page elsewhere on the site, then it has its full address', () => {
    expect(first('<a href="/en/y/#h">x</a>')).toBe('<a href="https://a.example/en/y/#h" data-own>x</a>');
    expect(first('<a href="more.csv">x</a>')).toBe('<a href="https://a.example/en/x/one/more.csv" data-own>x</a>');
  });

  test('given a link that carries the state of a calculator, then it opens the calculator, even one in the booklet', () => {
    expect(first('<a href="/en/x/two/#v=1&amp;n=2">x</a>')).toBe('<a href="https://a.example/en/x/two/#v=1&amp;n=2" data-own>x</a>');
  });
});

describe('names', () => {
  test('given names in two chapters, then each chapter has its own, wherever they are used', () => {
    const text =
      '<h2 id="h">H</h2><label for="i">L</label><input id="i" name="n" aria-describedby="h i"><svg><defs><clipPath id="c"></clipPath></defs><use href="#c"></use><path clip-path="url(#c)"></path></svg>';
    const { html } = filled(SHELL, [chapter('one', text), chapter('two', text)]);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['one--h', 'one--i', 'one--c', 'two--h', 'two--i', 'two--c']);
    expect(html).toContain('<label for="two--i">');
    expect(html).toContain('name="two--n" aria-describedby="two--h two--i"');
    expect(html).toContain('<use href="#two--c"></use><path clip-path="url(#two--c)"></path>');
  });

  test('given an attribute with > in its value, then the tag is read to its end', () => {
    expect(first('<p title="a > b" id="h">x</p>')).toBe('<p title="a > b" id="one--h">x</p>');
  });
});

test('given what only a screen needs, then it is left out', () => {
  const frame =
    '<script type="module">x</script><noscript>x</noscript><button type="button">x</button><link rel="stylesheet" href="/a.css"><nav class="next" aria-label="N"><a href="/en/y/">x</a></nav><a class="sl-anchor-link" href="#h">x</a>';
  expect(first(`${frame}<p><a href="/en/x/one/" data-term="a definition">term</a></p>`)).toBe('<p><a href="#one">term</a></p>');
});

test('given sheets in heads and texts, then the booklet links each once, in order', () => {
  const link = (name: string, more = '') => `<link rel="stylesheet" href="/${name}.css"${more}>`;
  const { html } = filled(SHELL, [
    chapter('one', link('b'), link('p', ' media="print"') + link('a')),
    chapter('two', '', link('p', ' media="print"') + link('a')),
  ]);
  expect(html).toContain(`<head>${link('p', ' media="print"')}${link('a')}${link('b')}</head>`);
});

test('given style attributes in chapters, then they are told for the policy; nothing else comes in', () => {
  const { sources } = filled(SHELL, [chapter('one', '<p style="color:red">x</p><script>alert(1)</script>'), chapter('two', '')]);
  expect(sources.styleAttributes.size).toBe(1);
  expect(sources.scripts.size).toBe(0);
});

test.each([
  ['a chapter too few', [chapter('one', '')], 'room for x/two'],
  ['a chapter too many', [chapter('one', ''), chapter('two', ''), chapter('three', '')], 'no room for x/three'],
  ['a page of another build', [{ slug: 'x/one', key: 'one', html: '<html></html>' }], 'x/one: the page does not say its address'],
])('given %s, then the build stops', (_, chapters, message) => {
  expect(() => filled(SHELL, chapters)).toThrow(message);
});

test('given a title with signs of CSS in it, then it stays one string', () => {
  expect(cssString('“a” "b" \\ </style>\n')).toBe('"“a” \\22 b\\22  \\5c  \\3c /style>\\a "');
});
