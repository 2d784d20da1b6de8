// Why this file: sample sizes hang on two numbers from the normal distribution; these are the published ones.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/models/normal.ts';

test.each([
  // The three test values that Wichura prints with the algorithm (Applied Statistics 37, 1988): one for each of its ranges.
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [1e-20, -9.26234008979841],
  // R 4: qnorm(c(.8, .9, .95, .975, .995, .9995))
  [0.8, 0.8416212335729143],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.9995, 3.2905267314919255],
  // Where the ranges of the algorithm meet; Python 3, statistics.NormalDist().inv_cdf
  [0.075, -1.4395314709384557],
  [0.0749, -1.4402382675279632],
])('given %f, then z is %f', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(4e-15 * Math.abs(z));
});

test('given the middle and the ends, then 0 and both infinities; given no probability, then no number', () => {
  expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([0, -Infinity, Infinity]);
  expect([normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([NaN, NaN]);
});

test('given a larger probability, then no smaller z, also where the ranges meet', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      expect(normalQuantile(Math.min(a, b))).toBeLessThanOrEqual(normalQuantile(Math.max(a, b)));
    }),
  );
});

test('given a probability and what it leaves, then opposite signs', () => {
  fc.assert(
    // Multiples of 2^-20: 1 − p is exact.
    fc.property(fc.integer({ min: 1, max: 2 ** 20 - 1 }), (k) => {
      const p = k / 2 ** 20;
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 13);
    }),
  );
});
