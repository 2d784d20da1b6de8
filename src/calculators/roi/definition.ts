/** The business case as a table: section 2 of the contract. Keys, defaults and bounds are fixed: links live for years. */
import { choice, currency, number, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs } from '../../calculator/field.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import { MONTHS } from '../../models/finance.ts';
import { ROI_SCENARIOS } from '../../models/roi-cash.ts';
import { roi, roiScenarios, type RoiInputs, type RoiScenario } from '../../models/roi.ts';

export const SCENARIOS: readonly RoiScenario[] = ['conservative', 'expected', 'optimistic'];

/** `breakEven`: the number of months within which a CFO accepts payback. */
export interface RoiReference {
  readonly breakEven: ReferenceEntry;
}

const fields: readonly Field[] = [
  currency('case'),
  { kind: 'text', key: 'label', group: 'case', maxLength: 60, default: '' },
  number('term', 'case', 'years', 3, 1, 10, { whole: true }),
  number('discount', 'case', 'percent/year', 10, 0, 100),
  number('users', 'time', 'people', 120, 0, 1_000_000),
  number('hours', 'time', 'hours/person/week', 1.5, 0, 60),
  number('wage', 'time', 'money/hour', 40, 0, 10_000),
  number('weeks', 'time', 'weeks/year', 46, 0, 52),
  number('capture', 'time', 'percent', 50, 0, 100),
  number('incidents', 'errors', 'per-month', 6, 0, 1_000_000),
  number('incidentCost', 'errors', 'money', 1200, 0, 1e9),
  number('incidentCut', 'errors', 'percent', 30, 0, 100),
  number('retired', 'money', 'money/year', 18_000, 0, 1e12),
  number('uplift', 'money', 'money/year', 0, 0, 1e12),
  number('margin', 'money', 'percent', 70, 0, 100),
  number('exposure', 'risk', 'money/year', 60_000, 0, 1e12),
  number('exposureCut', 'risk', 'percent', 20, 0, 100),
  number('auditHours', 'risk', 'hours/year', 400, 0, 1_000_000),
  number('auditCut', 'risk', 'percent', 40, 0, 100),
  number('fee', 'price', 'money/person/month', 25, 0, 1e6),
  choice('billing', 'price', ['monthly', 'annual', 'term'], 'annual'),
  number('prepay', 'price', 'percent', 0, 0, 100, { shownWhen: { key: 'billing', is: ['term'] } }),
  number('setup', 'rollout', 'money', 20_000, 0, 1e12),
  number('training', 'rollout', 'money', 8000, 0, 1e12),
  number('adminHours', 'rollout', 'hours/month', 10, 0, 10_000),
  number('golive', 'rollout', 'months', 1, 0, 36),
  number('ramp', 'rollout', 'months', 3, 0, 36),
  choice('scenario', 'case', SCENARIOS, 'expected'),
];

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): RoiInputs {
  return inputs as unknown as RoiInputs;
}

export const definition: Definition<RoiReference> = {
  id: 'roi',
  version: 1,
  negotiated: true,
  fields,
  groups: [
    { id: 'case', chapters: ['foundations/reason-to-buy-now', 'foundations/who-decides'] },
    { id: 'time', chapters: ['foundations/two-grammars', 'foundations/why-now'] },
    { id: 'errors', chapters: ['foundations/signals-not-vanity'] },
    { id: 'money', chapters: ['foundations/reason-to-buy-now'] },
    { id: 'risk', chapters: ['foundations/risk-map'] },
    { id: 'price', chapters: ['foundations/who-decides'] },
    { id: 'rollout', chapters: ['foundations/why-now'] },
  ],
  outputs: [
    { name: 'npv', unit: 'money' },
    { name: 'payback', unit: 'months' },
    { name: 'paybackDiscounted', unit: 'months' },
    { name: 'costOfDelay', unit: 'money' },
    { name: 'breakEvenShare', unit: 'percent' },
    { name: 'roi', unit: 'percent' },
    { name: 'roiPv', unit: 'percent' },
    { name: 'irr', unit: 'percent' },
    { name: 'benefits', unit: 'money' },
    { name: 'costs', unit: 'money' },
    { name: 'net', unit: 'money' },
    { name: 'pvBenefits', unit: 'money' },
    { name: 'pvCosts', unit: 'money' },
  ],
  presets: ['roi-team', 'roi-midsize', 'roi-enterprise'],
  headline: () => 'npv',
  compute: (inputs) => {
    const scenarios = roiScenarios(modelInputs(inputs));
    const side: Record<string, number | string> = { ...roi(modelInputs(inputs)) };
    for (const scenario of SCENARIOS) {
      for (const [name, value] of Object.entries(scenarios[scenario])) side[`${name}-${scenario}`] = value as number | string;
    }
    return side;
  },
  remarks: (inputs) => {
    const { billing, golive, prepay, scenario, term } = modelInputs(inputs);
    return [
      ...(prepay > 0 && billing !== 'term' ? ['prepayIgnored'] : []),
      ...(golive + ROI_SCENARIOS[scenario].golive >= MONTHS * term ? ['noUse'] : []),
    ];
  },
};
