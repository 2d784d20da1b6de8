// Why this file: which metrics a funnel has, and how one metric stands against its range.
import { below } from './answers.ts';

export type FunnelSide = 'b2c' | 'b2b';
export type FunnelKind = 'ecommerce' | 'subscription';
export type FunnelStatus = 'worse' | 'within' | 'better';

/** In the order of the funnel, which decides between equals. */
const B2C_METRICS = ['ctr', 'cart', 'trial', 'cvr', 'day7', 'repeat', 'referral', 'paybackWeeks', 'paybackMonths'] as const;
const B2B_METRICS = ['mqlRate', 'leadSql', 'mqlSql', 'pocOpp', 'win', 'onboarding', 'nrr', 'upsell', 'cycle'] as const;

export type FunnelMetric = (typeof B2C_METRICS)[number] | (typeof B2B_METRICS)[number];

/**
 * A benchmark range, bounds inside, in the metric's own unit. `high: null` is a range without an upper end. `stage` is its place in the
 * funnel, 1 first.
 */
export interface FunnelRange {
  low: number;
  high: number | null;
  lowerIsBetter: boolean;
  stage: number;
}

/** The metrics that a side has a range for. An online shop's one-off sale pays back in weeks, a subscription in months. */
export function metricsOf(side: FunnelSide, kind: FunnelKind): readonly FunnelMetric[] {
  if (side === 'b2b') return B2B_METRICS;
  const other = kind === 'ecommerce' ? 'paybackMonths' : 'paybackWeeks';
  return B2C_METRICS.filter((metric) => metric !== other);
}

/** A value that differs from a bound by rounding alone is on it, and so inside. */
export function statusOf(value: number, { low, high, lowerIsBetter }: FunnelRange): FunnelStatus {
  if (below(value, low)) return lowerIsBetter ? 'better' : 'worse';
  if (high !== null && below(high, value)) return lowerIsBetter ? 'worse' : 'better';
  return 'within';
}

/** How far a `worse` metric misses its bound, relative to the bound; 0 for the others. */
export function shortfall(value: number, range: FunnelRange): number {
  if (statusOf(value, range) !== 'worse') return 0;
  const bound = range.lowerIsBetter ? (range.high ?? 0) : range.low;
  // Relative to a bound of 0 any miss is boundless. As the largest number it can still be compared; it is never shown.
  return Math.min(Number.MAX_VALUE, Math.abs(value - bound) / bound);
}

/** Where a lift would bring a metric for which more is better: the low end from below, the middle from within, else nowhere. */
export function liftTarget(value: number, range: FunnelRange): number {
  const status = statusOf(value, range);
  if (status === 'worse') return range.low;
  if (status === 'better' || range.high === null) return value;
  return Math.max(value, (range.low + range.high) / 2);
}
