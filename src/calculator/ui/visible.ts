/** Which fields are shown: those whose condition holds, and the conditions of the fields it hangs on. */
import type { Field, Inputs } from '../field.ts';

/** Hidden fields still travel in the link. */
export function isShown(field: Field, fields: readonly Field[], inputs: Inputs): boolean {
  const condition = field.shownWhen;
  if (!condition) return true;
  if (!condition.is.includes(String(inputs[condition.key]))) return false;
  const parent = fields.find((one) => one.key === condition.key);
  return !parent || isShown(parent, fields, inputs);
}
