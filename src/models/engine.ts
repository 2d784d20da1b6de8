/**
 * Which engine a product runs: a place on the line from a smoothie bar (0, pure B2C) to an industrial pump (100, pure B2B).
 * The line, its two ends and the exception are the playbook's; that every question counts the same and that the line is cut in
 * thirds is ours.
 */
import type { None } from './answers.ts';

/** `bar`: as at the smoothie bar; `pump`: as with the pump; `both`: between the two, or some of each; `open`: not answered. */
export type EngineAnswer = 'open' | 'bar' | 'both' | 'pump';

/** In the order of the line. */
export const ENGINE_ANSWERS = ['bar', 'both', 'pump'] as const;

/** Whether a condition of self-serve holds. */
export type Condition = 'open' | 'yes' | 'no';

export type Engine = 'b2c' | 'hybrid' | 'b2b';

/** What to read first: an engine's own path, or that of a product which companies can buy alone. */
export type EnginePath = Engine | 'selfserve';

export interface EngineResults {
  /** 0 (pure B2C) to 100 (pure B2B) by what is answered; never falls when an answer moves towards the pump. */
  readonly score: number | None;
  /** Where the score can still end: with every open question answered as at the bar, and as with the pump. */
  readonly low: number;
  readonly high: number;
  /** The third in which it ends however the open questions are answered; `none` while they can still move it to another. */
  readonly engine: Engine | None;
  readonly answered: number;
  readonly open: number;
  /** Whether a company can buy it without the sales team; `none` where that is no question: B2C, or no engine yet. */
  readonly selfServe: 'yes' | 'no' | 'open' | None;
  readonly path: EnginePath | None;
}

const PLACE = { bar: 0, both: 1, pump: 2 } as const;

/** The ends of the middle third, in points of the score. Both belong to it. */
export const HYBRID = { low: 100 / 3, high: 200 / 3 } as const;

/** The third of `sum` steps of `most`. Whole numbers: a third of the way is exactly on the bound. */
function third(sum: number, most: number): Engine {
  if (3 * sum < most) return 'b2c';
  return 3 * sum > 2 * most ? 'b2b' : 'hybrid';
}

/** All conditions at once: one "no" is enough to fail. */
function alone(conditions: readonly Condition[]): 'yes' | 'no' | 'open' {
  if (conditions.includes('no')) return 'no';
  return conditions.includes('open') ? 'open' : 'yes';
}

/**
 * @param answers of the questions on the line, in any order; at least one
 * @param conditions of self-serve: simple product, standard needs, a purchase that works without help. All three must hold.
 */
export function engine(answers: readonly EngineAnswer[], conditions: readonly Condition[]): EngineResults {
  const given = answers.filter((answer) => answer !== 'open');
  const sum = given.reduce((total, answer) => total + PLACE[answer], 0);
  const open = answers.length - given.length;
  const most = 2 * answers.length;
  const lowest = third(sum, most);
  const found = lowest === third(sum + 2 * open, most) ? lowest : 'none';
  const selfServe = found === 'none' || found === 'b2c' ? 'none' : alone(conditions);
  return {
    score: given.length === 0 ? 'none' : (100 * sum) / (2 * given.length),
    low: (100 * sum) / most,
    high: (100 * (sum + 2 * open)) / most,
    engine: found,
    answered: given.length,
    open,
    selfServe,
    path: selfServe === 'yes' ? 'selfserve' : found,
  };
}
