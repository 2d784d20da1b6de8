// Why this file: is the open pipeline enough for the target, how fast does it turn into money, and what is missing where it is not.
import { atLeast, below, difference, near, type None, quotient } from './answers.ts';

/** The keys of the contract (calculators.md, section 7): money, `win` and `mqlSql` in %, `cycle` in days. */
export interface PipelineInputs {
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

/** Money, but `coverage` (multiples), `velocity` (money a day) and the three counts, which are whole. */
export interface PipelineResults {
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
 * opportunities · value · win rate ÷ cycle.
 */
export function pipeline(inputs: PipelineInputs, range: CoverageRange): PipelineResults {
  const { target, won, open, win, mqlSql, deals, acv, cycle } = inputs;
  const remaining = Math.max(0, difference(target, won));
  const coverage = quotient(open, remaining);
  const expected = (open * win) / 100;
  const gap = Math.max(0, difference(remaining, expected));
  const velocity = quotient((deals * acv * win) / 100, cycle);
  const results = { remaining, coverage, verdict: verdictOf(coverage, range), expected, gap, velocity };
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
