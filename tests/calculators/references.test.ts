/** What the calculators judge by is the benchmark data, at the right place. */
import { expect, test } from 'vitest';
import { definition as budget } from '../../src/calculators/budget/definition.ts';
import { rangesOf as lengthsOf, weeksShown } from '../../src/calculators/experiment/definition.ts';
import { definition as funnel, rangesOf } from '../../src/calculators/funnel/definition.ts';
import { definition as ltvCac, limitsOf } from '../../src/calculators/ltv-cac/definition.ts';
import { references } from '../../src/calculators/references.ts';
import { defaultsOf } from '../../src/calculator/field.ts';
import { benchmarks } from '../../src/data/index.ts';

test('given the limits of ltv-cac, then they are the contract’s: targets 3, 3, 5; payback 21 days, 2 months, 12 months', () => {
  expect(limitsOf(references['ltv-cac'])).toEqual({
    target: { order: 3, subscription: 3, contract: 5 },
    payback: { order: 21, subscription: 2, contract: 12 },
  });
});

test('given the ranges of the funnel, then each stage stands in the order of the benchmark table', () => {
  const ranges = rangesOf(defaultsOf(funnel.fields), references.funnel);
  expect(ranges.cvr).toEqual({ low: 2, high: 5, lowerIsBetter: false, stage: 4 });
  expect(ranges.mqlSql).toEqual({ low: 10, high: 30, lowerIsBetter: false, stage: 2 });
  expect(ranges.repeat).toEqual({ low: 30, high: null, lowerIsBetter: false, stage: 6 });
  expect(ranges.cycle).toEqual({ low: 30, high: 120, lowerIsBetter: true, stage: 7 });
  const subscription = rangesOf({ ...defaultsOf(funnel.fields), kind: 'subscription' }, references.funnel);
  expect(subscription.cvr).toMatchObject({ low: 4, high: 10 });
});

test('given every funnel benchmark, then the calculator uses it', () => {
  const used = new Set([...Object.values(references.funnel.ranges), ...Object.values(references.funnel.cvr)].map((one) => one.id));
  expect(benchmarks.map((one) => one.id).filter((id) => !used.has(id))).toEqual([]);
});

test('given the defaults, then the funnel gives the playbook’s numbers', () => {
  // 200 000 × 2.5 % = 5000 orders; × 28 000 = 140 million. 400 × 22 % = 88; × 30 % = 26.4; × 25 million = 660 million.
  expect(funnel.compute(defaultsOf(funnel.fields), references.funnel)).toMatchObject({ orders: 5000, cvr: 2.5, revenue: 140_000_000 });
  const b2b = funnel.compute({ ...defaultsOf(funnel.fields), side: 'b2b' }, references.funnel);
  expect(b2b).toMatchObject({ sqls: 88, bookings: 660_000_000 });
  expect(b2b['deals']).toBeCloseTo(26.4, 10);
});

test('given the defaults of ltv-cac, then CAC is thirty and the advice follows from ratio and payback', () => {
  const results = ltvCac.compute(defaultsOf(ltvCac.fields), references['ltv-cac']);
  expect(results['cac']).toBe(30);
  expect(results['advice']).toBe('ltv-first');
});

test('given the default shares of the budget, then they are those of the data', () => {
  const { b2c, b2b } = references.budget;
  const results = budget.compute(defaultsOf(budget.fields), references.budget);
  const other = budget.compute({ ...defaultsOf(budget.fields), side: 'b2b' }, references.budget);
  expect([b2c.upper!.low, b2c.middle!.low, b2c.lower!.low]).toEqual([
    results['share-upper'],
    results['share-middle'],
    results['share-lower'],
  ]);
  expect([b2b.middle!.low, b2b.lower!.low]).toEqual([other['share-middle'], other['share-lower']]);
});

test('given the range of coverage, then it is the contract’s: 3 to 5', () => {
  expect(references.pipeline.coverage).toMatchObject({ low: 3, high: 5 });
});

test('given the usual length of a test, then the contract’s days: 3 to 14 and 28 to 84; the picture shows twelve weeks', () => {
  expect(lengthsOf(references.experiment)).toEqual({ b2c: { low: 3, high: 14 }, b2b: { low: 28, high: 84 } });
  expect(weeksShown(references.experiment)).toBe(12);
});

test('given the lists of the litmus test, then they are the checklists: twenty, twenty, fifteen, each question leading to its chapter', () => {
  const { lists } = references.litmus;
  expect(Object.entries(lists).map(([id, questions]) => [id, questions.length])).toEqual([
    ['b2c', 20],
    ['b2b', 20],
    ['governance', 15],
  ]);
  expect(lists.b2b[2]).toEqual({ id: 'b2b-03', chapters: ['roadmap/sales-and-self-service', 'templates/five-minute-callback'] });
});
