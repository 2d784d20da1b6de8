// Why this file: rounding must neither invent a difference nor hide one, and a division never yields a non-number.
import { describe, expect, test } from 'vitest';
import { atLeast, below, difference, near, percentOf, quotient } from '../../src/models/answers.ts';

describe('quotients', () => {
  test.each([
    [1, 4, 0.25],
    [0, 4, 0],
    [1, 0, 'none'],
    [0, 0, 'none'],
    [-1, 0, 'none'],
    [1e12, 5e-324, 'none'],
  ])('given %d ÷ %d, then %s', (a, b, answer) => {
    expect(quotient(a, b)).toBe(answer);
  });

  test('given a share, then percent, or none where the percentage is too large for a number', () => {
    expect(percentOf(1, 4)).toBe(25);
    expect(percentOf(1, 0)).toBe('none');
    expect(percentOf(1e307, 1)).toBe('none');
  });
});

describe('equal up to rounding', () => {
  test('given 0.1 + 0.2 and 0.3, then they are equal, neither is below, and the difference is 0', () => {
    expect(near(0.1 + 0.2, 0.3)).toBe(true);
    expect(below(0.3, 0.1 + 0.2)).toBe(false);
    expect(atLeast(0.3, 0.1 + 0.2)).toBe(true);
    expect(difference(0.1 + 0.2, 0.3)).toBe(0);
  });

  test('given a difference of a billionth, then it counts', () => {
    expect(near(1, 1 + 1e-9)).toBe(false);
    expect(below(1, 1 + 1e-9)).toBe(true);
    expect(atLeast(1, 1 + 1e-9)).toBe(false);
    expect(difference(1 + 1e-9, 1)).toBeCloseTo(1e-9, 15);
  });

  test('given anything but 0 against 0, then they differ', () => {
    expect(near(1e-300, 0)).toBe(false);
  });
});
