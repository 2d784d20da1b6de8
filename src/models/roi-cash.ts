// Why this file: the month-by-month money of a business case, from which every figure, picture and table of it is read.
import { difference } from './answers.ts';
import { cumulative, MONTHS, sum } from './finance.ts';

export type RoiScenario = 'conservative' | 'expected' | 'optimistic';
export type RoiBilling = 'monthly' | 'annual' | 'term';
export type RoiBenefitKind = 'time' | 'errors' | 'retired' | 'revenue' | 'exposure' | 'audit';
export type RoiCostKind = 'subscription' | 'setup' | 'training' | 'running';

/** The keys and units of the contract (calculators.md, section 2); percentages as people say them. */
export interface RoiInputs {
  term: number;
  discount: number;
  users: number;
  hours: number;
  wage: number;
  weeks: number;
  capture: number;
  incidents: number;
  incidentCost: number;
  incidentCut: number;
  retired: number;
  uplift: number;
  margin: number;
  exposure: number;
  exposureCut: number;
  auditHours: number;
  auditCut: number;
  fee: number;
  billing: RoiBilling;
  prepay: number;
  setup: number;
  training: number;
  adminHours: number;
  golive: number;
  ramp: number;
  scenario: RoiScenario;
}

/** How a scenario bends the inputs: `benefits`, `setup` (and training) and `ramp` are factors, `golive` is months more. */
export const ROI_SCENARIOS: Readonly<Record<RoiScenario, { benefits: number; setup: number; golive: number; ramp: number }>> = {
  conservative: { benefits: 0.7, setup: 1.2, golive: 2, ramp: 1.5 },
  expected: { benefits: 1, setup: 1, golive: 0, ramp: 1 },
  optimistic: { benefits: 1.2, setup: 1, golive: 0, ramp: 0.75 },
};

/** Undiscounted money of the chosen scenario; arrays hold months 0 to `months`, index 0 is today. */
export interface RoiCash {
  months: number;
  /** The scenario's months until first use, and from there to full use. */
  goLive: number;
  ramp: number;
  benefits: number[];
  costs: number[];
  net: number[];
  cumulative: number[];
  /** What the subscription costs at each month; part of `costs`. */
  fees: number[];
  /** Sums over the term. */
  benefitsByKind: Record<RoiBenefitKind, number>;
  costsByKind: Record<RoiCostKind, number>;
}

/** The cash of one business case, in its chosen scenario. Defined for every input within the contract's bounds. */
export function roiCash(inputs: RoiInputs): RoiCash {
  const scenario = ROI_SCENARIOS[inputs.scenario];
  const months = MONTHS * inputs.term;
  const { goLive, ramp, setup, training } = rollout(inputs);
  const use = Array.from({ length: months + 1 }, (_, month) => useAt(month, goLive, ramp));

  const monthly = monthlyBenefit(inputs);
  const benefits = use.map((share) => monthly * share);
  const fees = use.map((_, month) => feeDue(inputs, month));
  const running = monthlyRunning(inputs);
  const costs = fees.map((paid, month) => paid + (month === 0 ? setup + training : running));
  // A month in which both sides are equal must be 0: as a stray 1e-12 it would count as a change of sign and invent a second IRR.
  const net = benefits.map((benefit, month) => difference(benefit, costs[month] ?? 0));

  const fullMonths = sum(use);
  const yearly = yearlyBenefits(inputs);
  const overTerm = (amount: number): number => (amount * scenario.benefits * fullMonths) / MONTHS;
  return {
    months,
    goLive,
    ramp,
    benefits,
    costs,
    net,
    cumulative: cumulative(net),
    fees,
    benefitsByKind: {
      time: overTerm(yearly.time),
      errors: overTerm(yearly.errors),
      retired: overTerm(yearly.retired),
      revenue: overTerm(yearly.revenue),
      exposure: overTerm(yearly.exposure),
      audit: overTerm(yearly.audit),
    },
    costsByKind: { subscription: sum(fees), setup, training, running: running * months },
  };
}

/** B of the contract: money a month in full use, the scenario's factor included. */
export function monthlyBenefit(inputs: RoiInputs): number {
  return (sum(Object.values(yearlyBenefits(inputs))) * ROI_SCENARIOS[inputs.scenario].benefits) / MONTHS;
}

/** P of the contract: the subscription, money a month. A discount for paying up front is not in it. */
export function monthlyFee(inputs: RoiInputs): number {
  return inputs.users * inputs.fee;
}

/** Own running effort, money a month. */
export function monthlyRunning(inputs: RoiInputs): number {
  return inputs.adminHours * inputs.wage;
}

/** Money a year in full use, before the scenario's factor. */
export function yearlyBenefits(inputs: RoiInputs): Record<RoiBenefitKind, number> {
  return {
    time: (inputs.users * inputs.hours * inputs.wage * inputs.weeks * inputs.capture) / 100,
    errors: (inputs.incidents * MONTHS * inputs.incidentCost * inputs.incidentCut) / 100,
    retired: inputs.retired,
    revenue: (inputs.uplift * inputs.margin) / 100,
    exposure: (inputs.exposure * inputs.exposureCut) / 100,
    audit: (inputs.auditHours * inputs.wage * inputs.auditCut) / 100,
  };
}

/** How the scenario bends the roll-out: months until first use and from there to full use, and what is paid once. */
export function rollout(inputs: RoiInputs): { goLive: number; ramp: number; setup: number; training: number } {
  const scenario = ROI_SCENARIOS[inputs.scenario];
  return {
    goLive: inputs.golive + scenario.golive,
    ramp: inputs.ramp * scenario.ramp,
    setup: inputs.setup * scenario.setup,
    training: inputs.training * scenario.setup,
  };
}

/** Share of full use during a month, 0 to 1; between whole months on the same line. */
export function useAt(month: number, goLive: number, ramp: number): number {
  if (month <= goLive) return 0;
  return ramp === 0 ? 1 : Math.min(1, (month - goLive) / ramp);
}

/** What of the subscription is due at a month, 0 to 12·term; a month's fee is due at its start, which is the end of the month before. */
export function feeDue(inputs: RoiInputs, month: number): number {
  const months = MONTHS * inputs.term;
  const fee = monthlyFee(inputs);
  if (inputs.billing === 'term') return month === 0 ? (months * fee * (100 - inputs.prepay)) / 100 : 0;
  if (month === months) return 0;
  if (inputs.billing === 'monthly') return fee;
  return month % MONTHS === 0 ? MONTHS * fee : 0;
}
