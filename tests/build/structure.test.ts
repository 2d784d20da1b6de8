/** The check that holds the languages of a page together names file and line. */
import { expect, test } from 'vitest';
import { structureFaults, structureOf } from '../../src/build/structure.ts';

const ENGLISH = `---
title: A question?
description: "An answer: here."
---
import { Figure, Sides } from '@/components';

<Sides>

Text <Figure id="a" />.

</Sides>

## One

See [there](/en/start/first-week/). <Given of="x" input="y" with={{ cart: 8 }} bare />

## Two

\`\`\`text
# not a heading
\`\`\`
`;

const english = structureOf(ENGLISH);
const faults = (text: string) => structureFaults('it.mdx', structureOf(text), english);

test('given a page, then its title, headings, blocks, data and links are read', () => {
  expect(english.title).toBe('A question?');
  expect(english.description).toBe('An answer: here.');
  expect(english.headings).toEqual([
    { level: 2, line: 13 },
    { level: 2, line: 17 },
  ]);
  expect(english.blocks).toEqual(['Sides']);
  expect(english.data).toEqual([['Figure id="a"'], ['Given input="y" of="x" with={{cart:8}}'], []]);
  expect(english.links).toEqual(['start/first-week/']);
});

test('given the same page in other words, then there is no fault: bare and order are free', () => {
  expect(
    faults(ENGLISH.replaceAll('/en/', '/it/').replace('bare />', '/>').replace('Text <Figure id="a" />.', '<Figure id="a" bare /> testo.')),
  ).toEqual([]);
});

test.each([
  ['a heading lost', ENGLISH.replace('## Two', 'Two'), 'heading levels are "2", the English page has "2 2"'],
  ['a figure exchanged', ENGLISH.replace('id="a"', 'id="b"'), 'it.mdx:1: the section lacks <Figure id="a">'],
  ['another what-if', ENGLISH.replace('cart: 8', 'cart: 9'), 'it.mdx:13: the section lacks <Given input="y" of="x" with={{cart:8}}>'],
  ['a block lost', ENGLISH.replace('<Sides>\n', '').replace('</Sides>\n', ''), 'blocks are ""'],
  ['a link elsewhere', ENGLISH.replace('start/first-week', 'start/which-engine'), 'lacks [start/first-week/], has [start/which-engine/]'],
])('given %s, then it is named', (_, text, message) => {
  expect(faults(text).join('\n')).toContain(message);
});
