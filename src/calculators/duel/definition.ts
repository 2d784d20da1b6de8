/** One budget, two levers as a table: section 5 of the contract. The defaults are the playbook's own example. */
import { currency, number, type Definition } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import { duel, type DuelInputs } from '../../models/duel.ts';

const COUNT = 1e9;
const MONEY = 1e12;

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): DuelInputs {
  return inputs as unknown as DuelInputs;
}

const example = { origin: 'playbook-example' } as const;

export const definition: Definition<null> = {
  id: 'duel',
  version: 1,
  fields: [
    currency('b2c', 'KRW'),
    number('visitors', 'b2c', 'per-month', 200_000, 0, COUNT, example),
    number('cvr', 'b2c', 'percent', 2.5, 0, 100, example),
    number('aov', 'b2c', 'money', 28_000, 0, MONEY, example),
    number('cvrGain', 'b2c', 'points', 0.3, 0, 100, example),
    number('mqls', 'b2b', 'per-month', 400, 0, COUNT, example),
    number('mqlSql', 'b2b', 'percent', 22, 0, 100, example),
    number('win', 'b2b', 'percent', 30, 0, 100, example),
    number('acv', 'b2b', 'money', 25_000_000, 0, MONEY, example),
    number('winGain', 'b2b', 'points', 5, 0, 100, example),
    number('spend', 'both', 'money', 30_000_000, 0, MONEY, example),
  ],
  groups: [
    { id: 'b2c', chapters: ['foundations/reason-to-buy-now', 'compare/buttons-and-chat'] },
    { id: 'b2b', chapters: ['foundations/who-decides', 'foundations/content-and-fit'] },
    { id: 'both', chapters: ['compare/one-budget-two-levers'] },
  ],
  outputs: [
    { name: 'b2cGain', unit: 'money' },
    { name: 'b2cGainQuarter', unit: 'money' },
    { name: 'b2bGain', unit: 'money' },
    { name: 'b2bGainQuarter', unit: 'money' },
    { name: 'ratio', unit: 'ratio' },
    { name: 'b2cPerSpend', unit: 'ratio' },
    { name: 'b2bPerSpend', unit: 'ratio' },
  ],
  presets: ['two-levers', 'roaster-levers'],
  headline: () => 'ratio',
  compute: (inputs) => ({ ...duel(modelInputs(inputs)) }),
  remarks: (inputs) => {
    const { cvr, cvrGain, win, winGain } = modelInputs(inputs);
    return [...(cvr + cvrGain > 100 ? ['cvrOver'] : []), ...(win + winGain > 100 ? ['winOver'] : [])];
  },
};
