/** Arithmetic of pictures. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear, path, ticks } from '../../src/figures/scale.ts';

test('given a domain, then its ends map to the ends of the range', () => {
  const scale = linear([0, 10], [100, 200]);
  expect([scale(0), scale(5), scale(10)]).toEqual([100, 150, 200]);
});

test('given an empty domain, then everything maps to the middle and nothing to NaN', () => {
  expect(linear([3, 3], [0, 10])(3)).toBe(5);
});

test('given any domain, then ticks are inside it, ascending and few', () => {
  const bound = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(bound, bound, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      // Ticks of a span that doubles cannot resolve would all be the same number; pictures always include zero.
      fc.pre(high - low > 1e-6 * Math.max(1, Math.abs(low), Math.abs(high)));
      const found = ticks(low, high);
      const slack = (high - low) * 1e-9;
      expect(found.length).toBeLessThanOrEqual(6);
      found.forEach((tick, index) => {
        expect(tick).toBeGreaterThanOrEqual(low - slack);
        expect(tick).toBeLessThanOrEqual(high + slack);
        if (index > 0) expect(tick).toBeGreaterThan(found[index - 1]!);
      });
    }),
  );
});

test('given points, then the path visits them in order', () => {
  expect(path([[0, 1], [2.345, 3]])).toBe('M0 1L2.3 3'); // prettier-ignore
});
