/** What each change since the proposal is worth: money of the case, not opinion. */
import type { Inputs } from '../../../calculator/field.ts';
import { npvOf } from '../../../models/roi-npv.ts';
import { modelInputs } from '../definition.ts';

export interface Effects {
  /** By changed key: NPV now − NPV with this one field as it was proposed. */
  readonly alone: Readonly<Record<string, number>>;
  /** NPV now − NPV of the proposal. Not the sum of the others: changes act on each other. */
  readonly together: number;
}

/**
 * @param inputs as they are now, within their bounds
 * @param was the proposal's values of the fields that were changed
 */
export function effectsOf(inputs: Inputs, was: Inputs): Effects {
  // The value alone: each keystroke asks for it once per change, and a rate of return takes far longer.
  const npv = (some: Inputs) => npvOf(modelInputs(some));
  const now = npv(inputs);
  const from = (old: Inputs) => now - npv({ ...inputs, ...old });
  return {
    alone: Object.fromEntries(Object.entries(was).map(([key, value]) => [key, from({ [key]: value })])),
    together: from(was),
  };
}
