// Why this file: what the business case is worth when all its estimates are off at once, each within the range of the scenarios.
import { hash32, type Histogram, histogram, percentile, seeded, type Triangle, triangular, uniform } from './monte-carlo.ts';
import { ROI_SCENARIOS, type RoiInputs } from './roi-cash.ts';
import { discountFactors, npvOf } from './roi-npv.ts';

/** How many times the case is drawn. */
export const DRAWS = 10_000;

const BINS = 40;

const PERCENTAGES: readonly string[] = ['capture', 'incidentCut', 'exposureCut', 'auditCut'];

/** The inputs that are drawn, each independently: the estimates of benefits, what is paid once, and the roll-out. */
export type RoiDrawn =
  'hours' | 'capture' | 'incidentCut' | 'retired' | 'uplift' | 'exposureCut' | 'auditCut' | 'setup' | 'training' | 'golive' | 'ramp';

/** Everything that decides the picture, in the order in which it is hashed. Currency, label and scenario are not among it. */
const HASHED = [
  ...['term', 'discount', 'users', 'hours', 'wage', 'weeks', 'capture', 'incidents', 'incidentCost', 'incidentCut', 'retired', 'uplift'],
  ...['margin', 'exposure', 'exposureCut', 'auditHours', 'auditCut', 'fee', 'billing', 'prepay', 'setup', 'training', 'adminHours'],
  ...['golive', 'ramp'],
] as readonly Exclude<keyof RoiInputs, 'scenario'>[];

/** What the draws say. Money is the NPV of the case in today's money. */
export interface RoiDraws {
  readonly count: number;
  /** Percentiles, by the convention of {@link percentile}. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** How many of the draws end above 0. */
  readonly gains: number;
  readonly histogram: Histogram;
}

/**
 * The distribution of each drawn input, around the expected values; the chosen scenario is not applied on top.
 *
 * Their ends are the factors of the scenarios: benefits, implementation and training, and the ramp as multiples of the value, first use
 * as months added to it. A percentage ends at 100.
 */
export function roiSpread(inputs: RoiInputs): Record<RoiDrawn, Triangle> {
  const { benefits, setup, golive, ramp } = FACTORS;
  const times = (key: RoiDrawn, by: Triangle): Triangle => {
    const most = PERCENTAGES.includes(key) ? 100 : Infinity;
    return { low: inputs[key] * by.low, mode: inputs[key] * by.mode, high: Math.min(most, inputs[key] * by.high) };
  };
  return {
    hours: times('hours', benefits),
    capture: times('capture', benefits),
    incidentCut: times('incidentCut', benefits),
    retired: times('retired', benefits),
    uplift: times('uplift', benefits),
    exposureCut: times('exposureCut', benefits),
    auditCut: times('auditCut', benefits),
    setup: times('setup', setup),
    training: times('training', setup),
    golive: { low: inputs.golive + golive.low, mode: inputs.golive + golive.mode, high: inputs.golive + golive.high },
    ramp: times('ramp', ramp),
  };
}

/** The seed of a case: the same inputs draw the same numbers, in every browser and language. */
export function roiSeed(inputs: RoiInputs): number {
  return hash32(HASHED.map((key) => `${key}=${inputs[key]}`).join('&'));
}

/** The NPV of {@link DRAWS} variants of a case. */
export function roiDraws(inputs: RoiInputs, seed: number = roiSeed(inputs)): RoiDraws {
  const random = seeded(seed);
  const factors = discountFactors(inputs);
  const spread = Object.entries(roiSpread(inputs)) as [RoiDrawn, Triangle][];
  const drawn: RoiInputs = { ...inputs, scenario: 'expected' };
  const npvs = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (const [key, triangle] of spread) drawn[key] = triangular(triangle, uniform(random));
    npvs[draw] = npvOf(drawn, factors);
  }
  npvs.sort();
  return {
    count: DRAWS,
    p10: percentile(npvs, 10),
    p50: percentile(npvs, 50),
    p90: percentile(npvs, 90),
    gains: npvs.reduce((gains, npv) => gains + (npv > 0 ? 1 : 0), 0),
    histogram: histogram(npvs, BINS),
  };
}

/** The lowest, the expected and the highest that the scenarios do to each kind of input. */
export const FACTORS = {
  benefits: across('benefits'),
  setup: across('setup'),
  golive: across('golive'),
  ramp: across('ramp'),
};

function across(kind: keyof (typeof ROI_SCENARIOS)['expected']): Triangle {
  const all = Object.values(ROI_SCENARIOS).map((scenario) => scenario[kind]);
  return { low: Math.min(...all), mode: ROI_SCENARIOS.expected[kind], high: Math.max(...all) };
}
