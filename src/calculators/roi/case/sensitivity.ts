/** The sensitivity of a case within the bounds of its form. */
import type { NumberField } from '../../../calculator/field.ts';
import type { Inputs } from '../../../calculator/field.ts';
import { tornado, top, type RoiBar, type RoiBound } from '../../../models/roi-sensitivity.ts';
import { definition, modelInputs } from '../definition.ts';

const fields = definition.fields.filter((field): field is NumberField => field.kind === 'number');

/** The model's keys are the form's: a test holds the two to each other. */
const bounds = fields as readonly unknown[] as readonly RoiBound[];

/** The numeric field of a key. */
export function fieldOf(key: string): NumberField {
  return fields.find((field) => field.key === key)!;
}

/** Every assumption, the one with the largest effect first. */
export function barsOf(inputs: Inputs): RoiBar[] {
  return tornado(modelInputs(inputs), bounds);
}

/** The assumptions that matter most, for a page with room for a few. */
export function topOf(inputs: Inputs, count?: number): RoiBar[] {
  return top(modelInputs(inputs), bounds, count);
}
