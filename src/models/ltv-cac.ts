// Why this file: what a customer brings in over time, against what it costs to win one.
import { atLeast, type None, quotient } from './answers.ts';
import { MONTHS } from './finance.ts';
import { type LtvCacContribution, ltvCacContributions, type LtvCacInputs, type LtvCacModel } from './ltv-contributions.ts';

export { ltvCacContributions } from './ltv-contributions.ts';
export type { LtvCacContribution, LtvCacContributions, LtvCacInputs, LtvCacModel } from './ltv-contributions.ts';

/** Benchmarks, which are data: the ratio to reach, and the slowest payback (order: days; subscription, contract: months). */
export interface LtvCacLimits {
  target: Record<LtvCacModel, number>;
  payback: Record<LtvCacModel, number>;
}

export type LtvCacAdvice = 'scale' | 'cac-first' | 'ltv-first';

/** The outputs of the contract (calculators.md, section 3). `ltvSimple` belongs to a subscription, `nrr` (%) to a contract. */
export interface LtvCacResults {
  cac: number | None;
  ltv: number;
  ratio: number | None;
  payback: number | None | 'never';
  ltvSimple: number | None;
  nrr: number | None;
  maxCac: number | None;
  advice: LtvCacAdvice | None;
}

/** Lifetime value against acquisition cost. Total: for inputs within the contract's bounds every result is finite or a word. */
export function ltvCac(inputs: LtvCacInputs, limits: LtvCacLimits): LtvCacResults {
  const { model } = inputs;
  const points = ltvCacContributions(inputs).points;
  const ltv = points.at(-1)?.cumulativeDiscounted ?? 0;
  const cac = quotient(inputs.spend, inputs.customers);
  const ratio = cac === 'none' ? cac : quotient(ltv, cac);
  const payback = paybackOf(inputs, cac, points);
  return {
    cac,
    ltv,
    ratio,
    payback,
    ltvSimple: model === 'subscription' ? quotient(inputs.arpa * inputs.margin, inputs.churn) : 'none',
    nrr: model === 'contract' ? (inputs.renewal * (100 + inputs.expansion)) / 100 : 'none',
    maxCac: quotient(ltv, limits.target[model]),
    advice: adviceOn(ratio, payback, limits.target[model], limits.payback[model]),
  };
}

/** When the undiscounted contributions have returned the cost: days for orders, months otherwise. */
function paybackOf(inputs: LtvCacInputs, cac: number | None, points: readonly LtvCacContribution[]): number | None | 'never' {
  if (cac === 'none') return 'none';
  if (cac === 0) return 0;
  if (inputs.model === 'contract') {
    const months = quotient(cac * MONTHS * 100, inputs.acv * inputs.margin);
    return months === 'none' ? 'never' : months;
  }
  const index = points.findIndex((point) => atLeast(point.cumulative, cac));
  if (index < 0) return 'never';
  // An order is a date, a subscription a number of payments: the first payment, at month 0, is one payment.
  return inputs.model === 'order' ? (points[index]?.at ?? 0) : index + 1;
}

function adviceOn(ratio: number | None, payback: number | None | 'never', target: number, slowest: number): LtvCacAdvice | None {
  if (ratio === 'none' || payback === 'none') return 'none';
  if (!atLeast(ratio, target)) return 'ltv-first';
  return payback !== 'never' && atLeast(slowest, payback) ? 'scale' : 'cac-first';
}
