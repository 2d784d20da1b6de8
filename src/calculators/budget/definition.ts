/** A budget over levels and channels as a table: section 8 of the contract. Keys, defaults and bounds are fixed: links live for years. */
import { choice, currency, number, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import {
  budget,
  CHANNELS,
  levelsOf,
  type BudgetChannel,
  type BudgetInputs,
  type BudgetLevel,
  type BudgetSide,
} from '../../models/budget.ts';

/** The shares practitioners start with, by side and level. */
export type BudgetReference = Readonly<Record<BudgetSide, Readonly<Partial<Record<BudgetLevel, ReferenceEntry>>>>>;

const MOST_PARTS = 100;

const on = (side: BudgetSide) => ({ shownWhen: { key: 'side', is: [side] } });
const example = (side: BudgetSide) => ({ ...on(side), origin: 'playbook-example' }) as const;

function channels(side: BudgetSide): Field[] {
  return levelsOf(side).flatMap((level) =>
    CHANNELS[side][level].map((channel) => number(channel, 'channels', 'count', 1, 0, MOST_PARTS, on(side))),
  );
}

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): BudgetInputs {
  return inputs as unknown as BudgetInputs;
}

/** The channels of a level for these inputs. */
export function channelsOf(side: BudgetSide, level: BudgetLevel): readonly BudgetChannel[] {
  return CHANNELS[side][level];
}

export const definition: Definition<BudgetReference> = {
  id: 'budget',
  version: 1,
  fields: [
    choice('side', 'budget', ['b2c', 'b2b']),
    currency('budget'),
    number('total', 'budget', 'money', 100_000, 0, 1e12),
    number('lower', 'levels', 'percent', 20, 0, 100, example('b2c')),
    number('middle', 'levels', 'percent', 40, 0, 100, example('b2c')),
    number('lowerB2b', 'levels', 'percent', 70, 0, 100, example('b2b')),
    ...channels('b2c'),
    ...channels('b2b'),
  ],
  groups: [
    { id: 'budget', chapters: ['start/which-engine'] },
    { id: 'levels', chapters: ['roadmap/channels-and-budget'] },
    { id: 'channels', chapters: ['compare/channels'] },
  ],
  outputs: [
    { name: 'share', unit: 'percent' },
    { name: 'amount', unit: 'money' },
    { name: 'channel', unit: 'money' },
    { name: 'unassigned', unit: 'money' },
  ],
  presets: ['shop-budget', 'software-budget'],
  headline: () => 'amount-lower',
  compute: (inputs) => ({ ...budget(modelInputs(inputs)) }) as Record<string, number>,
  remarks: (inputs) => {
    const model = modelInputs(inputs);
    const cut = model.side === 'b2c' && model.lower + model.middle > 100;
    return [...(cut ? ['middleCut'] : []), ...(budget(model).unassigned > 0 ? ['unassigned'] : [])];
  },
};
