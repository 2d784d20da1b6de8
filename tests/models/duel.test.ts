// Why this file: the playbook's two worked numbers must come out sharp, and no budget may divide by nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duel, mismatchedRatio, relativeGains, type DuelInputs } from '../../src/models/duel.ts';
import { DUST, duelInputs, notAnswers } from './within.ts';

/** The defaults of the contract (calculators.md, section 5). */
const DEFAULTS: DuelInputs = {
  visitors: 200_000,
  cvr: 2.5,
  aov: 28_000,
  cvrGain: 0.3,
  mqls: 400,
  mqlSql: 22,
  win: 30,
  acv: 25_000_000,
  winGain: 5,
  spend: 30_000_000,
};

describe('duel', () => {
  test('given the playbook’s example, then the contract’s four numbers', () => {
    // Source: calculators.md, section 5, and facts/scenarios.yaml (scenario-b2c-cosmetics, scenario-b2b-collaboration).
    expect(duel(DEFAULTS)).toMatchObject({
      b2cGain: 16_800_000,
      b2cGainQuarter: 50_400_000,
      b2bGain: 110_000_000,
      b2bGainQuarter: 330_000_000,
    });
  });

  test('given the playbook’s example, then 6.55 times, and 0.56 and 3.67 a unit spent', () => {
    // Source of 6.55: facts/scenarios.yaml, "ratio to the B2C gain per quarter". 50.4 ÷ 90 and 330 ÷ 90 on paper.
    const results = duel(DEFAULTS);
    expect(results.ratio).toBeCloseTo(6.55, 2);
    expect(results.b2cPerSpend).toBeCloseTo(0.56, 12);
    expect(results.b2bPerSpend).toBeCloseTo(11 / 3, 12);
  });

  test('given no spend, then none a unit spent', () => {
    expect(duel({ ...DEFAULTS, spend: 0 })).toMatchObject({ b2cPerSpend: 'none', b2bPerSpend: 'none', b2cGain: 16_800_000 });
  });

  test('given no B2C gain, then no ratio; given no B2B gain, then a ratio of 0', () => {
    expect(duel({ ...DEFAULTS, cvrGain: 0 })).toMatchObject({ ratio: 'none', b2cGain: 0, b2cPerSpend: 0 });
    expect(duel({ ...DEFAULTS, winGain: 0 })).toMatchObject({ ratio: 0, b2bGain: 0 });
  });

  test('given the example as the playbook tells it, then a month against a quarter is near twenty times, three times the fair ratio', () => {
    // 330 ÷ 16.8 on paper.
    const results = duel(DEFAULTS);
    expect(mismatchedRatio(results)).toBeCloseTo(19.643, 3);
    expect(mismatchedRatio(duel({ ...DEFAULTS, cvrGain: 0 }))).toBe('none');
    fc.assert(
      fc.property(duelInputs, (inputs) => {
        const each = duel(inputs);
        const wrong = mismatchedRatio(each);
        if (each.ratio === 'none' || wrong === 'none' || each.b2cGain < 1e-9) return;
        expect(Math.abs(wrong - 3 * each.ratio)).toBeLessThanOrEqual(1e-9 * wrong + DUST);
      }),
    );
  });

  test('given the example, then an eighth and a sixth more than today', () => {
    expect(relativeGains(DEFAULTS)).toEqual({ b2c: expect.closeTo(12, 10), b2b: expect.closeTo(100 / 6, 10) });
    expect(relativeGains({ ...DEFAULTS, cvr: 0, win: 0 })).toEqual({ b2c: 'none', b2b: 'none' });
  });

  test('given any inputs within the bounds, then numbers or words', () => {
    fc.assert(
      fc.property(duelInputs, (inputs) => {
        expect(notAnswers(duel(inputs))).toEqual([]);
      }),
    );
  });

  test('given other rates to start from, then the same gains: points are points', () => {
    fc.assert(
      fc.property(duelInputs, duelInputs, (inputs, { cvr, win }) => {
        expect(duel({ ...inputs, cvr, win })).toEqual(duel(inputs));
      }),
    );
  });
});
