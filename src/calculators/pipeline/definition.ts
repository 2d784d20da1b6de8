/** Coverage and velocity of a pipeline as a table: section 7 of the contract. Keys, defaults and bounds are fixed: links live for years. */
import { currency, number, type Definition } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import { isByStage, pipeline, stageOf, STAGES, type CoverageRange, type PipelineInputs } from '../../models/pipeline.ts';

/** The range that coverage is judged by. */
export interface PipelineReference {
  readonly coverage: ReferenceEntry;
}

const COUNT = 1e9;
const MONEY = 1e12;

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): PipelineInputs {
  return inputs as unknown as PipelineInputs;
}

/** The reference as the range the model compares with. */
export function rangeOf({ coverage }: PipelineReference): CoverageRange {
  return { low: coverage.low!, high: coverage.high! };
}

export const definition: Definition<PipelineReference> = {
  id: 'pipeline',
  version: 1,
  fields: [
    currency('target'),
    number('target', 'target', 'money', 1_000_000, 0, MONEY),
    number('won', 'target', 'money', 200_000, 0, MONEY),
    number('open', 'open', 'money', 2_400_000, 0, MONEY),
    number('win', 'open', 'percent', 25, 0, 100),
    number('deals', 'speed', 'count', 40, 0, COUNT),
    number('acv', 'speed', 'money', 60_000, 0, MONEY),
    number('cycle', 'speed', 'days', 90, 0, 3650),
    number('mqlSql', 'supply', 'percent', 22, 0, 100),
    // Beside the contract's: without amounts they change nothing.
    ...STAGES.flatMap(({ open, win }) => [number(open, 'stages', 'money', 0, 0, MONEY), number(win, 'stages', 'percent', 0, 0, 100)]),
  ],
  groups: [
    { id: 'target', chapters: ['roadmap/goals-and-kpis'] },
    { id: 'open', chapters: ['foundations/signals-not-vanity', 'templates/deal-review'] },
    { id: 'stages', chapters: [] },
    { id: 'speed', chapters: ['roadmap/sales-and-self-service'] },
    { id: 'supply', chapters: ['foundations/shared-vocabulary'] },
  ],
  outputs: [
    { name: 'openUsed', unit: 'money' },
    { name: 'winUsed', unit: 'percent' },
    { name: 'remaining', unit: 'money' },
    { name: 'coverage', unit: 'times' },
    { name: 'verdict', unit: 'word' },
    { name: 'expected', unit: 'money' },
    { name: 'gap', unit: 'money' },
    { name: 'velocity', unit: 'money' },
    { name: 'dealsNeeded', unit: 'count' },
    { name: 'oppsNeeded', unit: 'count' },
    { name: 'mqlsNeeded', unit: 'count' },
  ],
  presets: ['quarter-target', 'quarter-by-stage', 'padded-pipeline'],
  headline: () => 'coverage',
  compute: (inputs, reference) => ({ ...pipeline(modelInputs(inputs), rangeOf(reference)) }),
  unused: (inputs) => (isByStage(modelInputs(inputs)) ? ['open', 'win'] : []),
  remarks: (inputs) => {
    const model = modelInputs(inputs);
    const { target, won, win } = model;
    const byStage = isByStage(model);
    const shares = byStage ? STAGES.map((stage) => stageOf(model, stage)).flatMap((one) => (one.open > 0 ? one.win : [])) : [win];
    return [
      ...(byStage ? ['byStage'] : []),
      ...(won >= target ? ['reached'] : shares.every((share) => share === 0) ? ['noWin'] : shares.includes(0) ? ['stageNoWin'] : []),
    ];
  },
};
