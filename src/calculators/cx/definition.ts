/** Leaders and laggards in customer experience as a table: the four practices of each study. Keys are fixed: links live for years. */
import { choice, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import { cx, PRACTICES, type CxInputs, type CxPractice, type CxReport, type CxReports, type CxSide } from '../../models/cx.ts';

/** What a study reports of one practice. */
export interface CxEntry {
  readonly leaders?: ReferenceEntry;
  readonly laggards?: ReferenceEntry;
  readonly times?: ReferenceEntry;
}

/** By side: the practices, and how many companies the study looked at. */
export interface CxReference {
  readonly b2c: Readonly<Record<(typeof PRACTICES)['b2c'][number], CxEntry>>;
  readonly b2b: Readonly<Record<(typeof PRACTICES)['b2b'][number], CxEntry>>;
  readonly studies: Readonly<Record<CxSide, ReferenceEntry>>;
}

export const ANSWERS = ['open', 'yes', 'partly', 'no'] as const;

const practices = (side: CxSide): Field[] => PRACTICES[side].map((key) => choice(key, side, ANSWERS, 'open', { key: 'side', is: [side] }));

const fields: readonly Field[] = [
  choice('side', 'side', ['b2c', 'b2b']),
  { kind: 'text', key: 'label', group: 'side', maxLength: 60, default: '' },
  ...practices('b2c'),
  ...practices('b2b'),
];

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): CxInputs {
  return inputs as unknown as CxInputs;
}

/** What is reported of a practice of a side. */
export function entryOf(reference: CxReference, side: CxSide, practice: CxPractice): CxEntry {
  return (reference[side] as Readonly<Partial<Record<CxPractice, CxEntry>>>)[practice] ?? {};
}

/** The reference entries as the numbers the model takes. A single value stands at the low end of an entry. */
export function reportsOf(reference: CxReference, side: CxSide): CxReports {
  const numbers = ({ leaders, laggards, times }: CxEntry): CxReport => ({
    ...(leaders && { leaders: leaders.low! }),
    ...(laggards && { laggards: laggards.low! }),
    ...(times && { times: times.low! }),
  });
  return Object.fromEntries(PRACTICES[side].map((practice) => [practice, numbers(entryOf(reference, side, practice))]));
}

export const definition: Definition<CxReference> = {
  id: 'cx',
  version: 1,
  fields,
  groups: [
    { id: 'side', chapters: ['experience/what-it-is', 'experience/leaders-and-laggards'] },
    { id: 'b2c', chapters: ['experience/b2c'] },
    { id: 'b2b', chapters: ['experience/b2b'] },
  ],
  outputs: [
    { name: 'yours', unit: 'count' },
    { name: 'leaders', unit: 'count' },
    { name: 'laggards', unit: 'count' },
    { name: 'compared', unit: 'count' },
    { name: 'have', unit: 'count' },
    { name: 'open', unit: 'count' },
    { name: 'times', unit: 'ratio' },
    { name: 'next', unit: 'word' },
  ],
  presets: ['monthly-reader', 'quarterly-survey'],
  headline: () => 'yours',
  compute: (inputs, reference) => ({ ...cx(modelInputs(inputs), reportsOf(reference, inputs['side'] as CxSide)) }),
};
