/** Which side each calculator is for, and what opens it there. */
import { withDefaults } from '../calculator/definition.ts';
import type { Inputs } from '../calculator/field.ts';
import { inputOnSide, SIDES, type Side } from '../calculator/side.ts';
import { definitionOf, type CalculatorId } from './registry.ts';

export { SIDES, type Side };

/** What a calculator's own table does not say: one side only. */
const OWN: Readonly<Partial<Record<CalculatorId, Readonly<Partial<Record<Side, Inputs>>>>>> = {
  roi: { b2b: {} },
  pipeline: { b2b: {} },
};

/** By side: the inputs that put the calculator there. A side it does not serve is absent; one that serves both at once asks for none. */
export function sidesOf(id: CalculatorId): Readonly<Partial<Record<Side, Inputs>>> {
  const own = OWN[id];
  if (own) return own;
  const { fields } = definitionOf(id);
  return { b2c: inputOnSide(fields, 'b2c') ?? {}, b2b: inputOnSide(fields, 'b2b') ?? {} };
}

/** Whether it serves both sides in one form, so that there is no side to open. */
export function isForBoth(id: CalculatorId): boolean {
  return SIDES.every((side) => sidesOf(id)[side] && Object.keys(sidesOf(id)[side]!).length === 0);
}

/** All inputs of a calculator opened on a side. @throws Error when it does not serve that side. */
export function inputsFor(id: CalculatorId, side: Side): Inputs {
  const inputs = sidesOf(id)[side];
  if (!inputs) throw new Error(`The calculator "${id}" is not for ${side}.`);
  return withDefaults(definitionOf(id).fields, inputs);
}
