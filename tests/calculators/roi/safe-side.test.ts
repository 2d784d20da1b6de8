// Why this file: a limit that is told must be a value at which the case still pays.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeSide } from '../../../src/calculators/roi/case/safe-side.ts';

test.each([
  [44.4054, 'down', false, 44.4],
  [0.115575, 'up', false, 0.116],
  [25.5069, 'down', false, 25.5],
  [31.2, 'up', true, 32],
  [31, 'up', true, 31],
  [1_234_567, 'down', true, 1_230_000],
  [0.3, 'up', false, 0.3],
  [100, 'down', false, 100],
  [0, 'up', false, 0],
] as const)('given %d rounded %s, whole %s, then %d', (value, side, whole, expected) => {
  expect(safeSide(value, side, whole)).toBe(expected);
});

test('given any limit, then it moves to its safe side only, by less than a hundredth', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e12, noNaN: true }), fc.constantFrom('up' as const, 'down' as const), (value, side) => {
      const rounded = safeSide(value, side, false);
      const noise = 1e-8 * value;
      const safe = side === 'up' ? rounded >= value - noise : rounded <= value + noise;
      return safe && Math.abs(rounded - value) <= 0.01 * value + noise;
    }),
  );
});
