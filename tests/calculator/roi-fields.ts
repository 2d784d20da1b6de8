/** The fields of `roi`, version 1, copied from the contract: a realistic schema that no calculator's change can move. */

import { CURRENCIES, type Field, type Unit } from '../../src/calculator/field.ts';
import type { LinkSchema } from '../../src/calculator/link.ts';

type Row = [key: string, unit: Unit, byDefault: number, max: number];

const group = 'case';
const number = ([key, unit, byDefault, max]: Row): Field => ({
  kind: 'number',
  key,
  group,
  unit,
  default: byDefault,
  min: 0,
  max,
});
const choice = (key: string, options: readonly string[], byDefault: string): Field => ({
  kind: 'choice',
  key,
  group,
  options,
  default: byDefault,
});

export const ROI: LinkSchema = {
  version: 1,
  fields: [
    choice('cur', CURRENCIES, 'EUR'),
    { kind: 'text', key: 'label', group, maxLength: 60, default: '' },
    {
      kind: 'number',
      key: 'term',
      group,
      unit: 'years',
      default: 3,
      min: 1,
      max: 10,
      whole: true,
    },
    ...(
      [
        ['discount', 'percent/year', 10, 100],
        ['users', 'people', 120, 1e6],
        ['hours', 'hours/person/week', 1.5, 60],
        ['wage', 'money/hour', 40, 1e4],
        ['weeks', 'weeks/year', 46, 52],
        ['capture', 'percent', 50, 100],
        ['incidents', 'per-month', 6, 1e6],
        ['incidentCost', 'money', 1200, 1e9],
        ['incidentCut', 'percent', 30, 100],
        ['retired', 'money/year', 18000, 1e12],
        ['uplift', 'money/year', 0, 1e12],
        ['margin', 'percent', 70, 100],
        ['exposure', 'money/year', 60000, 1e12],
        ['exposureCut', 'percent', 20, 100],
        ['auditHours', 'hours/year', 400, 1e6],
        ['auditCut', 'percent', 40, 100],
        ['fee', 'money/person/month', 25, 1e6],
      ] satisfies Row[]
    ).map(number),
    choice('billing', ['monthly', 'annual', 'term'], 'annual'),
    ...(
      [
        ['prepay', 'percent', 0, 100],
        ['setup', 'money', 20000, 1e12],
        ['training', 'money', 8000, 1e12],
        ['adminHours', 'hours/month', 10, 1e4],
        ['golive', 'months', 1, 36],
        ['ramp', 'months', 3, 36],
      ] satisfies Row[]
    ).map(number),
    choice('scenario', ['conservative', 'expected', 'optimistic'], 'expected'),
  ],
};

/** The link of the default case, written out by hand. */
export const DEFAULT_LINK =
  'v=1&cur=EUR&label=&term=3&discount=10&users=120&hours=1.5&wage=40&weeks=46&capture=50&incidents=6&incidentCost=1200' +
  '&incidentCut=30&retired=18000&uplift=0&margin=70&exposure=60000&exposureCut=20&auditHours=400&auditCut=40&fee=25' +
  '&billing=annual&prepay=0&setup=20000&training=8000&adminHours=10&golive=1&ramp=3&scenario=expected' +
  '&at=2026-01-31&res=12345.5';

/** The same case with everything that two parties negotiate. */
export const NEGOTIATED: LinkSchema = { ...ROI, negotiated: true };
