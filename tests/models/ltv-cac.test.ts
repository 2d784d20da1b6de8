// Why this file: lifetime value against paper, published examples, the textbook series and the laws of its formulas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ltvCac, ltvCacContributions, type LtvCacInputs, type LtvCacLimits } from '../../src/models/ltv-cac.ts';
import { DUST, ltvCacInputs, notAnswers } from './within.ts';

/** The defaults of the contract (calculators.md, section 3). */
const DEFAULTS: LtvCacInputs = {
  model: 'order',
  spend: 30_000,
  customers: 1000,
  margin: 60,
  discount: 10,
  aov: 45,
  returns: 3,
  repeat: 25,
  window: 60,
  horizon: 24,
  arpa: 20,
  churn: 5,
  months: 60,
  acv: 24_000,
  renewal: 90,
  expansion: 10,
  years: 5,
};

/** Targets and slowest paybacks of the contract: 3 weeks, 2 months, 12 months. */
const LIMITS: LtvCacLimits = {
  target: { order: 3, subscription: 3, contract: 5 },
  payback: { order: 21, subscription: 2, contract: 12 },
};

const resultsOf = (changes: Partial<LtvCacInputs>): ReturnType<typeof ltvCac> => ltvCac({ ...DEFAULTS, ...changes }, LIMITS);

describe('orders', () => {
  test('given the defaults, then a cost of 30, paid back by the second order at day 60', () => {
    // An order brings 45 · 97 % · 60 % = 26.19, the second 6.5475 of it: 32.7375 ≥ 30.
    const results = resultsOf({});
    expect(results.cac).toBe(30);
    expect(results.payback).toBe(60);
    // Recomputed with Python's mpmath at 40 digits: Σ 26.19·0.25^k ÷ 1.1^(60k ÷ 365.25), k = 0 … 12.
    expect(results.ltv).toBeCloseTo(34.7401063414601, 10);
    expect(results.ratio).toBeCloseTo(34.7401063414601 / 30, 10);
    expect(results.maxCac).toBeCloseTo(34.7401063414601 / 3, 10);
    expect(results).toMatchObject({ advice: 'ltv-first', ltvSimple: 'none', nrr: 'none' });
  });

  test('given 24 months and a window of 60 days, then the orders of days 0 to 720', () => {
    // 24 · 30.4375 = 730.5 days, ÷ 60 = 12.175.
    const { unit, points } = ltvCacContributions(DEFAULTS);
    expect(unit).toBe('days');
    expect(points).toHaveLength(13);
    expect(points.at(-1)?.at).toBe(720);
    expect(points[1]?.contribution).toBeCloseTo(6.5475, 12);
    expect(points[1]?.cumulative).toBeCloseTo(32.7375, 12);
  });

  test('given a window that the horizon holds exactly, then the last order counts', () => {
    expect(ltvCacContributions({ ...DEFAULTS, horizon: 4, window: 121.75 }).points).toHaveLength(2);
    expect(ltvCacContributions({ ...DEFAULTS, horizon: 4, window: 121.76 }).points).toHaveLength(1);
  });

  test.each([
    ['no repeat: only the first order', { repeat: 0 }, 26.19],
    ['everybody repeats, no discount: thirteen orders', { repeat: 100, discount: 0 }, 13 * 26.19],
    ['everything returned', { returns: 100 }, 0],
  ])('given %s, then the value', (_, changes, ltv) => {
    expect(resultsOf(changes).ltv).toBeCloseTo(ltv, 9);
  });

  test('given a cost that the first order covers, then day 0; one never covered, then never', () => {
    expect(resultsOf({ spend: 26_190 }).payback).toBe(0);
    // All orders together bring less than 26.19 ÷ 0.75 = 34.92.
    expect(resultsOf({ spend: 34_920 }).payback).toBe('never');
  });

  test('given orders of 0.1 against a cost of 0.3, then the third one covers it, doubles or not', () => {
    const results = resultsOf({ aov: 0.1, returns: 0, margin: 100, repeat: 100, spend: 0.8, customers: 1 });
    // Eight times 0.1 is 0.7999999999999999 in doubles.
    expect(results.payback).toBe(7 * 60);
  });
});

describe('subscriptions', () => {
  test('given the defaults, then three payments cover 30', () => {
    // 12 + 11.4 + 10.83 = 34.23.
    const results = resultsOf({ model: 'subscription' });
    expect(results.payback).toBe(3);
    expect(results.ltvSimple).toBeCloseTo(240, 10);
    // Recomputed with Python's mpmath at 40 digits: Σ 12·0.95^k ÷ 1.1^(k ÷ 12), k = 0 … 59.
    expect(results.ltv).toBeCloseTo(202.671116455509, 9);
    expect(results).toMatchObject({ advice: 'cac-first', nrr: 'none' });
  });

  test('given no discount, then the textbook figure less what lies beyond the horizon', () => {
    // Geometric series: m · (1 − (1 − c)^n) ÷ c.
    const results = resultsOf({ model: 'subscription', discount: 0 });
    expect(results.ltv).toBeCloseTo(240 * (1 - 0.95 ** 60), 9);
  });

  test('given a horizon that churn empties, then the customer lifetime value of the marketing textbooks', () => {
    // m·r ÷ (1 + i − r), whose first margin comes after a period; so one margin, today's, on top. As azcalculator.com
    // (customer-lifetime-value) and formuladen.com (Formula-43415) state it. 0.8^240 is 1e-23.
    const [m, r, i] = [12, 0.8, 1.1 ** (1 / 12) - 1];
    const results = resultsOf({ model: 'subscription', churn: 20, months: 240 });
    expect(results.ltv).toBeCloseTo(m + (m * r) / (1 + i - r), 10);
  });

  test('given no churn, then no textbook figure', () => {
    expect(resultsOf({ model: 'subscription', churn: 0 }).ltvSimple).toBe('none');
  });

  test('given all lost each month, then one payment', () => {
    expect(resultsOf({ model: 'subscription', churn: 100 })).toMatchObject({ ltv: 12, payback: 'never', ltvSimple: 12 });
    expect(resultsOf({ model: 'subscription', churn: 100, spend: 12_000 }).payback).toBe(1);
  });

  test('given a cost that only comes back after the months looked at, then never', () => {
    // Without churn 30 needs three payments of 12.
    expect(resultsOf({ model: 'subscription', churn: 0, months: 2 }).payback).toBe('never');
    expect(resultsOf({ model: 'subscription', churn: 0, months: 3 }).payback).toBe(3);
  });
});

describe('contracts', () => {
  test('given the defaults, then a net revenue retention of 99 % and five years of it', () => {
    // 14 400 · (1 + 0.9 + 0.81 + 0.729 + 0.6561), because 0.99 ÷ 1.1 = 0.9.
    const results = resultsOf({ model: 'contract' });
    expect(results.nrr).toBe(99);
    expect(results.ltv).toBeCloseTo(58_969.44, 6);
    expect(results.maxCac).toBeCloseTo(58_969.44 / 5, 6);
    expect(results.payback).toBeCloseTo(30 / 1200, 12);
    expect(results).toMatchObject({ advice: 'scale', ltvSimple: 'none' });
    expect(ltvCacContributions({ ...DEFAULTS, model: 'contract' }).points.map((point) => point.at)).toEqual([0, 1, 2, 3, 4]);
  });

  // Sources: scoutmytool.com, cac-payback-period: 200 ÷ (50 a month · 75 %) = 5.33 months; callculator.cc, pre-seed payback: 600 ÷
  // (120 a month · 80 %) = 6.25 months.
  test.each([
    [200, 50, 75, 5.33],
    [600, 120, 80, 6.25],
  ])('given a cost of %d, %d a month and %d %%, then the published %d months', (cac, monthly, margin, months) => {
    const results = resultsOf({ model: 'contract', spend: cac, customers: 1, acv: monthly * 12, margin });
    expect(results.payback).toBeCloseTo(months, 2);
  });

  test.each([{ acv: 0 }, { margin: 0 }])('given %j, then the cost never comes back', (changes) => {
    expect(resultsOf({ model: 'contract', ...changes })).toMatchObject({ payback: 'never', ltv: 0, ratio: 0, advice: 'ltv-first' });
  });
});

describe('the words of the contract', () => {
  test.each(['order', 'subscription', 'contract'] as const)(
    'given no customers (%s), then no cost, no ratio, no payback, no advice',
    (model) => {
      expect(resultsOf({ model, customers: 0 })).toMatchObject({ cac: 'none', ratio: 'none', payback: 'none', advice: 'none' });
      expect(resultsOf({ model, customers: 0, spend: 0 }).cac).toBe('none');
    },
  );

  test.each(['order', 'subscription', 'contract'] as const)(
    'given customers for nothing (%s), then paid back at once and no ratio',
    (model) => {
      expect(resultsOf({ model, spend: 0 })).toMatchObject({ cac: 0, ratio: 'none', payback: 0, advice: 'none' });
    },
  );

  // One order a customer: the ratio is aov ÷ cac, the payback day 0 or never.
  test.each([
    ['a ratio on the target, paid back at once', { spend: 15_000, aov: 45 }, 'scale'],
    ['a ratio just below', { spend: 15_000, aov: 44.9 }, 'ltv-first'],
  ] as const)('given %s, then %s %s', (_, changes, advice) => {
    expect(resultsOf({ ...changes, repeat: 0, returns: 0, margin: 100 }).advice).toBe(advice);
  });

  test.each([
    // 100 a month, no churn, no discount: 250 take three payments, 200 two.
    [250, 'cac-first'],
    [200, 'scale'],
  ] as const)('given a subscription of 100 a month and a cost of %d, then %s', (cac, advice) => {
    const inputs = { model: 'subscription', arpa: 100, margin: 100, churn: 0, discount: 0, spend: cac, customers: 1 } as const;
    expect(resultsOf(inputs).advice).toBe(advice);
  });

  test('given other limits, then the advice and the affordable cost follow the data', () => {
    const limits: LtvCacLimits = { target: { ...LIMITS.target, order: 1 }, payback: { ...LIMITS.payback, order: 60 } };
    const results = ltvCac(DEFAULTS, limits);
    expect(results.advice).toBe('scale');
    expect(results.maxCac).toBe(results.ltv);
  });
});

describe('laws', () => {
  test('given any inputs within the bounds, then numbers or words', () => {
    fc.assert(
      fc.property(ltvCacInputs, (inputs) => {
        expect(notAnswers(ltvCac(inputs, LIMITS))).toEqual([]);
        for (const point of ltvCacContributions(inputs).points) expect(notAnswers(point)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  /** What the value may exceed by rounding alone. */
  const upTo = (value: number): number => value * (1 + 1e-9) + DUST;

  const cases = ['churn', 'discount', 'returns'] as const;
  test.each(cases)('given more %s, then never more lifetime value', (key) => {
    fc.assert(
      fc.property(ltvCacInputs, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, share) => {
        const less = ltvCac({ ...inputs, [key]: inputs[key] * share }, LIMITS).ltv;
        expect(ltvCac(inputs, LIMITS).ltv).toBeLessThanOrEqual(upTo(less));
      }),
    );
  });

  const growing = ['repeat', 'renewal', 'expansion', 'margin', 'horizon'] as const;
  test.each(growing)('given less %s, then never more lifetime value', (key) => {
    fc.assert(
      fc.property(ltvCacInputs, fc.double({ min: 0.01, max: 1, noNaN: true }), (inputs, share) => {
        const less = ltvCac({ ...inputs, [key]: inputs[key] * share }, LIMITS).ltv;
        expect(less).toBeLessThanOrEqual(upTo(ltvCac(inputs, LIMITS).ltv));
      }),
    );
  });

  test('given any inputs, then the picture ends on the lifetime value, and never exceeds the undiscounted sum', () => {
    fc.assert(
      fc.property(ltvCacInputs, (inputs) => {
        const last = ltvCacContributions(inputs).points.at(-1);
        expect(last?.cumulativeDiscounted).toBe(ltvCac(inputs, LIMITS).ltv);
        expect(last?.cumulativeDiscounted).toBeLessThanOrEqual(upTo(last?.cumulative ?? NaN));
      }),
    );
  });

  test('given twice the spend, then twice the cost and never an earlier payback', () => {
    fc.assert(
      fc.property(ltvCacInputs, (inputs) => {
        const once = ltvCac({ ...inputs, spend: inputs.spend / 2 }, LIMITS);
        const twice = ltvCac(inputs, LIMITS);
        if (once.payback === 'none' || twice.payback === 'none') return;
        expect(twice.payback === 'never' ? Infinity : twice.payback).toBeGreaterThanOrEqual(
          once.payback === 'never' ? Infinity : once.payback,
        );
      }),
    );
  });
});

describe('the last order of the horizon', () => {
  // 7 months of 30.4375 days are 213.0625 days, 25 windows of 8.5225 exactly: orders k = 0 … 25, each worth 45 · 97 % · 60 % = 26.19.
  test('given windows that fit exactly, then the last one is not lost to rounding', () => {
    const points = ltvCacContributions({ ...DEFAULTS, horizon: 7, window: 8.5225, repeat: 100, discount: 0 }).points;
    expect(points).toHaveLength(26);
    expect(points.at(-1)!.cumulative).toBeCloseTo(26 * 26.19, 9);
  });
});
