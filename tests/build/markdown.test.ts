/** How a built page reads as Markdown: what a reader of CommonMark would make of it is what the page says. */
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/build/html.ts';
import { markdownOf } from '../../src/build/markdown.ts';

const of = (inside: string) => markdownOf(elementsOf(`<main>${inside}</main>`)[0]!, 'https://x.example/en/a/').trimEnd();

describe('text', () => {
  test.each([
    ['signs of Markdown', '<p>5 * 3 [x] &lt;b&gt; a_b _c_ `d`</p>', '5 \\* 3 \\[x\\] \\<b> a_b \\_c\\_ \\`d\\`'],
    ['a number that would open a list', '<p>2026. A year.</p>', '2026\\. A year.'],
    ['a sign that would open one', '<p>- 5 and # 3</p>', '\\- 5 and # 3'],
    ['bold around white space', '<p>a<strong> b </strong>c</p>', 'a **b** c'],
    ['code with a backtick', '<p><code>a`b</code></p>', '``a`b``'],
    [
      'a link from here',
      '<p><a href="../b/#c">B</a>, <a href="/en/(x)/">C</a></p>',
      '[B](https://x.example/en/b/#c), [C](https://x.example/en/(x%29/)',
    ],
    ['a drawing without words', '<p>a <svg aria-hidden="true"><title>no</title></svg>b</p>', 'a b'],
    ['a drawing with words', '<svg role="img"><title>Cash</title><desc>It rises.</desc><text>1</text></svg>', 'Cash. It rises.'],
    ['what is hidden or only for a screen', '<p hidden>a</p><button>b</button><script>c</script><p>d</p>', 'd'],
    ['two things held apart by their look', '<p><strong>B2C</strong><span>people</span></p>', '**B2C** · people'],
    ['a figure in a word', '<p>the <span class="number">3</span>rd</p>', 'the 3rd'],
  ])('given %s, then it reads the same', (_, html, expected) => {
    expect(of(html)).toBe(expected);
  });
});

describe('blocks', () => {
  test.each([
    ['headings', '<div><h2 id="a">A <em>b</em></h2><a class="sl-anchor-link">#</a></div>', '## A *b*'],
    ['a list in a list', '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>', '1. a\n\n   - b\n2. c'],
    ['a list that goes on', '<ol start="3"><li>a</li></ol>', '3. a'],
    ['terms', '<dl><div><dt>T</dt><dd>2.5%</dd></div><dt>U</dt><dd><p>a</p><p>b</p></dd></dl>', '- **T**: 2.5%\n- **U**: a\n\n  b'],
    ['code in lines', '<pre><code>a\n  b &lt; c\n</code></pre>', '```\na\n  b < c\n```'],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    [
      'the links at the end',
      '<nav><a href="/b/">B</a><a href="/c/">C</a></nav>',
      '- [B](https://x.example/b/)\n- [C](https://x.example/c/)',
    ],
    [
      'a table with groups and a bar in a cell',
      '<table><caption>N</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th scope="rowgroup" colspan="2">G</th></tr><tr><td>a|b</td><td>c<small>d</small></td></tr></tbody></table>',
      '**N**\n\n| A | B |\n| --- | --- |\n| **G** |  |\n| a\\|b | c · d |',
    ],
    ['a table without a head', '<table><tr><td>a</td><td>b</td></tr></table>', '|  |  |\n| --- | --- |\n| a | b |'],
  ])('given %s, then it reads the same', (_, html, expected) => {
    expect(of(html)).toBe(expected);
  });
});

describe('the fields of a calculator', () => {
  const hint = '<p class="calc-hint">A month.<span class="calc-origin">assumption</span></p>';
  test.each([
    [
      'a number',
      '<label>Visitors</label><input value="200"/><span class="calc-echo">200 a month</span>',
      'Visitors: 200 a month. A month.',
    ],
    ['a number without its echo', '<label>Visitors</label><input value="200"/><span class="calc-echo"></span>', 'Visitors: 200. A month.'],
    ['a question', '<label>Who pays?</label><select><option>not answered</option></select>', 'Who pays? not answered. A month.'],
    ['an empty text', '<label>For whom</label><input value/>', 'For whom. A month.'],
    ['a choice', '<label>Currency</label><select><option>EUR</option><option selected>USD</option></select>', 'Currency: USD. A month.'],
    [
      'buttons',
      '<legend>Side</legend><label><input type="radio"/>people</label><label><input type="radio" checked/>companies</label>',
      'Side: companies. A month.',
    ],
  ])('given %s, then it says what it stands at', (_, inside, expected) => {
    expect(of(`<div data-field="x">${inside}${hint}</div>`)).toBe(expected);
  });
});
