/** No figure is typed in prose; and the check that says so reads what readers read. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allTypedFigures } from '../../src/build/check-prose.ts';
import { ALLOWED_DIGITS, proseOf, typedFigures } from '../../src/build/prose.ts';

test('given all pages, then no figure is typed in their prose', () => {
  expect(allTypedFigures(join(import.meta.dirname, '../..'))).toEqual([]);
});

const page = (body: string) => `---\ntitle: A title\n---\nimport { Figure } from '@/components';\n\n${body}\n`;

test.each([
  ['a number', 'It takes 14 days.', '14'],
  ['a percentage in a heading', '## Win 20% more', '20%'],
  ['a figure in an attribute for readers', '<Template title="Three mails in 72 hours">', '72'],
  ['a figure in a table', '| Reply | 5 min |', '5'],
  ['a figure beside an allowed one', 'The 3-3-3 frame takes 9 lines.', '9'],
  ['a figure in the subject of a mail over two lines', '<Mail\n  subject="Only 2 left">', '2'],
])('given %s, then it is named with its line', (_, body, figure) => {
  const found = typedFigures('it.mdx', page(body));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`"${figure}"`);
  expect(found[0]).toMatch(/^it\.mdx:\d+:/);
});

test('given a title with a figure, then it is named', () => {
  expect(typedFigures('x.mdx', '---\ntitle: Seven rules, 7 of them\n---\n')).toEqual([expect.stringContaining('x.mdx:2: the figure "7"')]);
});

test.each([
  ['the frame’s name and the sides', 'The 3-3-3 frame, in B2B and B2C.'],
  ['numbered steps', '1. First\n2. Second'],
  ['data by id', 'Within <Figure id="th-x-24" part="low" />, <Given of="a" with={{ churn: 18 }} input="x" />.'],
  ['code', '`v=1` and\n\n```text\n1 + 1\n```'],
  ['an address', '[the formulas](/en/reference/formulas/#step-2)'],
  ['a standard', 'ISO 27001, ISO/IEC 27001 and SOC 2.'],
  ['a tag over several lines', '<Minutes\n  pages={["a1"]}\n/>'],
])('given %s, then nothing is wrong', (_, body) => {
  expect(typedFigures('x.mdx', page(body))).toEqual([]);
});

test('given what is allowed, then each pattern has a reason', () => {
  for (const { reason } of ALLOWED_DIGITS) expect(reason.length).toBeGreaterThan(10);
});

test('given a page, then its prose has the lines of the file', () => {
  expect(proseOf(page('One.\n\nTwo.'))).toEqual([
    { line: 2, text: 'A title' },
    { line: 6, text: 'One.' },
    { line: 8, text: 'Two.' },
  ]);
});
