/** LTV:CAC as a table: section 3 of the contract. Keys, defaults and bounds are fixed: links live for years. */
import { choice, currency, number, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import { ltvCac, ltvCacContributions, type LtvCacInputs, type LtvCacLimits, type LtvCacModel } from '../../models/ltv-cac.ts';

export const MODELS: readonly LtvCacModel[] = ['order', 'subscription', 'contract'];

/** Target ratio and payback range for each way of buying. */
export interface LtvCacReference {
  readonly target: Readonly<Record<LtvCacModel, ReferenceEntry>>;
  readonly payback: Readonly<Record<LtvCacModel, ReferenceEntry>>;
}

const order = { shownWhen: { key: 'model', is: ['order'] } };
const subscription = { shownWhen: { key: 'model', is: ['subscription'] } };
const contract = { shownWhen: { key: 'model', is: ['contract'] } };

const fields: readonly Field[] = [
  currency('model'),
  { ...choice('model', 'model', MODELS, 'order'), sides: { b2c: 'order', b2b: 'contract' } },
  number('spend', 'acquisition', 'money', 30_000, 0, 1e12),
  number('customers', 'acquisition', 'customers', 1000, 0, 1e9),
  number('margin', 'margin', 'percent', 60, 0, 100),
  number('discount', 'margin', 'percent/year', 10, 0, 100),
  number('aov', 'order', 'money', 45, 0, 1e9, order),
  number('returns', 'order', 'percent', 3, 0, 100, order),
  number('repeat', 'order', 'percent', 25, 0, 100, order),
  number('window', 'order', 'days', 60, 1, 730, order),
  number('horizon', 'order', 'months', 24, 1, 120, order),
  number('arpa', 'subscription', 'money/month', 20, 0, 1e9, subscription),
  number('churn', 'subscription', 'percent/month', 5, 0, 100, subscription),
  number('months', 'subscription', 'months', 60, 1, 240, subscription),
  number('acv', 'contract', 'money/year', 24_000, 0, 1e12, contract),
  number('renewal', 'contract', 'percent', 90, 0, 100, contract),
  number('expansion', 'contract', 'percent', 10, 0, 200, contract),
  number('years', 'contract', 'years', 5, 1, 15, contract),
];

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): LtvCacInputs {
  return inputs as unknown as LtvCacInputs;
}

const DAYS_IN_WEEK = 7;

/** The upper end of a payback range in the unit the model answers in: days for orders, else months. */
function slowest(entry: ReferenceEntry): number {
  return entry.unit === 'weeks' ? entry.high! * DAYS_IN_WEEK : entry.high!;
}

/** The reference entries as the limits the model compares with. */
export function limitsOf({ target, payback }: LtvCacReference): LtvCacLimits {
  return {
    target: { order: target.order.low!, subscription: target.subscription.low!, contract: target.contract.low! },
    payback: { order: slowest(payback.order), subscription: slowest(payback.subscription), contract: slowest(payback.contract) },
  };
}

export const definition: Definition<LtvCacReference> = {
  id: 'ltv-cac',
  version: 1,
  fields,
  groups: [
    { id: 'model', chapters: ['start/which-engine'] },
    { id: 'acquisition', chapters: ['foundations/cac-or-ltv-first', 'foundations/content-and-fit'] },
    { id: 'margin', chapters: ['foundations/cac-or-ltv-first'] },
    { id: 'order', chapters: ['foundations/signals-not-vanity'] },
    { id: 'subscription', chapters: ['foundations/why-now'] },
    { id: 'contract', chapters: ['foundations/why-now'] },
  ],
  outputs: [
    { name: 'ratio', unit: 'ratio' },
    { name: 'ltv', unit: 'money' },
    { name: 'cac', unit: 'money' },
    { name: 'payback', unit: (inputs) => (inputs['model'] === 'order' ? 'days' : 'months') },
    { name: 'maxCac', unit: 'money' },
    { name: 'ltvSimple', unit: 'money' },
    { name: 'nrr', unit: 'percent' },
    { name: 'advice', unit: 'word' },
  ],
  presets: ['cosmetics-customer', 'subscription-box', 'collaboration-customer'],
  headline: () => 'ratio',
  compute: (inputs, reference) => ({ ...ltvCac(modelInputs(inputs), limitsOf(reference)) }),
  remarks: (inputs) => {
    const model = modelInputs(inputs);
    return model.model === 'order' && ltvCacContributions(model).points.length === 1 ? ['firstOrderOnly'] : [];
  },
};
