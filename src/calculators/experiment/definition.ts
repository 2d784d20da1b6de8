/** The length of a test as a table: section 6 of the contract. Keys, defaults and bounds are fixed: links live for years. */
import { choice, number, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import { changedRate, experiment, type ExperimentInputs, type ExperimentRanges, type ExperimentSide } from '../../models/experiment.ts';

/** How long a test may run, on each side. */
export interface ExperimentReference {
  readonly length: Readonly<Record<ExperimentSide, ReferenceEntry>>;
}

const fields: readonly Field[] = [
  choice('side', 'what', ['b2c', 'b2b']),
  number('baseline', 'what', 'percent', 5, 0, 100),
  number('mde', 'what', 'points', 1, -100, 100),
  number('alpha', 'risk', 'percent', 5, 0, 100),
  number('power', 'risk', 'percent', 80, 0, 100),
  number('arms', 'traffic', 'count', 2, 2, 10, { whole: true }),
  number('units', 'traffic', 'per-day', 1000, 0, 1e9),
];

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): ExperimentInputs {
  return inputs as unknown as ExperimentInputs;
}

const DAYS_IN_WEEK = 7;

function inDays({ low, high, unit }: ReferenceEntry): ExperimentRanges['b2c'] {
  const days = unit === 'weeks' ? DAYS_IN_WEEK : 1;
  return { low: low! * days, high: high! * days };
}

/** The reference as the ranges the model compares with, in days. */
export function rangesOf({ length }: ExperimentReference): ExperimentRanges {
  return { b2c: inDays(length.b2c), b2b: inDays(length.b2b) };
}

/** How many weeks the picture shows: as many as the longest test that is usual on either side. */
export function weeksShown(reference: ExperimentReference): number {
  const { b2c, b2b } = rangesOf(reference);
  return Math.ceil(Math.max(b2c.high, b2b.high) / DAYS_IN_WEEK);
}

/** Whole weeks that cover so many days: weekdays differ. */
export function wholeWeeks(days: number): number {
  return Math.ceil(days / DAYS_IN_WEEK);
}

/** Why there is no size, where there is none; and what else must be known of the answer. */
function remarks(inputs: Inputs): readonly string[] {
  const { alpha, arms, mde, power, units } = modelInputs(inputs);
  if (mde === 0) return ['noEffect'];
  if (changedRate(modelInputs(inputs)) === null) return ['impossible'];
  if (alpha === 0 || power === 100) return ['certainty'];
  return [...(units === 0 ? ['noUnits'] : []), ...(arms > 2 ? ['manyArms'] : [])];
}

export const definition: Definition<ExperimentReference> = {
  id: 'experiment',
  version: 1,
  fields,
  groups: [
    { id: 'what', chapters: ['compare/experiments', 'foundations/signals-not-vanity'] },
    { id: 'traffic', chapters: ['roadmap/measure-and-experiment'] },
    { id: 'risk', chapters: ['templates/experiment-card'] },
  ],
  outputs: [
    { name: 'perArm', unit: 'count' },
    { name: 'total', unit: 'count' },
    { name: 'days', unit: 'days' },
    { name: 'verdict', unit: 'word' },
    { name: 'exact', unit: 'count' },
  ],
  presets: ['cosmetics-test', 'collaboration-test', 'basket-test'],
  headline: () => 'days',
  compute: (inputs, reference) => ({ ...experiment(modelInputs(inputs), rangesOf(reference)) }),
  remarks,
};
