/** The feed made of a page of changes. */
import { expect, test } from 'vitest';
import { feedOf } from '../../src/build/feed.ts';
import { elementsOf } from '../../src/build/html.ts';
import { readXml } from '../site/xml.ts';

const change = (title: string, day: string, rest = '') =>
  `<div><h2 id="${title.toLowerCase()}">${title}</h2></div><p>${day && `<time datetime="${day}">then</time>: `}${rest}</p>`;

const feed = (...changes: string[]) =>
  feedOf(elementsOf(`<main><div class="sl-markdown-content"><p>Intro</p>${changes.join('')}<nav>next</nav></div></main>`)[0]!, {
    url: 'https://x.example/en/reference/changelog/',
    self: 'https://x.example/en/feed.xml',
    locale: 'en',
    title: 'News & more',
    description: 'What <is> new',
  });

const idsOf = (source: string) => [...source.matchAll(/<id>(tag:[^<]*)<\/id>/g)].map((found) => found[1]);

test('given a change that comes on top, then the entries before keep their ids', () => {
  const before = feed(change('B', '2026-01-02'), change('A', '2026-01-01'));
  const after = feed(change('C', '2026-01-03'), change('B, said better', '2026-01-02'), change('A', '2026-01-01'));
  expect(idsOf(before)).toEqual(['tag:x.example,2026-01-02:en/changes/2', 'tag:x.example,2026-01-01:en/changes/1']);
  expect(idsOf(after).slice(1)).toEqual(idsOf(before));
});

test('given markup in the text, then it is plain HTML in the feed, with absolute links and nothing that runs', () => {
  const source = feed(
    change('A', '2026-01-01', '<a class="x" href="/en/tools/?a=1&amp;b=2">R&amp;D &lt;b&gt;</a><script>alert(1)</script><span>!</span>'),
  );
  const root = readXml(source);
  const content = root.children.find((one) => one.name === 'entry')!.children.find((one) => one.name === 'content')!;
  expect(content.text).toBe('<p>then: <a href="https://x.example/en/tools/?a=1&amp;b=2">R&amp;D &lt;b&gt;</a>!</p>');
  expect(root.children.find((one) => one.name === 'title')!.text).toBe('News & more');
});

test('given a change without a day, then it is named', () => {
  expect(() => feed(change('A', ''))).toThrow('"A" has no <Day of="…" />');
});

test.each(['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&nbsp;</a>', '<a/><b/>', '<a>1 < 2</a>', 'x<a/>'])(
  'given %s, then the reader of the tests refuses it',
  (source) => expect(() => readXml(source)).toThrow(),
);
