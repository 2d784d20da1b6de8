/** What search reads of a page: words parted at an apostrophe, terms as headings, and nothing around the text. */
import { expect, test } from 'vitest';
import { searchedPart, withElementsApart, withoutMarkup, withPartedWords, withTermsWeighed } from '../../src/build/search-index.ts';

test.each([
  ['it', 'l’investimento e un po’ di tempo', 'l’\u2009investimento e un po’ di tempo'],
  ['it', 'un po’di più', 'un po’di più'],
  ['fr', 'Qui décide de l’achat ?', 'Qui décide de l’\u2009achat ?'],
  ['en', 'the buyer’s risk', 'the buyer’s risk'],
] as const)('given %s text “%s”, then the index reads “%s”', (locale, text, expected) => {
  expect(withPartedWords(text, locale)).toBe(expected);
});

test.each([
  [
    'a page that marks its text',
    '<html lang="it"><head><title>x</title></head><body><nav>n</nav><main class="a" data-pagefind-body><h1>T</h1></main><footer>f</footer></body></html>',
    '<html lang="it"><body><main class="a" data-pagefind-body><h1>T</h1></main></body></html>',
  ],
  ['a page that does not', '<html lang="it"><body><main><h1>T</h1></main></body></html>', null],
])('given %s, then search reads its language and its text, and nothing else', (_, html, expected) => {
  expect(searchedPart(html)).toBe(expected);
});

test('given a list of terms, then a term counts like a heading, and one with an address is one', () => {
  expect(withTermsWeighed('<dl><dt class="a">CAC</dt><dd>cost</dd></dl>')).toBe(
    '<dl><dt data-pagefind-weight="5" class="a">CAC</dt><dd>cost</dd></dl>',
  );
  expect(withTermsWeighed('<div id="cac" itemprop="hasDefinedTerm" itemscope> <dt> <span>CAC</span></dt> <dd>cost</dd></div>')).toBe(
    '<div itemprop="hasDefinedTerm" itemscope><h3 id="cac"> <span>CAC</span></h3> <dd>cost</dd></div>',
  );
});

test.each([
  ['<strong>B2B</strong><span>Selling</span>', '<strong>B2B</strong> <span>Selling</span>'],
  ['CAC<small>one-off</small>', 'CAC <small>one-off</small>'],
  ['<em>CAC</em>s and m<sup>2</sup>', '<em>CAC</em>s and m<sup>2</sup>'],
  ['<button type="button">Reset</button>', '<button data-pagefind-ignore type="button">Reset</button>'],
])('given %s, then search reads %s', (html, expected) => {
  expect(withElementsApart(html)).toBe(expected);
});

test.each([
  [
    '<html data-version="1" lang="it"><h2 class="x" id="cac">CAC</h2><dt data-pagefind-weight="5" hidden>LTV</dt></html>',
    '<html lang="it"><h2 id="cac">CAC</h2><dt data-pagefind-weight="5" hidden>LTV</dt></html>',
  ],
  ['<p>Before<script type="application/json">{"a":"b"}</script> after</p>', '<p>Before after</p>'],
  ['<p>Write <code>utm_source=mail</code>, never a = b</p>', '<p>Write <code>utm_source=mail</code>, never a = b</p>'],
])('given %s, then no more than %s travels to the index', (html, expected) => {
  expect(withoutMarkup(html)).toBe(expected);
});
