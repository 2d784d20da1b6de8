// Why this file: how many people a test of two shares needs, how long that takes, and what a given time can show.
import { PRECISION, type None } from './answers.ts';
import { normalQuantile } from './normal.ts';

export type ExperimentSide = 'b2c' | 'b2b';
export type ExperimentVerdict = 'short' | 'within' | 'long';

/** The keys of the contract (calculators.md, section 6). Rates, `alpha` and `power` in %, `mde` in percentage points, `units` a day. */
export interface ExperimentInputs {
  side: ExperimentSide;
  baseline: number;
  /** Smallest effect worth finding; negative where the test looks for a loss. */
  mde: number;
  alpha: number;
  power: number;
  arms: number;
  /** Sessions or accounts that enter the test, all arms together. */
  units: number;
}

/** How long a test may run on each side, in days. */
export type ExperimentRanges = Readonly<Record<ExperimentSide, { readonly low: number; readonly high: number }>>;

/** Units in each arm and in all, days; `exact` is the size of an arm before rounding up. */
export interface ExperimentResults {
  perArm: number | None;
  total: number | None;
  days: number | None;
  verdict: ExperimentVerdict | None;
  exact: number | None;
}

/** Whose variance the threshold of the test is measured in: that of both arms thrown together, or that of each arm by itself. */
export type Variance = 'pooled' | 'unpooled';

type Share = Pick<ExperimentInputs, 'baseline' | 'alpha' | 'power'>;

const DAYS_IN_WEEK = 7;

/** A share of 100 % that sums miss by rounding (70.1 + 29.9) is still one. */
const ROUNDING = 1e-9;

/** The rate with the effect, in %; null where there is no such share. */
export function changedRate({ baseline, mde }: Pick<ExperimentInputs, 'baseline' | 'mde'>): number | null {
  const rate = baseline + mde;
  if (rate < -ROUNDING || rate > 100 + ROUNDING) return null;
  return Math.min(100, Math.max(0, rate));
}

/**
 * Units that each arm needs, unrounded, to find the effect with the power asked for: two-sided, without continuity correction.
 *
 * n = [z(1−α/2)·√V₀ + z(power)·√(p₁q₁ + p₂q₂)]² ÷ δ², with V₀ = 2·p̄·q̄ pooled, or p₁q₁ + p₂q₂ unpooled. A power so low that luck alone
 * delivers it needs nobody: 0.
 *
 * Source: Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed., formula 4.14 (pooled); R's `power.prop.test`
 * solves the same equation.
 *
 * @returns `none` without an effect, outside 0–100 %, at an alpha or a power that no sample reaches
 */
export function sampleSize(inputs: Share & Pick<ExperimentInputs, 'mde'>, variance: Variance = 'pooled'): number | None {
  const changed = changedRate(inputs);
  if (changed === null || inputs.mde === 0) return 'none';
  const p1 = inputs.baseline / 100;
  const p2 = changed / 100;
  const own = p1 * (1 - p1) + p2 * (1 - p2);
  const mean = (p1 + p2) / 2;
  const underNull = variance === 'pooled' ? 2 * mean * (1 - mean) : own;
  const needed = normalQuantile(1 - inputs.alpha / 200) * Math.sqrt(underNull) + normalQuantile(inputs.power / 100) * Math.sqrt(own);
  const size = Math.max(0, needed / Math.abs(inputs.mde / 100)) ** 2;
  return Number.isFinite(size) ? size : 'none';
}

/** Rounded up, but not to the next one for the sake of a last digit. */
function roundedUp(value: number): number {
  return Math.ceil(value * (1 - PRECISION));
}

/**
 * Size and length of a test, and how the length stands against what is usual. Every part that has no answer is `none`.
 * More than two arms are compared with the first one each, at the same alpha: nothing is corrected for looking more than once.
 */
export function experiment(inputs: ExperimentInputs, ranges: ExperimentRanges): ExperimentResults {
  const exact = sampleSize(inputs);
  if (exact === 'none') return { perArm: 'none', total: 'none', days: 'none', verdict: 'none', exact };
  const perArm = Math.max(1, Math.ceil(exact));
  const total = inputs.arms * perArm;
  const long = total / inputs.units;
  if (!Number.isFinite(long)) return { perArm, total, days: 'none', verdict: 'none', exact };
  const days = Math.max(1, roundedUp(long));
  const { low, high } = ranges[inputs.side];
  return { perArm, total, days, verdict: days < low ? 'short' : days > high ? 'long' : 'within', exact };
}

/**
 * The smallest effect, in percentage points and in the direction of `mde`, that so many units in each arm can show; null where even the
 * largest possible one takes more. The formula of {@link sampleSize} turned round by halving the interval: it falls as the effect grows
 * (its root is a concave function of the effect over the effect) for every power from one half up; below, the answer is the largest effect
 * at which the interval still changes sides.
 */
export function detectableEffect(inputs: ExperimentInputs, perArm: number): number | null {
  const sign = inputs.mde < 0 ? -1 : 1;
  const enough = (effect: number) => {
    const size = sampleSize({ ...inputs, mde: sign * effect });
    return size !== 'none' && size <= perArm;
  };
  let high = sign < 0 ? inputs.baseline : 100 - inputs.baseline;
  if (!(high > 0) || !enough(high)) return null;
  let low = 0;
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return sign * high;
}

/** What a week has brought: units in each arm, and the smallest effect they can show, in percentage points. */
export interface ExperimentWeek {
  readonly week: number;
  readonly perArm: number;
  readonly effect: number | null;
}

/** The test week by week, from the first to `weeks`. Units are shared evenly; a part of one shows nothing. */
export function experimentWeeks(inputs: ExperimentInputs, weeks: number): readonly ExperimentWeek[] {
  return Array.from({ length: weeks }, (_, index) => {
    const week = index + 1;
    const perArm = Math.floor((week * DAYS_IN_WEEK * inputs.units) / inputs.arms);
    return { week, perArm, effect: perArm === 0 ? null : detectableEffect(inputs, perArm) };
  });
}
