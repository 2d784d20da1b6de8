// Why this file: what three readers are shown is the case itself: years add up to the term, before and after to the benefits, weeks to the ramp.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROI_SCENARIOS } from '../../src/models/roi-cash.ts';
import { roiByYear, roiEffects, roiUseByWeek, WEEKS } from '../../src/models/roi-readers.ts';
import { roi, roiCash, type RoiInputs } from '../../src/models/roi.ts';
import { definition } from '../../src/calculators/roi/definition.ts';
import { defaultsOf } from '../../src/calculator/field.ts';
import { roiInputs } from './within.ts';

const DEFAULTS = defaultsOf(definition.fields) as unknown as RoiInputs;
const near = (a: number, b: number, scale: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, scale));

describe('the default case by year, worked out on paper', () => {
  // Fee: 120 × 25 × 12 = 36 000 a year, in advance. Running: 10 h × 40 × 12 = 4800. One-off: 28 000.
  // Benefits at full use: 165 600 + 25 920 + 18 000 + 12 000 + 6400 = 227 920 a year. Months 2 and 3 count a third and two thirds:
  // year 1 has 0 + 1/3 + 2/3 + 9 = 10 months of it.
  const years = roiByYear(DEFAULTS);
  test('given year one, then it carries the one-off costs and ten months of benefit', () => {
    expect(years[0]).toMatchObject({ year: 1, subscription: 36_000, oneOff: 28_000, running: 4800 });
    near(years[0]!.benefits, (227_920 * 10) / 12, 2e5);
    near(years[0]!.net, (227_920 * 10) / 12 - 68_800, 2e5);
  });
  test('given years two and three, then they are alike', () => {
    for (const year of years.slice(1)) {
      expect(year).toMatchObject({ subscription: 36_000, oneOff: 0, running: 4800 });
      near(year.benefits, 227_920, 2e5);
    }
  });
});

test('given any case, then the years add up to the term', () => {
  fc.assert(
    fc.property(roiInputs, (inputs) => {
      const years = roiByYear(inputs);
      const { benefits, costs, net } = roi(inputs);
      const total = (pick: (year: (typeof years)[number]) => number) => years.reduce((sum, year) => sum + pick(year), 0);
      const scale = Math.abs(benefits) + Math.abs(costs);
      expect(years).toHaveLength(inputs.term);
      near(
        total((year) => year.benefits),
        benefits,
        scale,
      );
      near(
        total((year) => year.subscription + year.oneOff + year.running),
        costs,
        scale,
      );
      near(years.at(-1)!.cumulative, net, scale);
    }),
  );
});

test('given any case, then before and after are what the benefits are made of', () => {
  fc.assert(
    fc.property(roiInputs, (inputs) => {
      const effects = roiEffects(inputs);
      const { benefitsByKind } = roiCash({ ...inputs, scenario: 'expected', golive: 0, ramp: 0 });
      const a = (value: number) => value * inputs.term * ROI_SCENARIOS.expected.benefits;
      near(a(effects.exposureAvoided), benefitsByKind.exposure, benefitsByKind.exposure);
      near(a(effects.auditMoney), benefitsByKind.audit, benefitsByKind.audit);
      near(a(effects.hoursCounted * inputs.wage), benefitsByKind.time, benefitsByKind.time);
      near(a(effects.errorsAvoided * inputs.incidentCost), benefitsByKind.errors, benefitsByKind.errors);
      expect(effects.exposureAfter).toBeGreaterThanOrEqual(0);
      expect(effects.auditHoursAfter).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('given one month to first use and three to full use, then the weeks rise from nothing to everything', () => {
  const weeks = roiUseByWeek(DEFAULTS);
  expect(weeks[0]).toBe(0);
  expect(weeks.at(-1)).toBe(100);
  // Four months are 17.4 weeks: the eighteenth is the first of full use.
  expect(weeks).toHaveLength(19);
  expect(weeks.findIndex((share) => share > 0)).toBe(Math.floor(WEEKS / 12) + 1);
  expect([...weeks].sort((a, b) => a - b)).toEqual(weeks);
});

test('given no time to first use and none to full use, then use is full from the first week', () => {
  expect(roiUseByWeek({ ...DEFAULTS, golive: 0, ramp: 0 })).toEqual([0]);
});
