// Why this file: time value of money (present value, rate of return, payback), written once for every model.
import { PRECISION } from './answers.ts';
import { positiveRoots } from './polynomial.ts';

/** Months in a year: rates are yearly, flows are monthly. */
export const MONTHS = 12;

/** The yearly rates among which an IRR is searched, in %. */
export const IRR_RANGE = { low: -99, high: 100_000 } as const;

/**
 * What an amount at some month is worth today: amount ÷ (1 + d)^(month ÷ 12).
 *
 * Source of the formula: the contract (calculators.md, section 2). The rate is an effective yearly one, so that a flow after twelve
 * months is worth what the yearly tables of present values say.
 *
 * @param month months from today, fractions allowed
 * @param discountPercent % a year, greater than −100
 */
export function presentValue(amount: number, month: number, discountPercent: number): number {
  return amount / (1 + discountPercent / 100) ** (month / MONTHS);
}

/** Each flow at what it is worth today. `flows[t]` is the money at the end of month t; `flows[0]` is today's. */
export function discounted(flows: readonly number[], discountPercent: number): number[] {
  return flows.map((flow, month) => presentValue(flow, month, discountPercent));
}

/**
 * Net present value: the sum of the {@link discounted} flows. Unlike the NPV of spreadsheets, which discounts its first argument by one
 * period, `flows[0]` counts in full.
 */
export function npv(flows: readonly number[], discountPercent: number): number {
  return sum(discounted(flows, discountPercent));
}

/**
 * Internal rate of return in % a year: the rate at which the NPV is 0, between −99 % and 100 000 % (both included).
 *
 * With x = (1 + d)^(−1/12) the NPV is the polynomial Σ flows[t]·x^t, whose roots are all found. A rate at which the NPV only
 * touches zero counts once.
 *
 * @returns `none` where the NPV is 0 at no such rate, or at all of them (no flows); `not-unique` where it is 0 at several
 */
export function irr(flows: readonly number[]): number | 'none' | 'not-unique' {
  const roots = positiveRoots(flows, monthlyFactor(IRR_RANGE.high), monthlyFactor(IRR_RANGE.low));
  const [root] = roots;
  if (root === undefined) return 'none';
  if (roots.length > 1) return 'not-unique';
  // expm1 and log keep the digits of a rate near 0 %, where 1 ÷ x^12 − 1 would cancel them.
  const rate = Math.expm1(-MONTHS * Math.log(root)) * 100;
  // x is known to about 1e-16, the rate so to 1e-13 %: what is smaller than that is 0, and never a negative zero.
  if (Math.abs(rate) < 1e-12) return 0;
  return Math.min(IRR_RANGE.high, Math.max(IRR_RANGE.low, rate));
}

/**
 * The smallest whole month from which the running total of the flows is ≥ 0 and stays so to the end, or `never`. Month 0 is today.
 *
 * A total within 1e-12 of the money that has moved so far (the sum of the magnitudes) counts as 0: twelve payments of 0.1
 * against 1.2 paid are paid back, though doubles make it −2e-16.
 */
export function payback(flows: readonly number[]): number | 'never' {
  let total = 0;
  let moved = 0;
  let month: number | 'never' = 'never';
  for (const [at, flow] of flows.entries()) {
    total += flow;
    moved += Math.abs(flow);
    const covered = total >= -PRECISION * moved;
    if (!covered) month = 'never';
    else if (month === 'never') month = at;
  }
  return month;
}

/** The running totals of the flows. */
export function cumulative(flows: readonly number[]): number[] {
  let total = 0;
  return flows.map((flow) => (total += flow));
}

/** The sum of the amounts; 0 for none. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** (1 + d)^(−1/12): what money in a month is worth today. */
function monthlyFactor(ratePercent: number): number {
  return (1 + ratePercent / 100) ** (-1 / MONTHS);
}
