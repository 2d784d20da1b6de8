/** The month-by-month figures that the cells of the spreadsheet show before it is calculated: the model's, column by column. */
import { PRECISION } from '../../../models/answers.ts';
import { cumulative, presentValue } from '../../../models/finance.ts';
import { monthlyRunning, roiCash, useAt, type RoiInputs, type RoiScenario } from '../../../models/roi-cash.ts';

/** The longest case: the months a sheet has lines for. */
export const MOST_MONTHS = 120;

/** One line of a month sheet. Shares and factors are plain numbers, the rest is money; `paid` is 1 or 0. */
export interface Flow {
  readonly month: number;
  readonly use: number;
  readonly benefits: number;
  readonly subscription: number;
  readonly once: number;
  readonly running: number;
  readonly costs: number;
  readonly net: number;
  readonly cumulative: number;
  readonly paid: number;
  readonly factor: number;
  readonly pvBenefits: number;
  readonly pvCosts: number;
  readonly pvNet: number;
  readonly pvCumulative: number;
  readonly pvPaid: number;
}

/** Whether a running total is not below zero by more than rounding, month by month: the model's rule (`payback`). */
function covered(flows: readonly number[]): number[] {
  let moved = 0;
  const totals = cumulative(flows);
  return flows.map((flow, month) => {
    moved += Math.abs(flow);
    return totals[month]! >= -PRECISION * moved ? 1 : 0;
  });
}

/** Months 0 to {@link MOST_MONTHS} of a scenario; after the term nothing flows. */
export function flowsOf(inputs: RoiInputs, scenario: RoiScenario): Flow[] {
  const bent = { ...inputs, scenario };
  const cash = roiCash(bent);
  const fees = cash.fees;
  const once = cash.costsByKind.setup + cash.costsByKind.training;
  const months = Array.from({ length: MOST_MONTHS + 1 }, (_, month) => month);
  const net = months.map((month) => cash.net[month] ?? 0);
  const pvNet = net.map((amount, month) => presentValue(amount, month, inputs.discount));
  const totals = cumulative(net);
  const pvTotals = cumulative(pvNet);
  const paid = covered(net);
  const pvPaid = covered(pvNet);
  return months.map((month) => {
    const inside = month <= cash.months;
    const benefits = cash.benefits[month] ?? 0;
    const costs = cash.costs[month] ?? 0;
    return {
      month,
      use: inside ? useAt(month, cash.goLive, cash.ramp) : 0,
      benefits,
      subscription: fees[month] ?? 0,
      once: month === 0 ? once : 0,
      running: inside && month > 0 ? monthlyRunning(inputs) : 0,
      costs,
      net: net[month]!,
      cumulative: totals[month]!,
      paid: paid[month]!,
      factor: presentValue(1, month, inputs.discount),
      pvBenefits: presentValue(benefits, month, inputs.discount),
      pvCosts: presentValue(costs, month, inputs.discount),
      pvNet: pvNet[month]!,
      pvCumulative: pvTotals[month]!,
      pvPaid: pvPaid[month]!,
    };
  });
}
