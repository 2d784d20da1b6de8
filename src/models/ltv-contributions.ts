// Why this file: one customer's contributions over time, for the lifetime value and for its picture.
import { near } from './answers.ts';
import { MONTHS, presentValue } from './finance.ts';

export type LtvCacModel = 'order' | 'subscription' | 'contract';

/** The keys and units of the contract (calculators.md, section 3); percentages as people say them. */
export interface LtvCacInputs {
  model: LtvCacModel;
  spend: number;
  customers: number;
  margin: number;
  discount: number;
  aov: number;
  returns: number;
  repeat: number;
  window: number;
  horizon: number;
  arpa: number;
  churn: number;
  months: number;
  acv: number;
  renewal: number;
  expansion: number;
  years: number;
}

/** One order, payment or contract year: `at` in the unit of the series, the rest is money. */
export interface LtvCacContribution {
  at: number;
  contribution: number;
  cumulative: number;
  discounted: number;
  cumulativeDiscounted: number;
}

export interface LtvCacContributions {
  unit: 'days' | 'months' | 'years';
  points: LtvCacContribution[];
}

/** A year has 365.25 days, so a month has 30.4375 (the contract's convention). */
const DAYS_IN_MONTH = 365.25 / MONTHS;

/** A geometric series: `first`·`growth`^k for k = 0 … `count` − 1, every `step` units. */
interface Series {
  unit: LtvCacContributions['unit'];
  unitInMonths: number;
  step: number;
  count: number;
  first: number;
  growth: number;
}

/**
 * What one customer contributes, step by step, within the horizon of the chosen model.
 *
 * Formulas: calculators.md, section 3. The horizon caps the sum, because at a net revenue retention of 100 % or more it has no limit.
 */
export function ltvCacContributions(inputs: LtvCacInputs): LtvCacContributions {
  const series = seriesOf(inputs);
  let cumulative = 0;
  let cumulativeDiscounted = 0;
  const points = Array.from({ length: series.count }, (_, k) => {
    const at = k * series.step;
    const contribution = series.first * series.growth ** k;
    const discounted = presentValue(contribution, at * series.unitInMonths, inputs.discount);
    cumulative += contribution;
    cumulativeDiscounted += discounted;
    return { at, contribution, cumulative, discounted, cumulativeDiscounted };
  });
  return { unit: series.unit, points };
}

/** How many whole windows fit, where a last one that fits exactly must not be lost to rounding. */
function wholeWindows(windows: number): number {
  const nearest = Math.round(windows);
  return near(windows, nearest) ? nearest : Math.floor(windows);
}

function seriesOf(inputs: LtvCacInputs): Series {
  const margin = inputs.margin / 100;
  switch (inputs.model) {
    case 'order':
      return {
        unit: 'days',
        unitInMonths: 1 / DAYS_IN_MONTH,
        step: inputs.window,
        // The first order, at day 0, and every repeat that falls within the horizon.
        count: 1 + wholeWindows((inputs.horizon * DAYS_IN_MONTH) / inputs.window),
        first: inputs.aov * (1 - inputs.returns / 100) * margin,
        growth: inputs.repeat / 100,
      };
    case 'subscription':
      return {
        unit: 'months',
        unitInMonths: 1,
        step: 1,
        count: Math.floor(inputs.months),
        first: inputs.arpa * margin,
        growth: 1 - inputs.churn / 100,
      };
    case 'contract':
      return {
        unit: 'years',
        unitInMonths: MONTHS,
        step: 1,
        count: Math.floor(inputs.years),
        first: inputs.acv * margin,
        growth: (inputs.renewal / 100) * (1 + inputs.expansion / 100),
      };
  }
}
