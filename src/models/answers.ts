// Why this file: one place decides what counts as equal, as zero and as "no answer", so that no model divides by nothing.

/** The word a model gives where a number does not exist. */
export type None = 'none';

/**
 * Relative size below which a difference is rounding and not money. Sums of some hundred doubles drift by about 1e-14;
 * 1e-12 leaves room for that and is still a cent in ten billion.
 */
export const PRECISION = 1e-12;

/** `a ÷ b`, or `none` where b is 0 (0 ÷ 0 too) or the quotient is too large for a number. */
export function quotient(a: number, b: number): number | None {
  const value = a / b;
  return b !== 0 && Number.isFinite(value) ? value : 'none';
}

/** `a ÷ b` in %, or `none` as in {@link quotient}. */
export function percentOf(a: number, b: number): number | None {
  const value = quotient(a, b);
  if (value === 'none') return value;
  const percent = value * 100;
  return Number.isFinite(percent) ? percent : 'none';
}

/** Equal up to rounding: they differ by no more than {@link PRECISION} of the larger. */
export function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= PRECISION * Math.max(Math.abs(a), Math.abs(b));
}

/** `a ≥ b`, where an `a` that misses b by rounding alone still counts. */
export function atLeast(a: number, b: number): boolean {
  return a >= b || near(a, b);
}

/** `a < b` by more than rounding. */
export function below(a: number, b: number): boolean {
  return !atLeast(a, b);
}

/** `a − b`, and exactly 0 where they are equal up to rounding: 0.1 + 0.2 − 0.3 is not a gain. */
export function difference(a: number, b: number): number {
  return near(a, b) ? 0 : a - b;
}
