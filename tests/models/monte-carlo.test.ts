// Why this file: the generator draws what its authors publish, and the statistics are those of the textbooks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash32, histogram, percentile, seeded, triangular, uniform, xoshiro128 } from '../../src/models/monte-carlo.ts';

// Output of the authors' xoshiro128starstar.c (1.1), as published with the rand_xoshiro package (src/xoshiro128starstar.rs, test "reference").
test('given the state of the published vector, then its numbers', () => {
  const random = xoshiro128([1, 2, 3, 4]);
  const drawn = Array.from({ length: 10 }, random);
  expect(drawn).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804]);
});

// Test vectors of the FNV specification (RFC 9923, appendix C; 32-bit FNV-1a).
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('given the text "%s", then its published hash', (text, hash) => {
  expect(hash32(text)).toBe(hash);
});

test('given neighbouring seeds, then streams without anything in common', () => {
  const streams = [0, 1, 2, 0xffffffff].map((seed) => Array.from({ length: 50 }, seeded(seed)));
  expect(new Set(streams.flat()).size).toBe(200);
});

test('given the lowest and the highest number, then a uniform draw stays between 0 and 1', () => {
  expect(uniform(() => 0)).toBeGreaterThan(0);
  expect(uniform(() => 2 ** 32 - 1)).toBeLessThan(1);
});

describe('the triangular distribution', () => {
  const shapes = [
    { low: 0.7, mode: 1, high: 1.2 },
    { low: 1, mode: 1, high: 1.2 },
    { low: -2, mode: 3, high: 3 },
  ];

  // Mean (a + b + c) ÷ 3 and variance (a² + b² + c² − ab − ac − bc) ÷ 18: Kotz and van Dorp, Beyond Beta (2004), section 1.1.
  test.each(shapes)('given a hundred thousand draws of %j, then mean and variance are the closed formulas', (shape) => {
    const { low: a, mode: c, high: b } = shape;
    const random = seeded(7);
    const n = 100_000;
    const draws = Array.from({ length: n }, () => triangular(shape, uniform(random)));
    const mean = draws.reduce((sum, x) => sum + x, 0) / n;
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1);
    const expected = (a * a + b * b + c * c - a * b - a * c - b * c) / 18;
    // Four standard errors of a mean.
    expect(Math.abs(mean - (a + b + c) / 3)).toBeLessThan(4 * Math.sqrt(expected / n));
    expect(variance / expected).toBeGreaterThan(0.98);
    expect(variance / expected).toBeLessThan(1.02);
  });

  // Its distribution function is (x − a)² ÷ ((b − a)(c − a)) up to the mode: 0.3 ÷ 0.5 of it lie there, and a quarter of that below the middle.
  test('given a share, then the value that the distribution function has there', () => {
    const shape = { low: 0.7, mode: 1, high: 1.2 };
    expect(triangular(shape, 0.6)).toBeCloseTo(1, 12);
    expect(triangular(shape, 0.15)).toBeCloseTo(0.85, 12);
    expect(triangular(shape, 0.9)).toBeCloseTo(1.1, 12);
    expect(triangular(shape, 0)).toBe(0.7);
    expect(triangular(shape, 1)).toBe(1.2);
    expect(triangular({ low: 5, mode: 5, high: 5 }, 0.3)).toBe(5);
  });

  test('given any shape and share, then the distribution function leads back to the share', () => {
    const corner = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(corner, corner, corner, fc.double({ min: 0, max: 1, noNaN: true }), (x, y, z, share) => {
        const [a, c, b] = [x, y, z].sort((one, other) => one - other) as [number, number, number];
        if (a === b) return true;
        const value = triangular({ low: a, mode: c, high: b }, share);
        const below = value <= c && c > a ? (value - a) ** 2 / ((b - a) * (c - a)) : 1 - (b - value) ** 2 / ((b - a) * (b - c));
        return value >= a - 1e-9 && value <= b + 1e-9 && Math.abs(below - share) < 1e-9;
      }),
    );
  });
});

// Hyndman and Fan (1996), type 7: NumPy's and R's default, PERCENTILE.INC of spreadsheets. 15, 20, 35, 40, 50 at 40 %: 29.
test('given five values, then the percentiles of spreadsheets', () => {
  const values = [15, 20, 35, 40, 50];
  expect([0, 25, 40, 50, 75, 100].map((p) => percentile(values, p))).toEqual([15, 20, 29, 35, 40, 50]);
  expect(percentile([3], 10)).toBe(3);
});

test('given values on both sides of zero, then zero is an edge and every value is in the bin that names it', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(values, (some) => {
      const sorted = some.sort((a, b) => a - b);
      const { start, width, counts } = histogram(sorted, 40);
      if (width === 0) return counts[0] === sorted.length;
      const edges = Math.abs(start / width - Math.round(start / width)) < 1e-9;
      const total = counts.reduce((sum, one) => sum + one, 0);
      return edges && total === sorted.length && counts.length <= 42 && counts[0]! > 0 && counts.at(-1)! > 0;
    }),
  );
});
