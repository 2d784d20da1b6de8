/**
 * Which engine a product runs: a place on the line from a smoothie bar (0, pure B2C) to an industrial pump (100, pure B2B).
 * The line, its two ends and the exception are the playbook's; that every question counts the same and that the line is cut in
 * thirds is ours.
 */

/** `bar`: as at the smoothie bar; `pump`: as with the pump; `both`: between the two, or some of each. */
export type EngineAnswer = 'bar' | 'both' | 'pump';

export const ENGINE_ANSWERS: readonly EngineAnswer[] = ['bar', 'both', 'pump'];

export type Engine = 'b2c' | 'hybrid' | 'b2b';

/** Whether a company can buy it without the sales team. `none` where the engine is B2C: there everybody buys so. */
export type SelfServe = 'yes' | 'no' | 'none';

export interface EngineResults {
  /** 0 (pure B2C) to 100 (pure B2B); never falls when an answer moves towards the pump. */
  readonly score: number;
  readonly engine: Engine;
  readonly selfServe: SelfServe;
}

const PLACE: Readonly<Record<EngineAnswer, number>> = { bar: 0, both: 1, pump: 2 };

/** The ends of the middle third, in points of the score. Both belong to it. */
export const HYBRID = { low: 100 / 3, high: 200 / 3 } as const;

/**
 * @param answers of the questions on the line, in any order; at least one
 * @param conditions of self-serve: simple product, standard needs, a purchase that works without help. All three must hold.
 */
export function engine(answers: readonly EngineAnswer[], conditions: readonly boolean[]): EngineResults {
  // Whole numbers until the last step: a third of the way is exactly on the bound.
  const sum = answers.reduce((total, answer) => total + PLACE[answer], 0);
  const most = 2 * answers.length;
  const found: Engine = 3 * sum < most ? 'b2c' : 3 * sum > 2 * most ? 'b2b' : 'hybrid';
  const alone = conditions.every(Boolean) ? 'yes' : 'no';
  return { score: (100 * sum) / most, engine: found, selfServe: found === 'b2c' ? 'none' : alone };
}
