// Why this file: the bounds of the contract (calculators.md, sections 2 to 7) as generators, with bounds and zeros over-represented.
import fc from 'fast-check';
import type { BudgetInputs } from '../../src/models/budget.ts';
import type { DuelInputs } from '../../src/models/duel.ts';
import type { ExperimentInputs } from '../../src/models/experiment.ts';
import type { FunnelInputs } from '../../src/models/funnel.ts';
import type { LtvCacInputs } from '../../src/models/ltv-cac.ts';
import { STAGES, type PipelineInputs } from '../../src/models/pipeline.ts';
import type { RoiInputs } from '../../src/models/roi.ts';

/** Any double of the range, the bounds themselves, and the round numbers that people type. */
function between(min: number, max: number): fc.Arbitrary<number> {
  const usual = Math.min(max, 1000);
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.double({ min, max, noNaN: true }),
    fc.integer({ min: Math.ceil(min), max: Math.floor(usual) }),
    fc.integer({ min: Math.ceil(min * 10), max: Math.floor(usual * 10) }).map((tenths) => tenths / 10),
  );
}

export const percent = between(0, 100);
const count = between(0, 1e9);
const money = between(0, 1e12);
const span = between(0, 520);

export const roiInputs: fc.Arbitrary<RoiInputs> = fc.record({
  term: fc.integer({ min: 1, max: 10 }),
  discount: percent,
  users: between(0, 1e6),
  hours: between(0, 60),
  wage: between(0, 1e4),
  weeks: between(0, 52),
  capture: percent,
  incidents: between(0, 1e6),
  incidentCost: between(0, 1e9),
  incidentCut: percent,
  retired: money,
  uplift: money,
  margin: percent,
  exposure: money,
  exposureCut: percent,
  auditHours: between(0, 1e6),
  auditCut: percent,
  fee: between(0, 1e6),
  billing: fc.constantFrom('monthly' as const, 'annual' as const, 'term' as const),
  prepay: percent,
  setup: money,
  training: money,
  adminHours: between(0, 1e4),
  golive: between(0, 36),
  ramp: between(0, 36),
  scenario: fc.constantFrom('conservative' as const, 'expected' as const, 'optimistic' as const),
});

export const ltvCacInputs: fc.Arbitrary<LtvCacInputs> = fc.record({
  model: fc.constantFrom('order' as const, 'subscription' as const, 'contract' as const),
  spend: money,
  customers: count,
  margin: percent,
  discount: percent,
  aov: count,
  returns: percent,
  repeat: percent,
  window: between(1, 730),
  horizon: between(1, 120),
  arpa: money,
  churn: percent,
  months: fc.integer({ min: 1, max: 240 }),
  acv: money,
  renewal: percent,
  expansion: between(0, 200),
  years: fc.integer({ min: 1, max: 15 }),
});

export const funnelInputs: fc.Arbitrary<FunnelInputs> = fc.record({
  side: fc.constantFrom('b2c' as const, 'b2b' as const),
  kind: fc.constantFrom('ecommerce' as const, 'subscription' as const),
  visitors: count,
  cart: percent,
  pay: percent,
  aov: money,
  ctr: percent,
  trial: percent,
  day7: percent,
  repeat: percent,
  referral: percent,
  paybackWeeks: span,
  paybackMonths: span,
  leads: count,
  mqlSql: percent,
  win: percent,
  acv: money,
  mqlRate: percent,
  leadSql: percent,
  pocOpp: percent,
  onboarding: percent,
  nrr: between(0, 300),
  upsell: percent,
  cycle: between(0, 3650),
});

export const duelInputs: fc.Arbitrary<DuelInputs> = fc.record({
  visitors: count,
  cvr: percent,
  aov: money,
  cvrGain: percent,
  mqls: count,
  mqlSql: percent,
  win: percent,
  acv: money,
  winGain: percent,
  spend: money,
});

export const pipelineInputs: fc.Arbitrary<PipelineInputs> = fc.record({
  target: money,
  won: money,
  open: money,
  win: percent,
  mqlSql: percent,
  deals: count,
  acv: money,
  cycle: between(0, 3650),
});

/** The same with amounts by stage, some of them empty. */
export const stagedInputs: fc.Arbitrary<PipelineInputs> = fc
  .tuple(pipelineInputs, fc.array(fc.record({ open: fc.oneof(fc.constant(0), money), win: percent }), { minLength: 4, maxLength: 4 }))
  .map(([inputs, stages]) => ({
    ...inputs,
    ...Object.fromEntries(
      STAGES.flatMap((stage, n) => [
        [stage.open, stages[n]!.open],
        [stage.win, stages[n]!.win],
      ]),
    ),
  }));

const parts = between(0, 100);

export const budgetInputs: fc.Arbitrary<BudgetInputs> = fc.record({
  side: fc.constantFrom('b2c' as const, 'b2b' as const),
  total: money,
  lower: percent,
  middle: percent,
  lowerB2b: percent,
  search: parts,
  retargeting: parts,
  crm: parts,
  creators: parts,
  video: parts,
  portals: parts,
  abm: parts,
  webinars: parts,
  sequences: parts,
  events: parts,
});

/** Below this, doubles have no digits left, and a law that holds on paper may fail by one 5e-324. */
export const DUST = 1e-300;

/** The numbers of a record that are no answer to anybody: NaN, ±Infinity and the negative zero. */
export function notAnswers(results: object): [string, unknown][] {
  return Object.entries(results).filter(([, value]) => typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)));
}

export const experimentInputs: fc.Arbitrary<ExperimentInputs> = fc.record({
  side: fc.constantFrom('b2c' as const, 'b2b' as const),
  baseline: percent,
  mde: between(-100, 100),
  alpha: percent,
  power: percent,
  arms: fc.integer({ min: 2, max: 10 }),
  units: count,
});

/** Tests that people plan: an effect that leaves a share a share, usual risks, somebody to test on. */
export const plannedExperiments: fc.Arbitrary<ExperimentInputs> = fc
  .record({
    side: fc.constantFrom('b2c' as const, 'b2b' as const),
    baseline: fc.double({ min: 0.5, max: 99.5, noNaN: true }),
    part: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    gain: fc.boolean(),
    alpha: fc.double({ min: 0.1, max: 20, noNaN: true }),
    power: fc.double({ min: 50, max: 99.9, noNaN: true }),
    arms: fc.integer({ min: 2, max: 10 }),
    units: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  })
  .map(({ part, gain, ...rest }) => ({ ...rest, mde: gain ? part * (100 - rest.baseline) : -part * rest.baseline }));
