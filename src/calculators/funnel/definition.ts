/** The funnel as a table: section 4 of the contract. Keys, defaults and bounds are fixed: links live for years. */
import { choice, currency, number, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs, Unit } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import type { DataWords } from '../../words/index.ts';
import { funnel, type FunnelInputs, type FunnelKind, type FunnelMetric, type FunnelRange, type FunnelRanges } from '../../models/funnel.ts';

export type StageId = keyof DataWords['stages'];

/** A range with its place in the funnel and its direction. */
export interface FunnelEntry extends ReferenceEntry {
  readonly stage: number;
  /** Key of the stage's name among the data's words. */
  readonly stageId: StageId;
  readonly lowerIsBetter: boolean;
}

/** Ranges by metric; the payment range depends on what is sold. */
export interface FunnelReference {
  readonly ranges: Readonly<Record<Exclude<FunnelMetric, 'cvr'>, FunnelEntry>>;
  readonly cvr: Readonly<Record<FunnelKind, FunnelEntry>>;
}

const b2c = { shownWhen: { key: 'side', is: ['b2c'] } };
const b2b = { shownWhen: { key: 'side', is: ['b2b'] } };

/** The playbook's own example gives these. */
const exampleB2c = { ...b2c, origin: 'playbook-example' } as const;
const exampleB2b = { ...b2b, origin: 'playbook-example' } as const;

const COUNT = 1e9;
const MONEY = 1e12;

function percent(key: string, group: string, standard: number, shown: Parameters<typeof number>[6], max = 100): Field {
  return number(key, group, 'percent', standard, 0, max, shown);
}

const fields: readonly Field[] = [
  choice('side', 'side', ['b2c', 'b2b']),
  currency('side', 'KRW'),
  choice('kind', 'side', ['ecommerce', 'subscription'], 'ecommerce', b2c.shownWhen),
  number('visitors', 'flow', 'per-month', 200_000, 0, COUNT, exampleB2c),
  percent('cart', 'flow', 10, b2c),
  percent('pay', 'flow', 25, b2c),
  number('aov', 'flow', 'money', 28_000, 0, MONEY, exampleB2c),
  percent('ctr', 'more', 2, b2c),
  percent('trial', 'more', 20, b2c),
  percent('day7', 'more', 30, b2c),
  percent('repeat', 'more', 25, exampleB2c),
  percent('referral', 'more', 8, b2c),
  // One of the two belongs to the kind of sale; both travel in the link.
  number('paybackWeeks', 'more', 'weeks', 3, 0, 520, { shownWhen: { key: 'kind', is: ['ecommerce'] } }),
  number('paybackMonths', 'more', 'months', 2, 0, 520, { shownWhen: { key: 'kind', is: ['subscription'] } }),
  number('leads', 'flow', 'per-month', 400, 0, COUNT, exampleB2b),
  percent('mqlSql', 'flow', 22, exampleB2b),
  percent('win', 'flow', 30, exampleB2b),
  number('acv', 'flow', 'money', 25_000_000, 0, MONEY, exampleB2b),
  percent('mqlRate', 'more', 2, b2b),
  percent('leadSql', 'more', 30, b2b),
  percent('pocOpp', 'more', 50, b2b),
  percent('onboarding', 'more', 70, b2b),
  percent('nrr', 'more', 115, b2b, 300),
  percent('upsell', 'more', 20, b2b),
  number('cycle', 'more', 'days', 75, 0, 3650, b2b),
];

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): FunnelInputs {
  return inputs as unknown as FunnelInputs;
}

/** The entry a metric is judged by. */
export function entryOf(metric: FunnelMetric, inputs: Inputs, reference: FunnelReference): FunnelEntry {
  return metric === 'cvr' ? reference.cvr[inputs['kind'] as FunnelKind] : reference.ranges[metric];
}

function rangeOf({ low, high, lowerIsBetter, stage }: FunnelEntry): FunnelRange {
  return { low: low ?? 0, high: high ?? null, lowerIsBetter, stage };
}

/** The reference as the ranges the model compares with. */
export function rangesOf(inputs: Inputs, reference: FunnelReference): FunnelRanges {
  const ranges = Object.fromEntries(Object.entries(reference.ranges).map(([metric, entry]) => [metric, rangeOf(entry)]));
  return { ...ranges, cvr: rangeOf(entryOf('cvr', inputs, reference)) } as FunnelRanges;
}

/** The unit a metric is said in. */
export function unitOfMetric(metric: FunnelMetric): Unit {
  if (metric === 'cvr') return 'percent';
  const field = fields.find((one) => one.key === metric);
  return field?.kind === 'number' ? field.unit : 'percent';
}

export const definition: Definition<FunnelReference> = {
  id: 'funnel',
  version: 1,
  fields,
  groups: [
    { id: 'side', chapters: ['start/which-engine', 'foundations/who-decides'] },
    { id: 'flow', chapters: ['foundations/signals-not-vanity', 'compare/one-budget-two-levers'] },
    { id: 'more', chapters: ['foundations/content-and-fit', 'foundations/cac-or-ltv-first'] },
  ],
  outputs: [
    { name: 'orders', unit: 'per-month' },
    { name: 'cvr', unit: 'percent' },
    { name: 'revenue', unit: 'money' },
    { name: 'sqls', unit: 'per-month' },
    { name: 'deals', unit: 'per-month' },
    { name: 'bookings', unit: 'money' },
    { name: 'weakest', unit: 'word' },
    { name: 'status', unit: 'word' },
    { name: 'lift', unit: 'money' },
  ],
  presets: ['cosmetics-funnel', 'collaboration-funnel'],
  headline: (inputs) => (inputs['side'] === 'b2c' ? 'revenue' : 'bookings'),
  compute: (inputs, reference) => ({ ...funnel(modelInputs(inputs), rangesOf(inputs, reference)) }) as Record<string, number | string>,
};
