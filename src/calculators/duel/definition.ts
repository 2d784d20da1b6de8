/** One budget, two levers as a table: section 5 of the contract. So far it serves the worked examples in pages. */
import { currency, number, type Definition } from '../../calculator/definition.ts';
import { duel, type DuelInputs } from '../../models/duel.ts';

const COUNT = 1e9;
const MONEY = 1e12;

export const definition: Definition<null> = {
  id: 'duel',
  version: 1,
  fields: [
    currency('b2c', 'KRW'),
    number('visitors', 'b2c', 'per-month', 200_000, 0, COUNT),
    number('cvr', 'b2c', 'percent', 2.5, 0, 100),
    number('aov', 'b2c', 'money', 28_000, 0, MONEY),
    number('cvrGain', 'b2c', 'points', 0.3, 0, 100),
    number('mqls', 'b2b', 'per-month', 400, 0, COUNT),
    number('mqlSql', 'b2b', 'percent', 22, 0, 100),
    number('win', 'b2b', 'percent', 30, 0, 100),
    number('acv', 'b2b', 'money', 25_000_000, 0, MONEY),
    number('winGain', 'b2b', 'points', 5, 0, 100),
    number('spend', 'both', 'money', 30_000_000, 0, MONEY),
  ],
  groups: [],
  outputs: [
    { name: 'b2cGain', unit: 'money' },
    { name: 'b2cGainQuarter', unit: 'money' },
    { name: 'b2bGain', unit: 'money' },
    { name: 'b2bGainQuarter', unit: 'money' },
    { name: 'ratio', unit: 'ratio' },
    { name: 'b2cPerSpend', unit: 'ratio' },
    { name: 'b2bPerSpend', unit: 'ratio' },
  ],
  presets: ['two-levers'],
  headline: () => 'ratio',
  compute: (inputs) => ({ ...duel(inputs as unknown as DuelInputs) }),
};
