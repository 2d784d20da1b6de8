// Why this file: a column or a row that is taken for the other side's would be dimmed for those it is written for.
import { expect, test } from 'vitest';
import { withTableSides } from '../../src/build/table-sides.ts';
import type { Locale } from '../../src/locales.ts';

const row = (tag: string, ...cells: readonly string[]) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table><thead>${row('th', ...headings)}</thead><tbody>${rows.map((cells) => row('td', ...cells)).join('')}</tbody></table>`;
const columns = (locale: Locale, ...headings: readonly string[]) =>
  /<table([^>]*)>/.exec(withTableSides(table(headings), locale))![1]!.trim();

test.each([
  ['en', ['KPI', 'What it measures', 'B2C', 'B2B'], 'data-b2c="3" data-b2b="4"'],
  ['en', ['', 'Selling to companies', 'Selling to <strong>people</strong>'], 'data-b2c="3" data-b2b="2"'],
  ['it', ['', 'Per le persone', 'Per le aziende'], 'data-b2c="2" data-b2b="3"'],
  ['fr', ['Phase', 'Au particulier', 'À l’entreprise'], 'data-b2c="2" data-b2b="3"'],
  ['nl', ['', 'Consumentenmotor', 'Zakelijke motor'], 'data-b2c="2" data-b2b="3"'],
  ['ru', ['Что делает сервис', 'Что получает человек', 'Что получает компания'], 'data-b2c="2" data-b2b="3"'],
] as const)('given headings in %s that name each side once, %j, then the table says which columns they are', (locale, headings, marked) => {
  expect(columns(locale, ...headings)).toBe(marked);
});

test('given a table that begins with a side, then the columns up to the other side are that side’s too', () => {
  expect(columns('en', 'Selling to people', 'One action', 'Selling to companies', 'One action')).toBe('data-b2c="1 2" data-b2b="3 4"');
});

test.each([
  [['B2B partner', 'What it brings', 'What it needs from you']],
  [['Audience', 'What the person must be able to say', 'What you hand over']],
  [['Topic', 'B2C and B2B', 'Choice']],
  [['B2C', 'B2B', 'B2C before', 'B2B before']],
])('given headings that do not name each side once, %j, then no column is taken for a side’s', (headings) => {
  expect(columns('en', ...headings)).toBe('');
});

test('given rows, then those are marked that name one side as a cell or behind their heading, and no others', () => {
  const marked = withTableSides(
    table(
      ['What', 'Side', 'How'],
      ['<a href="/x/">Cart recovery</a>', 'B2C', 'mails'],
      ['Deal review', '<span>B2B</span>', 'a sheet'],
      ['Event schemas', 'B2C and B2B', 'two lists'],
      ['Subscription (B2C)', '3', 'months'],
      ['Main B2B metric', 'pipeline', 'The note says at least 3 in B2B'],
    ),
    'en',
  );
  expect([...marked.matchAll(/<tr( data-side="b2[cb]")?><td>/g)].map((found) => found[1] ?? '')).toEqual([
    ' data-side="b2c"',
    ' data-side="b2b"',
    '',
    ' data-side="b2c"',
    '',
  ]);
});

test('given a table of a component, then it is left as it is', () => {
  const own = '<table class="data-table"><thead><tr><th>B2C</th><th>B2B</th></tr></thead></table>';
  expect(withTableSides(own, 'en')).toBe(own);
});
