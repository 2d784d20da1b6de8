// Why this file: a company's practices in customer experience beside what two studies report of the best and the weakest.
import { type None, quotient } from './answers.ts';

export type CxSide = 'b2c' | 'b2b';

/** `open`: not answered yet. */
export type CxAnswer = 'open' | 'yes' | 'partly' | 'no';

/** The four strategies that each study names. */
export const PRACTICES = {
  b2c: ['data', 'analysis', 'access', 'automate'],
  b2b: ['customers', 'channels', 'goals', 'ideas'],
} as const;

export type CxPractice = (typeof PRACTICES)[CxSide][number];

export type CxInputs = { side: CxSide } & Record<CxPractice, CxAnswer>;

/** What a study reports of a practice: shares of both groups in %, or only how many times as likely, or nothing. */
export interface CxReport {
  leaders?: number;
  laggards?: number;
  times?: number;
}

export type CxReports = Readonly<Partial<Record<CxPractice, CxReport>>>;

export interface CxResults extends Record<`times-${string}`, number | None> {
  /** Practices in place, a half for "partly", among those with published shares; `none` while none of these is answered. */
  yours: number | None;
  /** How many of them a company of each group has in place on average. */
  leaders: number;
  laggards: number;
  /** How many practices have published shares. */
  compared: number;
  /** In place among all four, and not answered yet. */
  have: number;
  open: number;
  /** Of the practices answered and not fully in place, the one in which the groups differ most. */
  next: CxPractice | None;
}

const WEIGHT: Readonly<Record<CxAnswer, number>> = { open: 0, no: 0, partly: 0.5, yes: 1 };

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** How many times as likely the leaders are: as published, or the ratio of the two shares; `none` where neither is. */
export function timesAsLikely({ leaders, laggards, times }: CxReport): number | None {
  if (times !== undefined) return times;
  return leaders === undefined || laggards === undefined ? 'none' : quotient(leaders, laggards);
}

/**
 * Your practices beside both groups. The shares of a group add up to the number of practices that a company of it has on average: this needs
 * no assumption about which of them go together.
 * @param reports of the chosen side's study
 */
export function cx(inputs: CxInputs, reports: CxReports): CxResults {
  const practices: readonly CxPractice[] = PRACTICES[inputs.side];
  const report = (practice: CxPractice): CxReport => reports[practice] ?? {};
  const shared = practices.filter((one) => report(one).leaders !== undefined && report(one).laggards !== undefined);
  const times = Object.fromEntries(practices.map((one) => [`times-${one}`, timesAsLikely(report(one))]));
  const likely = (practice: CxPractice) => {
    const value = timesAsLikely(report(practice));
    return value === 'none' ? 0 : value;
  };
  const missing = practices.filter((one) => inputs[one] === 'no' || inputs[one] === 'partly');
  return {
    ...times,
    yours: shared.every((one) => inputs[one] === 'open') ? 'none' : sum(shared.map((one) => WEIGHT[inputs[one]])),
    leaders: sum(shared.map((one) => report(one).leaders ?? 0)) / 100,
    laggards: sum(shared.map((one) => report(one).laggards ?? 0)) / 100,
    compared: shared.length,
    have: sum(practices.map((one) => WEIGHT[inputs[one]])),
    open: practices.filter((one) => inputs[one] === 'open').length,
    next: [...missing].sort((a, b) => likely(b) - likely(a))[0] ?? 'none',
  };
}
