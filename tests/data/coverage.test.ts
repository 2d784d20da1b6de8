/** Every fact the playbook stands on is said on a page, or left out for a reason that is written down (content/data/coverage.yaml). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checklists, entry, exampleFigures, benchmarks, figures, kpiMap, scenarios, thresholds } from '../../src/data/index.ts';
import { coverageFile } from '../../src/data/schemas.ts';
import { readYaml } from '../../src/data/read.ts';
import { coverageFaults } from '../../src/build/coverage.ts';
import { isPage } from './is-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAME = 'content/data/coverage.yaml';
const { facts } = readYaml(NAME, readFileSync(join(ROOT, NAME), 'utf8'), coverageFile);

test('given all facts, then each is on a page that exists, or left out with a reason', () => {
  expect(coverageFaults(facts, isPage)).toEqual([]);
});

test('given the inventory, then it is whole: the counts are those of the source', () => {
  const count = (prefix: string) => Object.keys(facts).filter((id) => id.startsWith(prefix)).length;
  expect(Object.keys(facts)).toHaveLength(573);
  // Counted in the source: the lists that readers know by number.
  expect(count('check-b2c-')).toBe(20);
  expect(count('check-b2b-')).toBe(20);
  expect(count('check-governance-')).toBe(15);
});

test('given the data, then every fact it names is in the inventory', () => {
  const named = [
    ...[...benchmarks, ...kpiMap].map((one) => one.fact),
    ...[...thresholds, ...figures, ...exampleFigures, ...scenarios.values()].flatMap((one) => one.facts),
    ...checklists.flatMap((list) => list.items.map((item) => item.fact)),
  ];
  expect(named.filter((id) => !(id in facts))).toEqual([]);
  expect(entry('th-inbound-response', 'test').id).toBe('th-inbound-response');
});

describe('the check of the coverage', () => {
  const page = (slug: string) => slug === 'compare/pricing';
  test.each([
    ['a fact on a page', { a: ['compare/pricing'] }, []],
    ['a fact left out', { a: 'about the wording of the source, not about selling' }, []],
    ['a fact nobody says', { a: [] }, ['the fact "a" is on no page.']],
    [
      'a page that is gone',
      { a: ['compare/pricing', 'compare/prices'] },
      ['the fact "a" points to "compare/prices": there is no such page.'],
    ],
    ['a reason that is none', { a: 'no' }, ['the fact "a" is left out without a reason.']],
  ])('given %s, then it says %j', (_, some, expected) => {
    expect(coverageFaults(some, page)).toEqual(expected.map((fault) => expect.stringContaining(fault) as string));
  });
});
