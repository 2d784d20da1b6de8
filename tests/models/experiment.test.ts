// Why this file: a sample that is too small costs a wrong decision, one too large weeks; the sizes are those of the published formula.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  detectableEffect,
  experiment,
  experimentWeeks,
  sampleSize,
  type ExperimentInputs,
  type ExperimentRanges,
} from '../../src/models/experiment.ts';
import { experimentInputs, notAnswers, plannedExperiments } from './within.ts';

/** The defaults and ranges of the contract (calculators.md, section 6). */
const DEFAULTS: ExperimentInputs = { side: 'b2c', baseline: 5, mde: 1, alpha: 5, power: 80, arms: 2, units: 1000 };
const RANGES: ExperimentRanges = { b2c: { low: 3, high: 14 }, b2b: { low: 28, high: 84 } };

const resultsOf = (changes: Partial<ExperimentInputs>) => experiment({ ...DEFAULTS, ...changes }, RANGES);

/** Size of an arm for two rates in %, at 5 % two-sided. */
function sizeOf(p1: number, p2: number, power = 80, alpha = 5): number {
  const size = sampleSize({ baseline: p1, mde: p2 - p1, power, alpha });
  if (size === 'none') throw new Error('no size');
  return size;
}

describe('sample size', () => {
  test('given the examples in R’s help of power.prop.test, then its numbers', () => {
    // power.prop.test(p1 = .50, p2 = .75, power = .90)  =>  n = 76.7
    expect(sizeOf(50, 75, 90)).toBeCloseTo(76.7, 1);
    // power.prop.test(n = 50, p1 = .5, power = .90)  =>  p2 = 0.8026
    expect(50 + detectableEffect({ ...DEFAULTS, baseline: 50, power: 90 }, 50)!).toBeCloseTo(80.26, 2);
    // Its note: "you'd need a sample size of at least n = 74 to yield the desired power for (p1, p2) = (0.9, 1)".
    expect(Math.ceil(sizeOf(90, 100))).toBe(74);
    expect(detectableEffect({ ...DEFAULTS, baseline: 90 }, 30)).toBeNull();
  });

  test('given the defaults, then R’s power.prop.test(p1 = .05, p2 = .06, power = .8): n = 8157.7', () => {
    expect(sizeOf(5, 6)).toBeCloseTo(8157.73, 1);
  });

  test.each([
    // B. Markussen, course at the University of Copenhagen, 2017, exercise 2.5: power.prop.test(power, p1, p2 = 0.25 * p1), rounded
    [30, 7.5, 80, 46],
    [40, 10, 80, 32],
    [50, 12.5, 80, 23],
    [30, 7.5, 90, 61],
    [40, 10, 90, 42],
    [50, 12.5, 90, 30],
  ])('given %f against %f %% at %i %% power, then about %i in each arm', (p1, p2, power, n) => {
    expect(Math.abs(sizeOf(p1, p2, power) - n)).toBeLessThanOrEqual(0.6);
  });

  test('given Rosner’s cancer trial, 150 against 120 in 100 000, then 234 881 in each arm up to his rounding of z to 1.96 and 0.84', () => {
    // Rosner, Fundamentals of Biostatistics, section on sample size for two binomial proportions.
    expect(Math.abs(sizeOf(0.15, 0.12) / 234_881 - 1)).toBeLessThan(0.0012);
  });

  test('given each arm’s own variance, then z²·(p₁q₁ + p₂q₂) ÷ δ²', () => {
    // (1.959964 + 0.841621)² = 7.848880; times 0.1039; over 0.0001
    expect(sampleSize(DEFAULTS, 'unpooled')).toBeCloseTo(8154.99, 1);
  });

  test('given either variance, then the pooled one never asks for fewer', () => {
    fc.assert(
      fc.property(plannedExperiments, (inputs) => {
        const [pooled, unpooled] = [sampleSize(inputs), sampleSize(inputs, 'unpooled')] as [number, number];
        expect(pooled).toBeGreaterThanOrEqual(unpooled * (1 - 1e-9));
      }),
    );
  });

  test('given more power or a smaller alpha, then never fewer', () => {
    fc.assert(
      fc.property(plannedExperiments, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, share) => {
        const size = sampleSize(inputs) as number;
        const power = inputs.power + share * (99.9 - inputs.power);
        expect(sampleSize({ ...inputs, power })).toBeGreaterThanOrEqual(size * (1 - 1e-9));
        const alpha = Math.max(0.01, inputs.alpha * share);
        expect(sampleSize({ ...inputs, alpha })).toBeGreaterThanOrEqual(size * (1 - 1e-9));
      }),
    );
  });

  test('given a larger effect in the same direction, then never more', () => {
    fc.assert(
      fc.property(plannedExperiments, fc.double({ min: 0.05, max: 1, noNaN: true }), (inputs, share) => {
        const smaller = sampleSize({ ...inputs, mde: inputs.mde * share }) as number;
        expect(sampleSize(inputs)).toBeLessThanOrEqual(smaller * (1 + 1e-9));
      }),
    );
  });

  test('given the two rates the other way round, or failures for successes, then the same', () => {
    fc.assert(
      fc.property(plannedExperiments, (inputs) => {
        const size = sampleSize(inputs) as number;
        const swapped = sampleSize({ ...inputs, baseline: inputs.baseline + inputs.mde, mde: -inputs.mde }) as number;
        const mirrored = sampleSize({ ...inputs, baseline: 100 - inputs.baseline, mde: -inputs.mde }) as number;
        expect(Math.abs(swapped / size - 1)).toBeLessThan(1e-9);
        expect(Math.abs(mirrored / size - 1)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('experiment', () => {
  test('given the defaults, then 8158 in each arm, 16 316 in all, 17 days: long', () => {
    expect(resultsOf({})).toMatchObject({ perArm: 8158, total: 16_316, days: 17, verdict: 'long' });
    expect(resultsOf({ units: 2000 })).toMatchObject({ days: 9, verdict: 'within' });
    expect(resultsOf({ units: 10_000 })).toMatchObject({ days: 2, verdict: 'short' });
  });

  test('given the other side, then its range; bounds are inside', () => {
    expect(resultsOf({ side: 'b2b' }).verdict).toBe('short');
    // 16 316 ÷ 84 = 194.24; one day more at anything less.
    expect(resultsOf({ side: 'b2b', units: 16_316 / 84 })).toMatchObject({ days: 84, verdict: 'within' });
    expect(resultsOf({ side: 'b2b', units: 194 })).toMatchObject({ days: 85, verdict: 'long' });
    expect(resultsOf({ side: 'b2b', units: 16_316 / 28 })).toMatchObject({ days: 28, verdict: 'within' });
    expect(resultsOf({ units: 16_316 / 14 })).toMatchObject({ days: 14, verdict: 'within' });
    expect(resultsOf({ units: 16_316 / 3 })).toMatchObject({ days: 3, verdict: 'within' });
  });

  test('given more arms, then each as large, and more in all', () => {
    expect(resultsOf({ arms: 5 })).toMatchObject({ perArm: 8158, total: 40_790 });
  });

  const NOTHING = { perArm: 'none', total: 'none', days: 'none', verdict: 'none', exact: 'none' };
  test.each([
    ['no effect', { mde: 0 }],
    ['a rate above 100 %', { baseline: 99.5 }],
    ['a rate below 0 %', { mde: -5.1 }],
    ['no risk of a false alarm', { alpha: 0 }],
    ['no risk of missing it', { power: 100 }],
    ['an effect too small for a number', { mde: 1e-300 }],
  ] as const)('given %s, then no answer', (_, changes) => {
    expect(resultsOf(changes)).toEqual(NOTHING);
  });

  test('given nobody to test on, then a size and no length', () => {
    expect(resultsOf({ units: 0 })).toMatchObject({ perArm: 8158, total: 16_316, days: 'none', verdict: 'none' });
  });

  test('given an effect that reaches 0 or 100 % sharp, in spite of rounding, then an answer', () => {
    expect(resultsOf({ mde: -5 }).perArm).toBeTypeOf('number');
    expect(resultsOf({ baseline: 70.1, mde: 29.9 }).perArm).toBeTypeOf('number');
    expect(resultsOf({ baseline: 0.3, mde: -0.1 - 0.2 }).perArm).toBeTypeOf('number');
  });

  test('given a power that luck alone delivers, then one in each arm', () => {
    expect(resultsOf({ power: 1 })).toMatchObject({ exact: 0, perArm: 1, total: 2, days: 1 });
  });

  test('given any inputs within the bounds, then numbers or words, and never less than one in an arm or one day', () => {
    fc.assert(
      fc.property(experimentInputs, (inputs) => {
        const results = experiment(inputs, RANGES);
        expect(notAnswers(results)).toEqual([]);
        for (const value of [results.perArm, results.days]) if (value !== 'none') expect(value).toBeGreaterThanOrEqual(1);
        expect(results.days === 'none').toBe(results.verdict === 'none');
      }),
    );
  });
});

describe('the detectable effect', () => {
  test('given the size that an effect needs, then that effect, in its direction', () => {
    fc.assert(
      fc.property(plannedExperiments, (inputs) => {
        const effect = detectableEffect(inputs, sampleSize(inputs) as number)!;
        expect(Math.abs(effect / inputs.mde - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  test('given week after week, then more in each arm and never a larger effect', () => {
    fc.assert(
      fc.property(plannedExperiments, (inputs) => {
        const weeks = experimentWeeks(inputs, 12);
        expect(weeks.map((one) => one.week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        const effects = weeks.map(({ effect }) => (effect === null ? Infinity : Math.abs(effect)));
        for (let k = 1; k < weeks.length; k += 1) {
          expect(weeks[k]!.perArm).toBeGreaterThanOrEqual(weeks[k - 1]!.perArm);
          expect(effects[k]).toBeLessThanOrEqual(effects[k - 1]! * (1 + 1e-9) || Infinity);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('given the defaults, then a week shows more than a point and three weeks show one', () => {
    const [first, , third] = experimentWeeks(DEFAULTS, 3);
    expect(first).toMatchObject({ perArm: 3500 });
    expect(first!.effect).toBeGreaterThan(1);
    expect(third!.effect).toBeLessThan(1);
  });

  test('given nobody, then nothing', () => {
    expect(experimentWeeks({ ...DEFAULTS, units: 0 }, 1)).toEqual([{ week: 1, perArm: 0, effect: null }]);
  });
});
