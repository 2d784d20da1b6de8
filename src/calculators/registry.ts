/** The calculators there are. The README says what else a new one needs. */
import type { Definition } from '../calculator/definition.ts';
import { definition as budget } from './budget/definition.ts';
import { definition as cx } from './cx/definition.ts';
import { definition as duel } from './duel/definition.ts';
import { definition as engine } from './engine/definition.ts';
import { definition as experiment } from './experiment/definition.ts';
import { definition as funnel } from './funnel/definition.ts';
import { definition as litmus } from './litmus/definition.ts';
import { definition as ltvCac } from './ltv-cac/definition.ts';
import { definition as pipeline } from './pipeline/definition.ts';
import { definition as message } from './message/definition.ts';
import { definition as roi } from './roi/definition.ts';

/** Those that have a page, in the order of the overview. */
export const CALCULATORS = [
  'roi',
  'ltv-cac',
  'funnel',
  'duel',
  'pipeline',
  'budget',
  'experiment',
  'engine',
  'message',
  'cx',
  'litmus',
] as const;

export type CalculatorId = (typeof CALCULATORS)[number];

const all: Readonly<Record<CalculatorId, Definition<never>>> = {
  roi,
  'ltv-cac': ltvCac,
  funnel,
  pipeline,
  duel,
  budget,
  experiment,
  engine,
  message,
  cx,
  litmus,
};

/** A calculator's table by id. */
export function definitionOf(id: CalculatorId): Definition<never> {
  return all[id];
}

/** Whether readers can open it. */
export function hasPage(id: string): id is CalculatorId {
  return (CALCULATORS as readonly string[]).includes(id);
}
