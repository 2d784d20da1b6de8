// Why this file: the funnel's money, verdicts and lifts against paper, the playbook's own scenarios and their laws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnel, type FunnelInputs, type FunnelRange, type FunnelRanges } from '../../src/models/funnel.ts';
import { DUST, funnelInputs, notAnswers } from './within.ts';

/** The defaults of the contract (calculators.md, section 4). */
const B2C: FunnelInputs = {
  side: 'b2c',
  kind: 'ecommerce',
  visitors: 200_000,
  cart: 10,
  pay: 25,
  aov: 28_000,
  ctr: 2,
  trial: 20,
  day7: 30,
  repeat: 25,
  referral: 8,
  paybackWeeks: 3,
  paybackMonths: 2,
  leads: 400,
  mqlSql: 22,
  win: 30,
  acv: 25_000_000,
  mqlRate: 2,
  leadSql: 30,
  pocOpp: 50,
  onboarding: 70,
  nrr: 115,
  upsell: 20,
  cycle: 75,
};
const B2B: FunnelInputs = { ...B2C, side: 'b2b' };

const range = (stage: number, low: number, high: number | null): FunnelRange => ({ low, high, lowerIsBetter: false, stage });
const lower = (stage: number, low: number, high: number): FunnelRange => ({ low, high, lowerIsBetter: true, stage });

/** The playbook's table (facts/benchmarks.yaml), `cvr` as for ecommerce. */
const RANGES: FunnelRanges = {
  ctr: range(1, 1.5, 3.5),
  cart: range(2, 8, 18),
  trial: range(3, 15, 30),
  cvr: range(4, 2, 5),
  day7: range(5, 25, 45),
  repeat: range(6, 30, null),
  referral: range(6, 10, null),
  paybackWeeks: lower(7, 1, 3),
  paybackMonths: lower(7, 1, 2),
  mqlRate: range(1, 1, 3),
  leadSql: range(2, 20, 40),
  mqlSql: range(2, 10, 30),
  pocOpp: range(3, 40, 70),
  win: range(4, 20, 35),
  onboarding: range(5, 60, 85),
  nrr: range(6, 110, 130),
  upsell: range(6, 15, 30),
  cycle: lower(7, 30, 120),
};

describe('the playbook’s scenarios', () => {
  test('given the B2C defaults, then 5000 orders, 2.5 % and 140 000 000', () => {
    // Source: facts/scenarios.yaml, scenario-b2c-cosmetics: 200 000 · 2.5 % = 5000 orders, · 28 000 = 140 000 000.
    expect(funnel(B2C, RANGES)).toMatchObject({ orders: 5000, cvr: 2.5, revenue: 140_000_000 });
  });

  test('given the B2B defaults, then 88 SQLs, 26.4 deals and 660 000 000', () => {
    // Source: facts/scenarios.yaml, scenario-b2b-collaboration.
    expect(funnel(B2B, RANGES)).toMatchObject({ sqls: 88, deals: 26.4, bookings: 660_000_000 });
  });

  test('given the B2C defaults, then all outputs, and no others', () => {
    // Referral misses 10 by a fifth, repeat misses 30 by a sixth. Lifts to the middle: cart 13, so 200 000 · 3 % · 25 % · 28 000;
    // payment 3.5, so 200 000 · 1 % · 28 000.
    expect(funnel(B2C, RANGES)).toEqual({
      orders: 5000,
      cvr: 2.5,
      revenue: 140_000_000,
      'status-ctr': 'within',
      'status-cart': 'within',
      'status-trial': 'within',
      'status-cvr': 'within',
      'status-day7': 'within',
      'status-repeat': 'worse',
      'status-referral': 'worse',
      'status-paybackWeeks': 'within',
      weakest: 'referral',
      'lift-cart': 42_000_000,
      'lift-cvr': 56_000_000,
    });
  });

  test('given the B2B defaults, then all outputs, and no others: nothing is worse, both levers are above the middle', () => {
    expect(funnel(B2B, RANGES)).toEqual({
      sqls: 88,
      deals: 26.4,
      bookings: 660_000_000,
      'status-mqlRate': 'within',
      'status-leadSql': 'within',
      'status-mqlSql': 'within',
      'status-pocOpp': 'within',
      'status-win': 'within',
      'status-onboarding': 'within',
      'status-nrr': 'within',
      'status-upsell': 'within',
      'status-cycle': 'within',
      weakest: 'none',
      'lift-mqlSql': 0,
      'lift-win': 0,
    });
  });

  test('given a subscription, then payback in months, and none in weeks', () => {
    const results = funnel({ ...B2C, kind: 'subscription', paybackMonths: 2.5 }, RANGES);
    expect(results['status-paybackMonths']).toBe('worse');
    expect(results).not.toHaveProperty('status-paybackWeeks');
  });
});

describe('status', () => {
  test.each([
    [7.9, 'worse'],
    [8, 'within'],
    [18, 'within'],
    [18.1, 'better'],
  ])('given a cart rate of %d against 8 to 18, then %s', (cart, status) => {
    expect(funnel({ ...B2C, cart }, RANGES)['status-cart']).toBe(status);
  });

  test.each([
    [29, 'better'],
    [30, 'within'],
    [120, 'within'],
    [121, 'worse'],
  ])('given a cycle of %d days against 30 to 120, then %s: shorter is better', (cycle, status) => {
    expect(funnel({ ...B2B, cycle }, RANGES)['status-cycle']).toBe(status);
  });

  test('given a range without an upper end, then never better', () => {
    expect(funnel({ ...B2C, repeat: 100 }, RANGES)['status-repeat']).toBe('within');
  });

  test('given a product that misses its bound by rounding alone, then it is on the bound', () => {
    // 0.7 · 7 ÷ 100 is 0.049 on paper and 0.048999999999999995 in doubles.
    expect((0.7 * 7) / 100).toBeLessThan(0.049);
    expect(funnel({ ...B2C, cart: 0.7, pay: 7 }, { ...RANGES, cvr: range(4, 0.049, 1) })['status-cvr']).toBe('within');
  });
});

describe('the weakest metric', () => {
  // All within, so that each case starts from "none".
  const sound: FunnelInputs = { ...B2C, repeat: 30, referral: 10 };

  test('given nothing worse, then none', () => {
    expect(funnel(sound, RANGES).weakest).toBe('none');
  });

  test('given two at the same distance, then the earlier stage', () => {
    // Half of the bound each: ctr 0.75 of 1.5 (stage 1), day7 12.5 of 25 (stage 5).
    expect(funnel({ ...sound, ctr: 0.75, day7: 12.5 }, RANGES).weakest).toBe('ctr');
    // The stage decides, and it comes from the data.
    const swapped = { ...RANGES, ctr: range(5, 1.5, 3.5), day7: range(1, 25, 45) };
    expect(funnel({ ...sound, ctr: 0.75, day7: 12.5 }, swapped).weakest).toBe('day7');
  });

  test('given two at the same distance in the same stage, then the one named first', () => {
    expect(funnel({ ...sound, repeat: 15, referral: 5 }, RANGES).weakest).toBe('repeat');
  });

  test('given distances that are equal on paper but not in doubles, then the earlier stage all the same', () => {
    // A fifth each: 0.56 of 0.7 and 20 of 25, but 0.19999999999999987 and 0.2 in doubles.
    expect((0.7 - 0.56) / 0.7).toBeLessThan((25 - 20) / 25);
    const ranges = { ...RANGES, ctr: range(1, 0.7, 1) };
    expect(funnel({ ...sound, ctr: 0.56, day7: 20 }, ranges).weakest).toBe('ctr');
  });

  test('given a payback twice its bound, then further out than a rate at half of its', () => {
    // (6 − 3) ÷ 3 = 1 against (25 − 12.5) ÷ 25 = 0.5.
    expect(funnel({ ...sound, paybackWeeks: 6, day7: 12.5 }, RANGES).weakest).toBe('paybackWeeks');
  });

  test('given a payback a fifth above its upper bound, then nearer than a rate at half of its', () => {
    // (3.6 − 3) ÷ 3 = 0.2 against 0.5: the bound that is missed counts, not the lower one.
    expect(funnel({ ...sound, paybackWeeks: 3.6, day7: 12.5 }, RANGES).weakest).toBe('day7');
  });

  test('given a missed bound of 0, then it is further out than any other, and two of them go by stage', () => {
    const ranges = { ...RANGES, paybackWeeks: lower(7, 0, 0) };
    expect(funnel({ ...sound, ctr: 0 }, ranges).weakest).toBe('paybackWeeks');
    const both = { ...ranges, cart: lower(2, 0, 0) };
    expect(funnel(sound, both).weakest).toBe('cart');
  });
});

describe('lifts', () => {
  test.each([
    // To the low end: 200 000 · (8 − 4) % · 25 % · 28 000.
    ['worse', 4, 56_000_000],
    ['on the low end: to the middle, 13', 8, 70_000_000],
    ['in the middle', 13, 0],
    ['above the middle', 15, 0],
    ['better', 30, 0],
    // 200 000 · 8 % · 25 % · 28 000, though new ÷ old does not exist.
    ['zero', 0, 112_000_000],
  ])('given a cart rate that is %s (%d), then %d a month', (_, cart, lift) => {
    expect(funnel({ ...B2C, cart }, RANGES)['lift-cart']).toBeCloseTo(lift, 4);
  });

  test('given a conversion of 1 %, then to its low end of 2 %: 200 000 · 1 % · 28 000', () => {
    expect(funnel({ ...B2C, cart: 4 }, RANGES)['lift-cvr']).toBe(56_000_000);
  });

  test('given nobody pays, then a lift of the payment range, and none of the cart', () => {
    expect(funnel({ ...B2C, pay: 0 }, RANGES)).toMatchObject({ revenue: 0, 'lift-cart': 0, 'lift-cvr': 112_000_000 });
  });

  test('given weak B2B levers, then the gain of each alone', () => {
    // To 10 %: 400 · 5 % · 30 % · 25 M = 150 M. To 20 %: 400 · 5 % · 10 % · 25 M = 50 M with the other lever as it is.
    expect(funnel({ ...B2B, mqlSql: 5 }, RANGES)['lift-mqlSql']).toBe(150_000_000);
    expect(funnel({ ...B2B, mqlSql: 5, win: 10 }, RANGES)['lift-win']).toBe(50_000_000);
  });

  test('given a range without an upper end, then the low end where worse, and 0 where within', () => {
    const ranges = { ...RANGES, win: range(4, 20, null) };
    expect(funnel({ ...B2B, win: 10 }, ranges)['lift-win']).toBe(220_000_000);
    expect(funnel({ ...B2B, win: 20 }, ranges)['lift-win']).toBe(0);
  });
});

describe('laws', () => {
  const statusKeys = (results: object): string[] => Object.keys(results).filter((name) => name.startsWith('status-'));

  test('given any inputs within the bounds, then numbers or words, no lift below 0, and a weakest that is worse', () => {
    fc.assert(
      fc.property(funnelInputs, (inputs) => {
        const results = funnel(inputs, RANGES);
        expect(notAnswers(results)).toEqual([]);
        expect(statusKeys(results)).toHaveLength(inputs.side === 'b2c' ? 8 : 9);
        for (const [name, value] of Object.entries(results)) if (name.startsWith('lift-')) expect(value).toBeGreaterThanOrEqual(0);
        const worse = statusKeys(results).filter((name) => results[name as 'status-ctr'] === 'worse');
        if (results.weakest === 'none') expect(worse).toEqual([]);
        else expect(worse).toContain(`status-${results.weakest}`);
      }),
      { numRuns: 300 },
    );
  });

  test('given a lift, then moving the metric there by hand brings exactly that, and it is no longer worse', () => {
    fc.assert(
      fc.property(funnelInputs, (inputs) => {
        const results = funnel({ ...inputs, side: 'b2b' }, RANGES);
        const win = inputs.win < 20 ? 20 : Math.max(inputs.win, inputs.win > 35 ? 0 : 27.5);
        const moved = funnel({ ...inputs, side: 'b2b', win }, RANGES);
        expect(moved['status-win']).not.toBe('worse');
        const gain = (moved.bookings ?? NaN) - (results.bookings ?? NaN);
        expect(Math.abs((results['lift-win'] ?? NaN) - gain)).toBeLessThanOrEqual(1e-9 * (moved.bookings ?? NaN) + DUST);
      }),
    );
  });

  test('given the other side’s metrics, then they change nothing', () => {
    fc.assert(
      fc.property(funnelInputs, funnelInputs, (inputs, other) => {
        const { leads, mqlSql, win, acv, mqlRate, leadSql, pocOpp, onboarding, nrr, upsell, cycle } = other;
        const b2b = { leads, mqlSql, win, acv, mqlRate, leadSql, pocOpp, onboarding, nrr, upsell, cycle };
        expect(funnel({ ...inputs, ...b2b, side: 'b2c' }, RANGES)).toEqual(funnel({ ...inputs, side: 'b2c' }, RANGES));
        expect(funnel({ ...other, ...inputs, ...b2b, side: 'b2b' }, RANGES)).toEqual(funnel({ ...other, side: 'b2b' }, RANGES));
      }),
    );
  });
});
