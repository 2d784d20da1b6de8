/** Which choice puts a calculator on a side. */
import type { ChoiceField, Field, Inputs } from './field.ts';

export const SIDES = ['b2c', 'b2b'] as const;
export type Side = (typeof SIDES)[number];

/** The field that decides the side: it says what it takes for each, or offers the sides themselves. */
export function sideField(fields: readonly Field[]): ChoiceField | undefined {
  return fields.find(
    (field): field is ChoiceField => field.kind === 'choice' && (!!field.sides || SIDES.every((side) => field.options.includes(side))),
  );
}

/** The input that puts a calculator on a side; null where no field decides it. */
export function inputOnSide(fields: readonly Field[], side: Side): Inputs | null {
  const field = sideField(fields);
  return field ? { [field.key]: field.sides?.[side] ?? side } : null;
}
