// Why this file: the draws of the business case obey the laws that hold for every case, and follow from the inputs alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definition } from '../../src/calculators/roi/definition.ts';
import { defaultsOf } from '../../src/calculator/field.ts';
import { roi, type RoiInputs } from '../../src/models/roi.ts';
import { DRAWS, FACTORS, roiDraws, roiSeed, roiSpread } from '../../src/models/roi-monte-carlo.ts';
import { DEFAULTS } from './roi-defaults.ts';
import { roiInputs } from './within.ts';

const SLOW = { numRuns: 25 };

test('given the scenarios of the contract, then the ends of the distributions are theirs', () => {
  expect(FACTORS).toEqual({
    benefits: { low: 0.7, mode: 1, high: 1.2 },
    setup: { low: 1, mode: 1, high: 1.2 },
    golive: { low: 0, mode: 0, high: 2 },
    ramp: { low: 0.75, mode: 1, high: 1.5 },
  });
  const spread = roiSpread({ ...DEFAULTS, capture: 90 });
  expect(spread.hours).toEqual({ low: expect.closeTo(1.05, 12), mode: 1.5, high: expect.closeTo(1.8, 12) });
  expect(spread.capture).toEqual({ low: expect.closeTo(63, 12), mode: 90, high: 100 });
  expect(spread.golive).toEqual({ low: 1, mode: 1, high: 3 });
});

// The mean of a sum of independent draws is the sum of their means (low + mode + high) ÷ 3; hours · capture is a product of two, whose mean
// is the product. With no one-off costs, first use at once, no ramp and a term long paid, the NPV is linear in them, but for first use.
test('given estimates that all count, then the middle of the draws lies where their means put it', () => {
  const inputs: RoiInputs = { ...DEFAULTS, ramp: 0, golive: 0 };
  const mean = (0.7 + 1 + 1.2) / 3;
  const at = (golive: number) =>
    roi({ ...inputs, golive, ...{ hours: 1.5 * mean, capture: 50 * mean, incidentCut: 30 * mean, retired: 18_000 * mean } });
  const { p10, p50, p90, gains, count } = roiDraws(inputs);
  // First use is 0 to 2 months later: so is the middle, between the two ends.
  expect(p50).toBeLessThan(at(0).npv);
  expect(p50).toBeGreaterThan(at(2).npv);
  expect(p10).toBeLessThan(at(2).npv);
  expect(p90).toBeGreaterThan(at(0).npv);
  expect(gains).toBe(count);
});

// Without benefits only the implementation varies, from 1 to 1.2 of it with the mode at 1: a share u of the draws lies below
// 1.2 − √(0.2² · (1 − u)) of it (Kotz and van Dorp, Beyond Beta, section 1.1). What costs most is worth least, so P10 is its 90 %.
test('given a single input that varies, then the percentiles are those of its closed formula', () => {
  const inputs: RoiInputs = {
    ...DEFAULTS,
    users: 0,
    incidents: 0,
    retired: 0,
    exposure: 0,
    auditHours: 0,
    adminHours: 0,
    training: 0,
    setup: 1e6,
  };
  const { p10, p50, p90 } = roiDraws(inputs);
  const below = (share: number) => -1e6 * (1.2 - Math.sqrt(0.04 * (1 - share)));
  // Three standard errors of a percentile of 10 000 draws, 3·√(u(1 − u) ÷ n) ÷ density: 2846, 2121 and 949.
  expect(Math.abs(p10 - below(0.9))).toBeLessThan(3000);
  expect(Math.abs(p50 - below(0.5))).toBeLessThan(2200);
  expect(Math.abs(p90 - below(0.1))).toBeLessThan(1000);
});

test('given nothing that can vary, then every draw is the case itself', () => {
  const fixed: RoiInputs = {
    ...DEFAULTS,
    hours: 0,
    capture: 0,
    incidentCut: 0,
    retired: 0,
    uplift: 0,
    exposureCut: 0,
    auditCut: 0,
    setup: 0,
    training: 0,
  };
  const { p10, p50, p90, gains, histogram } = roiDraws(fixed);
  expect(p50).toBeCloseTo(roi(fixed).npv, 6);
  expect([p10, p90]).toEqual([p50, p50]);
  expect(gains).toBe(0);
  expect(histogram).toEqual({ start: p50, width: 0, counts: [DRAWS] });
});

test('given any inputs, then the percentiles ascend, no draw is lost, and gains are the bins above zero', () => {
  fc.assert(
    fc.property(roiInputs, (inputs) => {
      const { p10, p50, p90, gains, histogram, count } = roiDraws(inputs);
      const { start, width, counts } = histogram;
      const total = counts.reduce((sum, one) => sum + one, 0);
      // Half a bin of grace for a draw that is exactly 0: it stands in the first bin above zero, and is no gain.
      const above = counts.reduce((sum, one, bin) => sum + (start + (bin + 0.5) * width > 0 ? one : 0), 0);
      return p10 <= p50 && p50 <= p90 && total === count && gains <= above && (p10 > 0 ? gains >= 0.9 * count : true);
    }),
    SLOW,
  );
});

test('given any inputs, then no draw does worse than all estimates at their worst, nor better than all at their best', () => {
  fc.assert(
    fc.property(roiInputs, (inputs) => {
      const { histogram } = roiDraws(inputs);
      const ends = (which: 'worst' | 'best') => {
        const spread = roiSpread(inputs);
        const costs: readonly string[] = ['setup', 'training', 'golive', 'ramp'];
        const values = Object.entries(spread).map(([key, { low, high }]) => [
          key,
          (which === 'worst') === costs.includes(key) ? high : low,
        ]);
        return roi({ ...inputs, ...Object.fromEntries(values), scenario: 'expected' });
      };
      const worst = ends('worst');
      const best = ends('best');
      const noise = 1e-9 * (best.pvBenefits + worst.pvCosts) + histogram.width;
      return histogram.start >= worst.npv - noise && histogram.start + histogram.counts.length * histogram.width <= best.npv + noise;
    }),
    SLOW,
  );
});

test('given all money doubled, then the same draws are worth double', () => {
  const money = ['wage', 'incidentCost', 'retired', 'uplift', 'exposure', 'fee', 'setup', 'training'] as const;
  const doubled = { ...DEFAULTS, ...Object.fromEntries(money.map((key) => [key, 2 * DEFAULTS[key]])) };
  const once = roiDraws(DEFAULTS, 1);
  const twice = roiDraws(doubled, 1);
  // Doubling is exact in binary, so nothing is rounded differently.
  expect([twice.p10, twice.p50, twice.p90]).toEqual([2 * once.p10, 2 * once.p50, 2 * once.p90]);
  expect(twice.histogram.counts).toEqual(once.histogram.counts);
});

test('given the same inputs, then the same picture; given another value, another one', () => {
  expect(roiDraws({ ...DEFAULTS })).toEqual(roiDraws(DEFAULTS));
  const keys = Object.keys(defaultsOf(definition.fields)).filter((key) => !['cur', 'label', 'scenario'].includes(key));
  for (const key of keys) {
    const other = { ...DEFAULTS, [key]: key === 'billing' ? 'monthly' : 4.5 };
    expect(roiSeed(other), key).not.toBe(roiSeed(DEFAULTS));
  }
});

test('given another label, currency, scenario or order of the keys, then the same picture', () => {
  const reversed = Object.fromEntries(Object.entries({ ...DEFAULTS, cur: 'RUB', label: 'Acme', scenario: 'conservative' }).reverse());
  expect(roiDraws(reversed as unknown as RoiInputs)).toEqual(roiDraws(DEFAULTS));
});
