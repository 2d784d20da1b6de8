/** A broken entry stops the build with file, line, entry and field. */
import { expect, test } from 'vitest';
import { readYaml } from '../../src/data/read.ts';
import { benchmarksFile, figuresFile, scenarioFile } from '../../src/data/schemas.ts';

const FIGURE = `entries:
  - id: a-figure
    side: b2c
    value: 5
    unit: minutes
    comparator: lte
    origin: study
    facts: [some-fact]
    checked: 2026-11-22
`;

test('given a sound file, then its entries come back', () => {
  expect(readYaml('figures.yaml', FIGURE, figuresFile).entries[0]).toMatchObject({ id: 'a-figure', value: 5, checked: '2026-11-22' });
});

test.each([
  ['a unit that does not exist', FIGURE.replace('minutes', 'minuts'), 'figures.yaml:5: entry "a-figure", field "entries.unit"'],
  ['an origin that does not exist', FIGURE.replace('study', 'rumour'), 'figures.yaml:7: entry "a-figure", field "entries.origin"'],
  ['a missing side', FIGURE.replace('    side: b2c\n', ''), 'figures.yaml:2: entry "a-figure", field "entries.side"'],
  ['a field nobody knows', `${FIGURE}    colour: red\n`, 'figures.yaml:2: entry "a-figure"'],
  ['a date that is none', FIGURE.replace('2026-11-22', 'November'), 'figures.yaml:9: entry "a-figure", field "entries.checked"'],
  ['no value and no range', FIGURE.replace('    value: 5\n', ''), 'entry "a-figure", field "entries.value": either "value", or both'],
  ['a value and a range', FIGURE.replace('value: 5', 'value: 5\n    low: 1\n    high: 2'), 'either "value", or both'],
])('given %s, then the message names place and field', (_, text, message) => {
  expect(() => readYaml('figures.yaml', text, figuresFile)).toThrow(message);
});

test('given text that is not YAML, then the message names the line', () => {
  expect(() => readYaml('figures.yaml', 'entries:\n  - id: [a\n', figuresFile)).toThrow(/figures\.yaml:\d+: not valid YAML/);
});

test('given two entries with one id, then the second is refused by line', () => {
  const twice = FIGURE + FIGURE.slice('entries:\n'.length);
  expect(() => readYaml('figures.yaml', twice, figuresFile)).toThrow('figures.yaml:10: entry "a-figure", field "id": used twice');
});

test('given a range upside down, then it is refused', () => {
  const text = `stages: [interest]
entries:
  - { id: a, stage: interest, side: b2c, metric: ctr, low: 3, high: 1, unit: percent, origin: study, fact: f, checked: 2026-11-22 }
`;
  expect(() => readYaml('benchmarks.yaml', text, benchmarksFile)).toThrow('low is above high');
});

test('given a scenario of a calculator that does not exist, then it is refused', () => {
  expect(() =>
    readYaml('x.yaml', 'tool: abacus\nside: b2c\norigin: derived\nfacts: []\nchecked: 2026-11-22\ninputs: {}\n', scenarioFile),
  ).toThrow('field "tool"');
});
