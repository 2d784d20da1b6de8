// Why this file: the figures a buyer's finance department asks for, read off the cash of a business case.
import { difference, type None, percentOf } from './answers.ts';
import { discounted, irr, payback, sum } from './finance.ts';
import { monthlyBenefit, monthlyFee, monthlyRunning, roiCash, type RoiInputs, type RoiScenario } from './roi-cash.ts';

export { roiCash } from './roi-cash.ts';
export type { RoiBenefitKind, RoiBilling, RoiCash, RoiCostKind, RoiInputs, RoiScenario } from './roi-cash.ts';

/** The outputs of the contract (calculators.md, section 2): money, %, whole months. */
export interface RoiResults {
  benefits: number;
  costs: number;
  net: number;
  roi: number | None;
  pvBenefits: number;
  pvCosts: number;
  npv: number;
  roiPv: number | None;
  irr: number | None | 'not-unique';
  payback: number | 'never';
  paybackDiscounted: number | 'never';
  costOfDelay: number;
  breakEvenShare: number | None;
}

/**
 * The business case in its chosen scenario. Total: for inputs within the contract's bounds every result is finite or a word.
 *
 * Formulas: calculators.md, section 2. Costs and benefits are discounted apart, so that the three present values on the page add up.
 */
export function roi(inputs: RoiInputs): RoiResults {
  const cash = roiCash(inputs);
  const benefits = sum(cash.benefits);
  const costs = sum(cash.costs);
  const net = difference(benefits, costs);
  const pvBenefits = sum(discounted(cash.benefits, inputs.discount));
  const pvCosts = sum(discounted(cash.costs, inputs.discount));
  const npv = difference(pvBenefits, pvCosts);
  return {
    benefits,
    costs,
    net,
    roi: percentOf(net, costs),
    pvBenefits,
    pvCosts,
    npv,
    roiPv: percentOf(npv, pvCosts),
    irr: irr(cash.net),
    payback: payback(cash.net),
    paybackDiscounted: payback(discounted(cash.net, inputs.discount)),
    costOfDelay: difference(monthlyBenefit(inputs), monthlyFee(inputs) + monthlyRunning(inputs)),
    breakEvenShare: percentOf(pvCosts, pvBenefits),
  };
}

/** The same inputs in all three scenarios, whichever is chosen. */
export function roiScenarios(inputs: RoiInputs): Record<RoiScenario, RoiResults> {
  const of = (scenario: RoiScenario): RoiResults => roi({ ...inputs, scenario });
  return { conservative: of('conservative'), expected: of('expected'), optimistic: of('optimistic') };
}
