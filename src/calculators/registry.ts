/** The calculators there are. The README says what else a new one needs. */
import type { Definition } from '../calculator/definition.ts';
import { definition as duel } from './duel/definition.ts';
import { definition as funnel } from './funnel/definition.ts';
import { definition as litmus } from './litmus/definition.ts';
import { definition as ltvCac } from './ltv-cac/definition.ts';
import { definition as roi } from './roi/definition.ts';

/** Those that have a page, in the order of the overview. */
export const CALCULATORS = ['roi', 'ltv-cac', 'funnel', 'litmus'] as const;

export type CalculatorId = (typeof CALCULATORS)[number];

const all: Readonly<Record<CalculatorId | 'duel', Definition<never>>> = { roi, 'ltv-cac': ltvCac, funnel, litmus, duel };

/** A calculator's table by id; `duel` has one without having a page. */
export function definitionOf(id: CalculatorId | 'duel'): Definition<never> {
  return all[id];
}

/** Whether readers can open it. */
export function hasPage(id: string): id is CalculatorId {
  return (CALCULATORS as readonly string[]).includes(id);
}
