// Why this file: shares that do not sum to the whole spend money twice or lose it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budget, CHANNELS, levelsOf, sharesOf, type BudgetInputs } from '../../src/models/budget.ts';
import { budgetInputs, notAnswers } from './within.ts';

const ONE_PART = { search: 1, retargeting: 1, crm: 1, creators: 1, video: 1, portals: 1, abm: 1, webinars: 1, sequences: 1, events: 1 };
const DEFAULTS: BudgetInputs = { side: 'b2c', total: 100_000, lower: 20, middle: 40, lowerB2b: 70, ...ONE_PART };

const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('budget', () => {
  test('given the defaults, then 40, 40, 20 and 30, 70', () => {
    // Source: the playbook, facts step05-b2c-budget and step05-b2b-budget.
    expect(sharesOf(DEFAULTS)).toEqual({ upper: 40, middle: 40, lower: 20 });
    expect(sharesOf({ ...DEFAULTS, side: 'b2b' })).toEqual({ middle: 30, lower: 70 });
  });

  test('given a lower funnel that asks for more, then the upper gives way first, then the middle', () => {
    expect(sharesOf({ ...DEFAULTS, lower: 50 })).toEqual({ lower: 50, middle: 40, upper: 10 });
    expect(sharesOf({ ...DEFAULTS, lower: 75 })).toEqual({ lower: 75, middle: 25, upper: 0 });
    expect(sharesOf({ ...DEFAULTS, lower: 100 })).toEqual({ lower: 100, middle: 0, upper: 0 });
  });

  test('given parts of a level, then its money is divided by them', () => {
    // 20 000 by 2 : 1 : 1.
    expect(budget({ ...DEFAULTS, search: 2 })).toMatchObject({
      'channel-search': 10_000,
      'channel-retargeting': 5000,
      'channel-crm': 5000,
      unassigned: 0,
    });
  });

  test('given a level without a channel, then its money is unassigned', () => {
    expect(budget({ ...DEFAULTS, video: 0 })).toMatchObject({ 'amount-upper': 40_000, 'channel-video': 0, unassigned: 40_000 });
  });

  test('given any inputs within the bounds, then shares of 0 to 100 that sum to 100, and no money is lost or made', () => {
    fc.assert(
      fc.property(budgetInputs, (inputs) => {
        const results = budget(inputs) as Record<string, number>;
        expect(notAnswers(results)).toEqual([]);
        const levels = levelsOf(inputs.side);
        const shares = levels.map((level) => results[`share-${level}`]!);
        expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true);
        near(sum(shares), 100);
        near(sum(levels.map((level) => results[`amount-${level}`]!)), inputs.total);
        const channels = levels.flatMap((level) => [...CHANNELS[inputs.side][level]]);
        near(sum(channels.map((channel) => results[`channel-${channel}`]!)) + results['unassigned']!, inputs.total);
      }),
    );
  });

  test('given more for the lower funnel, then it never gets less, and no other level gets more', () => {
    fc.assert(
      fc.property(budgetInputs, fc.double({ min: 0, max: 100, noNaN: true }), (inputs, other) => {
        const [less, more] = [Math.min(inputs.lower, other), Math.max(inputs.lower, other)].map((lower) =>
          sharesOf({ ...inputs, side: 'b2c', lower }),
        );
        expect(more!.lower).toBeGreaterThanOrEqual(less!.lower!);
        expect(more!.middle).toBeLessThanOrEqual(less!.middle! + 1e-9);
        expect(more!.upper).toBeLessThanOrEqual(less!.upper! + 1e-9);
      }),
    );
  });
});
