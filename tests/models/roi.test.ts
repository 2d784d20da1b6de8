// Why this file: the business case against numbers worked out on paper, recomputed elsewhere, and the laws of its formulas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roi, roiCash, type RoiInputs, type RoiResults, roiScenarios } from '../../src/models/roi.ts';
import { DEFAULTS } from './roi-defaults.ts';
import { DUST, notAnswers, roiInputs } from './within.ts';

const NOTHING: RoiInputs = {
  ...DEFAULTS,
  users: 0,
  incidents: 0,
  retired: 0,
  uplift: 0,
  exposure: 0,
  auditHours: 0,
  setup: 0,
  training: 0,
  adminHours: 0,
};

const withDefaults = (changes: Partial<RoiInputs>): RoiInputs => ({ ...DEFAULTS, ...changes });
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Equal to a billionth of the larger scale of the two. */
function expectSame(a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): void {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * scale + DUST);
}

const monthOf = (payback: number | 'never'): number => (payback === 'never' ? Infinity : payback);

describe('the default case, worked out on paper', () => {
  // A year in full use:
  //   time 120 · 1.5 · 40 · 46 · 50 % = 165 600     errors 6 · 12 · 1200 · 30 % = 25 920    retired 18 000
  //   exposure 60 000 · 20 % = 12 000               audit 400 · 40 · 40 % = 6400            together 227 920
  // B = 227 920 ÷ 12 = 18 993.33. Use: month 2 ⅓, month 3 ⅔, months 4 to 36 full: 34 months.
  // P = 120 · 25 = 3000; 36 000 at months 0, 12, 24. Once 28 000. Running 10 · 40 = 400 a month, 36 times.
  const results = roi(DEFAULTS);

  test('given the defaults, then the sums', () => {
    expect(results.benefits).toBeCloseTo((227_920 * 34) / 12, 6);
    expect(results.costs).toBe(108_000 + 28_000 + 14_400);
    expect(results.net).toBeCloseTo(495_373.333333, 5);
    expect(results.roi).toBeCloseTo((495_373.333333 / 150_400) * 100, 6);
  });

  test('given the defaults, then a month of waiting costs B − P − 400', () => {
    expect(results.costOfDelay).toBeCloseTo(227_920 / 12 - 3000 - 400, 8);
  });

  test('given the defaults, then the cash turns in month 6', () => {
    // −64 000, −64 400, −58 468.89, −46 206.67, −27 613.33, −9020, +9573.33; the fee of month 12 leaves it above 0.
    const { cumulative } = roiCash(DEFAULTS);
    const paper = [-64_000, -64_400, -58_468.89, -46_206.67, -27_613.33, -9020, 9573.33];
    for (const [month, total] of paper.entries()) expect(cumulative[month]).toBeCloseTo(total, 2);
    expect(cumulative[12]).toBeCloseTo(9573.33 + 6 * 18_593.33 - 36_000, 1);
    expect(results.payback).toBe(6);
  });

  test('given the defaults, then the kinds of benefit and of cost over the term', () => {
    const { benefitsByKind, costsByKind } = roiCash(DEFAULTS);
    const months = 34 / 12;
    const paper = { time: 165_600, errors: 25_920, retired: 18_000, revenue: 0, exposure: 12_000, audit: 6400 };
    for (const [kind, yearly] of Object.entries(paper)) {
      expect(benefitsByKind[kind as keyof typeof paper]).toBeCloseTo(yearly * months, 6);
    }
    expect(costsByKind).toEqual({ subscription: 108_000, setup: 20_000, training: 8000, running: 14_400 });
  });
});

describe('the same formulas computed elsewhere', () => {
  // Recomputed with Python's mpmath at 40 digits, from the contract's text and not from this code: a list of (month, benefit, cost), each
  // discounted by (1 + d)^(month/12); the IRR by 200 bisections of the NPV; the payback by walking back from the last month.
  const cases: [string, Partial<RoiInputs>, Partial<RoiResults>][] = [
    [
      'the defaults',
      {},
      {
        pvBenefits: 554_847.01377047,
        pvCosts: 138_953.922219863,
        npv: 415_893.091550607,
        roiPv: 299.302880340831,
        irr: 706.344519973642,
        payback: 6,
        paybackDiscounted: 6,
        breakEvenShare: 25.0436460449881,
      },
    ],
    [
      'the conservative scenario',
      { scenario: 'conservative' },
      {
        benefits: 415_109.851851852,
        costs: 156_000,
        npv: 208_083.128465798,
        irr: 183.470797663664,
        payback: 14,
        paybackDiscounted: 14,
        costOfDelay: 9895.33333333333,
      },
    ],
    [
      'the optimistic scenario',
      { scenario: 'optimistic' },
      { benefits: 782_525.333333333, costs: 150_400, npv: 534_300.660088592, irr: 1160.71094619987, payback: 5, costOfDelay: 19_392 },
    ],
    [
      'monthly billing',
      { billing: 'monthly' },
      { costs: 150_400, pvCosts: 134_780.014300839, npv: 420_066.999469631, irr: 1740.97938448725, payback: 5 },
    ],
    [
      'the term paid up front at 8 % less',
      { billing: 'term', prepay: 8 },
      { costs: 141_760, npv: 415_012.430393582, irr: 267.055064396603, payback: 9, paybackDiscounted: 10 },
    ],
    [
      'a fractional go-live and ramp over five years',
      { scenario: 'conservative', golive: 1.5, ramp: 5, discount: 12.5, term: 5, billing: 'monthly' },
      {
        benefits: 708_198.088888889,
        costs: 237_600,
        npv: 325_652.764250211,
        irr: 216.500558461132,
        payback: 13,
        paybackDiscounted: 14,
        breakEvenShare: 36.6440521850678,
      },
    ],
  ];
  test.each(cases)('given %s, then the same results', (_, changes, expected) => {
    const results = roi(withDefaults(changes));
    for (const [name, value] of Object.entries(expected)) expectSame(Number(results[name as keyof RoiResults]), Number(value));
  });
});

describe('the words of the contract', () => {
  test('given nothing at all, then zeros and named no-answers', () => {
    expect(roi(NOTHING)).toEqual({
      benefits: 0,
      costs: 0,
      net: 0,
      roi: 'none',
      pvBenefits: 0,
      pvCosts: 0,
      npv: 0,
      roiPv: 'none',
      irr: 'none',
      payback: 0,
      paybackDiscounted: 0,
      costOfDelay: 0,
      breakEvenShare: 'none',
    });
  });

  test('given costs alone, then all of them are lost and never come back', () => {
    const results = roi({ ...NOTHING, setup: 1000 });
    expect(results).toMatchObject({
      net: -1000,
      roi: -100,
      npv: -1000,
      roiPv: -100,
      irr: 'none',
      payback: 'never',
      breakEvenShare: 'none',
    });
  });

  test('given benefits alone, then there is no return on nothing, and nothing to wait for', () => {
    const results = roi({ ...NOTHING, retired: 1200, term: 1, golive: 0, ramp: 0 });
    expect(results).toMatchObject({ benefits: 1200, net: 1200, roi: 'none', roiPv: 'none', irr: 'none', payback: 0, breakEvenShare: 0 });
  });

  test('given a benefit that equals the running cost up to rounding, then nothing is lost by waiting and no rate is invented', () => {
    // 3 users at 0.1 are 0.30000000000000004 a month in doubles; 3.6 a year retired is 0.3. On paper: 0.3 goes out today, every later fee
    // is met by a benefit, and 0.3 comes in at month 36. Left in, the rounding would be 35 more changes of sign.
    const inputs = { ...NOTHING, users: 3, hours: 0, fee: 0.1, retired: 3.6, billing: 'monthly' as const, golive: 0, ramp: 0 };
    const results = roi(inputs);
    expect(results).toMatchObject({ costOfDelay: 0, net: 0, roi: 0, irr: 0, payback: 36, paybackDiscounted: 'never' });
    expect(results.npv).toBeCloseTo(-0.3 + 0.3 / 1.331, 12);
    expect(roiCash(inputs).net.slice(1, 36)).toEqual(Array.from({ length: 35 }, () => 0));
  });

  test('given no ramp, then full use in the first month after the go-live', () => {
    const { benefits } = roiCash({ ...NOTHING, retired: 12, golive: 2, ramp: 0, term: 1 });
    expect(benefits).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('given a go-live at 1.5 months and a ramp of 2, then a quarter, three quarters, all', () => {
    const { benefits, goLive, ramp } = roiCash({ ...NOTHING, retired: 12, golive: 1.5, ramp: 2, term: 1 });
    expect(benefits.slice(0, 5)).toEqual([0, 0, 0.25, 0.75, 1]);
    expect([goLive, ramp]).toEqual([1.5, 2]);
  });

  test('given the conservative scenario, then two months later and a ramp half as long again', () => {
    expect(roiCash(withDefaults({ scenario: 'conservative' }))).toMatchObject({ goLive: 3, ramp: 4.5 });
  });

  test('given a go-live after the term, then no benefit', () => {
    expect(roi(withDefaults({ term: 1, golive: 12 }))).toMatchObject({ benefits: 0, payback: 'never', breakEvenShare: 'none' });
  });

  test.each([
    ['monthly', [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 0]],
    ['annual', [360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['term', [648, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ] as const)(
    'given %s billing of 30 a month for two years, then its months; the 10 %% for prepaying count for a term only',
    (billing, costs) => {
      expect(roiCash({ ...NOTHING, users: 3, fee: 10, billing, prepay: 10, term: 2 }).costs).toEqual(costs);
    },
  );
});

describe('laws', () => {
  test('given any inputs within the bounds, then numbers or words, in every scenario', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        for (const results of Object.values(roiScenarios(inputs))) expect(notAnswers(results)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('given all inputs at a bound, then numbers or words', () => {
    const upper = {
      term: 10,
      users: 1e6,
      hours: 60,
      wage: 1e4,
      weeks: 52,
      capture: 100,
      incidents: 1e6,
      incidentCost: 1e9,
      incidentCut: 100,
    };
    for (const discount of [0, 100]) {
      for (const billing of ['monthly', 'annual', 'term'] as const) {
        expect(notAnswers(roi(withDefaults({ ...upper, fee: 1e6, setup: 1e12, discount, billing, prepay: 100 })))).toEqual([]);
        expect(notAnswers(roi({ ...NOTHING, ...upper, users: 5e-324, fee: 5e-324, discount, billing }))).toEqual([]);
      }
    }
  });

  test('given any inputs, then the kinds add up to the benefits and to the costs', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const { benefits, costs, benefitsByKind, costsByKind } = roiCash(inputs);
        expectSame(sum(Object.values(benefitsByKind)), sum(benefits));
        expectSame(sum(Object.values(costsByKind)), sum(costs));
      }),
    );
  });

  test('given any inputs, then cash and results agree month by month and in sum', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const cash = roiCash(inputs);
        const results = roi(inputs);
        for (const series of [cash.benefits, cash.costs, cash.net, cash.cumulative]) expect(series).toHaveLength(12 * inputs.term + 1);
        expectSame(results.net, cash.cumulative.at(-1) ?? NaN, results.benefits + results.costs);
        expectSame(results.net, results.benefits - results.costs, results.benefits + results.costs);
      }),
    );
  });

  test('given a discount of 0, then present values are the plain sums', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const results = roi({ ...inputs, discount: 0 });
        expect(results.npv).toBe(results.net);
        expect(results.roiPv).toBe(results.roi);
        expect(results.paybackDiscounted).toBe(results.payback);
      }),
    );
  });

  test('given twice the sources of benefit, then twice the benefits and the same costs', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const half = {
          hours: inputs.hours / 2,
          incidents: inputs.incidents / 2,
          retired: inputs.retired / 2,
          uplift: inputs.uplift / 2,
          exposure: inputs.exposure / 2,
          auditHours: inputs.auditHours / 2,
        };
        const once = roi({ ...inputs, ...half });
        const twice = roi(inputs);
        expectSame(twice.benefits, 2 * once.benefits);
        expectSame(twice.pvBenefits, 2 * once.pvBenefits);
        expect(twice.costs).toBe(once.costs);
        expect(twice.pvCosts).toBe(once.pvCosts);
      }),
    );
  });

  test('given the scenarios of any inputs, then the worse one is never worth more nor paid back sooner', () => {
    // Benefits are smaller and later month by month, costs at month 0 higher: the running totals are ordered, so everything read off them is.
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const { conservative, expected, optimistic } = roiScenarios(inputs);
        const rounding = 1e-9 * (optimistic.pvBenefits + conservative.pvCosts) + DUST;
        expect(conservative.npv).toBeLessThanOrEqual(expected.npv + rounding);
        expect(expected.npv).toBeLessThanOrEqual(optimistic.npv + rounding);
        expect(monthOf(conservative.payback)).toBeGreaterThanOrEqual(monthOf(expected.payback));
        expect(monthOf(expected.payback)).toBeGreaterThanOrEqual(monthOf(optimistic.payback));
      }),
    );
  });

  test('given the scenarios, then the chosen one is the plain result', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        expect(roi(inputs)).toEqual(roiScenarios(inputs)[inputs.scenario]);
      }),
      { numRuns: 30 },
    );
  });

  test('given fees that never jump, then discounting never pays back sooner', () => {
    // Not a law for yearly fees: those of later years shrink when discounted, and may no longer drag the total below 0.
    fc.assert(
      fc.property(roiInputs, fc.constantFrom('monthly' as const, 'term' as const), (inputs, billing) => {
        const results = roi({ ...inputs, billing });
        expect(monthOf(results.paybackDiscounted)).toBeGreaterThanOrEqual(monthOf(results.payback));
      }),
    );
  });

  test('given a unique IRR and the discount equal to it, then the NPV is 0', () => {
    let seen = 0;
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const { irr } = roi(inputs);
        if (typeof irr === 'string' || irr < 0 || irr > 100) return;
        seen += 1;
        const results = roi({ ...inputs, discount: irr });
        expect(Math.abs(results.npv)).toBeLessThanOrEqual(1e-9 * (results.pvBenefits + results.pvCosts) + DUST);
      }),
      { numRuns: 500 },
    );
    expect(seen).toBeGreaterThan(5);
  });
});
