// Why this file: the one figure that thousands of what-ifs ask for, without the month-by-month tables around it.
import { difference } from './answers.ts';
import { MONTHS, presentValue } from './finance.ts';
import { feeDue, monthlyBenefit, monthlyRunning, rollout, type RoiInputs, useAt } from './roi-cash.ts';

/** What money at the end of each month is worth today. */
export interface DiscountFactors {
  /** Index 0 (today) to the last month of the term. */
  readonly at: readonly number[];
  /** `from[m]` is the sum of `at` from month m to the last. */
  readonly from: readonly number[];
}

/** The factors of a term (whole years) and a cost of capital (% a year): the same for every case that shares the two. */
export function discountFactors({ term, discount }: Pick<RoiInputs, 'term' | 'discount'>): DiscountFactors {
  const at = Array.from({ length: MONTHS * term + 1 }, (_, month) => presentValue(1, month, discount));
  const from = [...at];
  for (let month = at.length - 2; month >= 0; month -= 1) from[month]! += from[month + 1]!;
  return { at, from };
}

/**
 * The net present value of a case in its chosen scenario: `npv` of {@link import('./roi.ts').roi}, up to rounding.
 *
 * Benefits are one monthly amount times a share of use, so that their present value is that amount times the present value of the use;
 * the subscription is summed over its due dates, and what is the same every month is one product.
 *
 * @param factors those of the inputs' term and cost of capital, where the caller already has them
 */
export function npvOf(inputs: RoiInputs, factors: DiscountFactors = discountFactors(inputs)): number {
  const { goLive, ramp, setup, training } = rollout(inputs);
  const benefits = monthlyBenefit(inputs) * presentUse(goLive, ramp, factors);
  let fees = 0;
  for (let month = 0; month < factors.at.length; month += 1) fees += feeDue(inputs, month) * factors.at[month]!;
  const running = monthlyRunning(inputs) * factors.from[1]!;
  return difference(benefits, fees + setup + training + running);
}

/** Months of full use over the term, each at what a month's benefit then is worth today. */
function presentUse(goLive: number, ramp: number, { at, from }: DiscountFactors): number {
  let use = 0;
  for (let month = Math.floor(goLive) + 1; month < at.length; month += 1) {
    const share = useAt(month, goLive, ramp);
    if (share === 1) return use + from[month]!;
    use += share * at[month]!;
  }
  return use;
}
