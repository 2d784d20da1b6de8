/** The answers that disagree with the verdict: where the product behaves as the other engine would. */
import type { Inputs } from '../../calculator/field.ts';
import type { Engine } from '../../models/engine.ts';
import { answeredAs, type QuestionId } from './definition.ts';

export interface Pull {
  readonly towards: 'bar' | 'both' | 'pump';
  readonly questions: readonly QuestionId[];
}

/** Strongest first. For a hybrid both ends pull, and what lies between does not. */
const AGAINST: Readonly<Record<Engine, readonly Pull['towards'][]>> = {
  b2c: ['pump', 'both'],
  hybrid: ['bar', 'pump'],
  b2b: ['bar', 'both'],
};

export function pullsOf(inputs: Inputs, engine: Engine): readonly Pull[] {
  return AGAINST[engine]
    .map((towards) => ({ towards, questions: answeredAs(inputs, towards) }))
    .filter(({ questions }) => questions.length > 0);
}
