// Why this file: is the open pipeline enough for the target, how fast does it turn into money, and what is missing where it is not.
import { atLeast, below, difference, near, type None, quotient } from './answers.ts';

/**
 * The stages of a B2B deal, in order, with the keys of their inputs: the open amount, and the share of the deals standing there that is won
 * in the end, in %. Named and not numbered: `win1` would be a cell in a spreadsheet, and a stage more would shift the numbers of old links.
 */
export const STAGES = [
  { id: 'discovery', open: 'openDiscovery', win: 'winDiscovery' },
  { id: 'demo', open: 'openDemo', win: 'winDemo' },
  { id: 'poc', open: 'openPoc', win: 'winPoc' },
  { id: 'contract', open: 'openContract', win: 'winContract' },
] as const;

export type Stage = (typeof STAGES)[number];
type StageInputs = { [Key in Stage['open' | 'win']]?: number };

/** The keys of the contract (calculators.md, section 7): money, `win` and `mqlSql` in %, `cycle` in days. Stages are 0 where there are none. */
export interface PipelineInputs extends StageInputs {
  target: number;
  won: number;
  open: number;
  win: number;
  mqlSql: number;
  deals: number;
  acv: number;
  cycle: number;
}

/** Coverage that counts as usual, from the benchmark data: multiples of what remains, bounds inside. */
export interface CoverageRange {
  readonly low: number;
  readonly high: number;
}

export type PipelineVerdict = 'worse' | 'within' | 'better';

/** Money, but `winUsed` (%), `coverage` (multiples), `velocity` (money a day) and the three counts, which are whole. */
export interface PipelineResults extends StageResults {
  openUsed: number;
  winUsed: number;
  remaining: number;
  coverage: number | None;
  verdict: PipelineVerdict | None;
  expected: number;
  gap: number;
  velocity: number | None;
  dealsNeeded: number | None;
  oppsNeeded: number | None;
  mqlsNeeded: number | None;
}

/** What each stage is expected to bring: money; 0 where it has no amount. */
type StageResults = { [Name in `expected-${Stage['id']}`]: number };

/** The amount open at a stage and the share of it that is won, in %. */
export function stageOf(inputs: StageInputs, { open, win }: Stage): { open: number; win: number } {
  return { open: inputs[open] ?? 0, win: inputs[win] ?? 0 };
}

/** Whether the stages take the place of one sum and one rate: as soon as one of them has an amount. */
export function isByStage(inputs: StageInputs): boolean {
  return STAGES.some((stage) => stageOf(inputs, stage).open > 0);
}

/**
 * The open pipeline and the win rate (%) that everything is computed from: the sum of the stages and their average, weighted by amount;
 * without amounts by stage what was entered as one sum.
 */
function counted(inputs: PipelineInputs): { openUsed: number; winUsed: number } {
  if (!isByStage(inputs)) return { openUsed: inputs.open, winUsed: inputs.win };
  const stages = STAGES.map((stage) => stageOf(inputs, stage)).filter(({ open }) => open > 0);
  const openUsed = stages.reduce((sum, { open }) => sum + open, 0);
  const average = stages.reduce((sum, { open, win }) => sum + open * win, 0) / openUsed;
  // An average lies between its parts: rounding must not make another rate of stages that all have the same.
  const rates = stages.map(({ win }) => win);
  return { openUsed, winUsed: Math.min(Math.max(average, Math.min(...rates)), Math.max(...rates)) };
}

function stageResults(inputs: StageInputs): StageResults {
  return Object.fromEntries(
    STAGES.map((stage) => {
      const { open, win } = stageOf(inputs, stage);
      return [`expected-${stage.id}`, (open * win) / 100];
    }),
  ) as unknown as StageResults;
}

/** The next whole number of things that are needed: part of a deal is a deal, and a rounding error is none. */
function wholeUp(needed: number | None): number | None {
  if (needed === 'none') return needed;
  const whole = Math.round(needed);
  return Math.max(1, near(needed, whole) ? whole : Math.ceil(needed));
}

function verdictOf(coverage: number | None, { low, high }: CoverageRange): PipelineVerdict | None {
  if (coverage === 'none') return coverage;
  if (below(coverage, low)) return 'worse';
  return atLeast(high, coverage) ? 'within' : 'better';
}

/**
 * Coverage and velocity of a pipeline, and what closes its gap. Total: a division by 0 is `none`; a gap of 0 needs 0 of everything.
 *
 * Source: formula-coverage of the playbook, on what remains of the target; velocity as the trade computes it,
 * opportunities · value · win rate ÷ cycle; by stage the weighted pipeline of the CRMs, Σ amount · share won.
 */
export function pipeline(inputs: PipelineInputs, range: CoverageRange): PipelineResults {
  const { target, won, mqlSql, deals, acv, cycle } = inputs;
  const { openUsed: open, winUsed: win } = counted(inputs);
  const remaining = Math.max(0, difference(target, won));
  const coverage = quotient(open, remaining);
  const expected = (open * win) / 100;
  const gap = Math.max(0, difference(remaining, expected));
  const velocity = quotient((deals * acv * win) / 100, cycle);
  const results = {
    openUsed: open,
    winUsed: win,
    ...stageResults(inputs),
    remaining,
    coverage,
    verdict: verdictOf(coverage, range),
    expected,
    gap,
    velocity,
  };
  if (gap === 0) return { ...results, dealsNeeded: 0, oppsNeeded: 0, mqlsNeeded: 0 };
  const oppsNeeded = wholeUp(quotient(gap * 100, acv * win));
  return {
    ...results,
    dealsNeeded: wholeUp(quotient(gap, acv)),
    oppsNeeded,
    mqlsNeeded: oppsNeeded === 'none' ? 'none' : wholeUp(quotient(oppsNeeded * 100, mqlSql)),
  };
}

/** The coverage at which the expected value is exactly what remains: 1 ÷ win rate, in multiples; `none` at a win rate of 0. */
export function evenCoverage(win: number): number | None {
  return quotient(100, win);
}
