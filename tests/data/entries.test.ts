/** The data of the site: complete, cited by pages that exist, named in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/build/check-content.ts';
import { benchmarks, dataDate, entry, figures, kpiMap, scenario, scenarios, thresholds } from '../../src/data/index.ts';
import { definitionOf } from '../../src/calculators/registry.ts';
import { evaluate } from '../../src/calculators/evaluate.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const source = LOCALES.flatMap((locale) =>
  pagesOf(ROOT, locale).map((page) => readFileSync(join(ROOT, 'content/docs', locale, page), 'utf8')),
).join('\n');

test('given the benchmark table, then all its ranges are there', () => {
  // Counted in the playbook: seven stages with eighteen ranges; a KPI map of eleven lines.
  expect(new Set(benchmarks.map((one) => one.stage)).size).toBe(7);
  expect(benchmarks).toHaveLength(18);
  expect(kpiMap).toHaveLength(11);
});

test('given an id nobody has, then the message names the page', () => {
  expect(() => entry('no-such-figure', 'content/docs/it/x.mdx')).toThrow('content/docs/it/x.mdx: there is no figure "no-such-figure"');
  expect(() => scenario('no-such-case', 'content/docs/it/x.mdx')).toThrow('content/docs/it/x.mdx: there is no scenario "no-such-case"');
});

test('given all entries, then the date of the data is the latest of them', () => {
  const dates = [...benchmarks, ...kpiMap, ...thresholds, ...figures].map((one) => one.checked).sort();
  expect(dataDate).toBe(dates.at(-1));
});

describe.each(LOCALES)('in %s', (locale) => {
  const { data } = wordsOf(locale);
  test('given every entry, then it has a name', () => {
    const named = (map: object, key: string) => (map as Readonly<Record<string, string>>)[key];
    const nameless = [
      ...benchmarks.filter(
        (one) => !named(data.metrics, one.metric) || !named(data.stages, one.stage) || (one.variant && !named(data.variants, one.variant)),
      ),
      ...kpiMap.filter((one) => !named(data.metrics, one.metric) || !named(data.kpis, one.kpi)),
      ...thresholds.filter((one) => !named(data.thresholds, one.id)),
      ...figures.filter((one) => !named(data.figures, one.id)),
    ];
    expect(nameless.map((one) => one.id)).toEqual([]);
  });
});

describe.each([...scenarios.values()].map((one) => [one.id, one] as const))('the worked example %s', (id, one) => {
  test('given its inputs, then they fit its calculator and give results', () => {
    const { results } = evaluate(id, undefined, 'test');
    expect(Object.keys(results).length).toBeGreaterThan(0);
  });

  test('given the pages and calculators, then somebody uses it', () => {
    const preset = definitionOf(one.tool).presets.includes(id);
    expect(preset || source.includes(`"${id}"`)).toBe(true);
  });
});

test('given an input that the calculator does not have, or out of its range, then the message names page and input', () => {
  expect(() => evaluate('roi-team', { wages: 3 }, 'page.mdx')).toThrow(
    'page.mdx: scenario "roi-team": the calculator "roi" has no input "wages"',
  );
  expect(() => evaluate('roi-team', { term: 11 }, 'page.mdx')).toThrow('takes 1 to 10 for "term"');
  expect(() => evaluate('roi-team', { billing: 'weekly' }, 'page.mdx')).toThrow('takes one of monthly, annual, term');
});

test('given the data files, then no file stands there that nobody reads', () => {
  expect(readdirSync(join(ROOT, 'content/data')).sort()).toEqual([
    'benchmarks.yaml',
    'checklists.yaml',
    'coverage.yaml',
    'figures',
    'kpi-map.yaml',
    'moved.yaml',
    'paths.yaml',
    'reviews.yaml',
    'scenarios',
    'search',
    'term-base.yaml',
    'terms.yaml',
    'thresholds.yaml',
  ]);
});
