// Why this file: the playbook's own comparison, one budget spent on a B2C lever or on a B2B one, both on a quarterly basis.
import { type None, percentOf, quotient } from './answers.ts';

/** The keys of the contract (calculators.md, section 5). `cvrGain` and `winGain` are percentage points; `spend` is money a month. */
export interface DuelInputs {
  visitors: number;
  cvr: number;
  aov: number;
  cvrGain: number;
  mqls: number;
  mqlSql: number;
  win: number;
  acv: number;
  winGain: number;
  spend: number;
}

/** Money a month or a quarter; `ratio` is B2B to B2C, quarter to quarter; `…PerSpend` is gain ÷ spend of a quarter. */
export interface DuelResults {
  b2cGain: number;
  b2cGainQuarter: number;
  b2bGain: number;
  b2bGainQuarter: number;
  ratio: number | None;
  b2cPerSpend: number | None;
  b2bPerSpend: number | None;
}

const MONTHS_IN_QUARTER = 3;

/**
 * What a gain in conversion is worth on either side. A division by 0 is `none`.
 *
 * Source: formula-b2c-uplift and formula-b2b-uplift of the playbook. A gain is a difference in percentage points, so the rates it starts
 * from (`cvr`, `win`) cancel out.
 */
export function duel(inputs: DuelInputs): DuelResults {
  // Multiplied first and divided last, so that whole numbers stay whole: 400 · 22 % · 5 % · 25 000 000 is 110 000 000 sharp.
  const b2cGain = (inputs.visitors * inputs.cvrGain * inputs.aov) / 100;
  const b2bGain = (inputs.mqls * inputs.mqlSql * inputs.winGain * inputs.acv) / 100 ** 2;
  const b2cGainQuarter = b2cGain * MONTHS_IN_QUARTER;
  const b2bGainQuarter = b2bGain * MONTHS_IN_QUARTER;
  const spend = inputs.spend * MONTHS_IN_QUARTER;
  return {
    b2cGain,
    b2cGainQuarter,
    b2bGain,
    b2bGainQuarter,
    ratio: quotient(b2bGainQuarter, b2cGainQuarter),
    b2cPerSpend: quotient(b2cGainQuarter, spend),
    b2bPerSpend: quotient(b2bGainQuarter, spend),
  };
}

/** The ratio as the playbook's example tells it, a quarter of B2B against a month of B2C: three times what it is. */
export function mismatchedRatio({ b2cGain, b2bGainQuarter }: DuelResults): number | None {
  return quotient(b2bGainQuarter, b2cGain);
}

/** Each gain against the rate it starts from, in %: the same points are more on a low rate. */
export function relativeGains({ cvr, cvrGain, win, winGain }: DuelInputs): { b2c: number | None; b2b: number | None } {
  return { b2c: percentOf(cvrGain, cvr), b2b: percentOf(winGain, win) };
}
