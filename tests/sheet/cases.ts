// Why this file: which spreadsheets are recalculated, and what each has to give: the page's numbers for its inputs.
import fc from 'fast-check';
import type { Definition, Results } from '../../src/calculator/definition.ts';
import type { Inputs } from '../../src/calculator/field.ts';
import type { Workbook } from '../../src/calculator/sheet/workbook.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import {
  budgetInputs,
  duelInputs,
  experimentInputs,
  funnelInputs,
  ltvCacInputs,
  pipelineInputs,
  plannedExperiments,
  roiInputs,
  stagedInputs,
} from '../models/within.ts';
import { asWritten, retyped, withoutCaches } from './calculate.ts';
import { budgetBook, duelBook, experimentBook, funnelBook, litmusBook, ltvBook, pipelineBook, roiBook } from './requests.ts';

export interface Case {
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  /** What the cells hold when the file is calculated. */
  readonly inputs: Inputs;
  readonly results: Results;
  readonly bytes: Uint8Array;
  /** The file as we write it, caches and all, where it has not been changed since. */
  readonly written: Uint8Array | null;
}

interface Book {
  readonly request: { readonly inputs: Inputs; readonly props: { readonly reference: unknown } };
  readonly workbook: Workbook;
}

type Make = (locale: Locale, changes?: Inputs) => Promise<Book>;

/** Inputs as people type them: at most six decimals. What a denormal number does in a spreadsheet is nobody's business case. */
function typed(inputs: object): Inputs {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [key, typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : String(value)]),
  );
}

/** The same inputs on every run: a fault found once is found again. */
function samples<T extends object>(inputs: fc.Arbitrary<T>, count: number): Inputs[] {
  return fc.sample(inputs, { numRuns: count, seed: 20261123 }).map(typed);
}

const ROI: readonly (readonly [string, Inputs])[] = [
  ...(['monthly', 'annual', 'term'] as const).flatMap((billing) =>
    (['conservative', 'expected', 'optimistic'] as const).map(
      (scenario) => [`${billing} billing, ${scenario}`, { billing, scenario, prepay: 8, label: '' }] as const,
    ),
  ),
  ['nobody uses it', { users: 0 }],
  ['nothing at all', { users: 0, incidents: 0, retired: 0, exposure: 0, auditHours: 0, setup: 0, training: 0, adminHours: 0 }],
  ['only costs', { users: 0, incidents: 0, retired: 0, exposure: 0, auditHours: 0 }],
  ['only benefits, at once', { fee: 0, setup: 0, training: 0, adminHours: 0, golive: 0, ramp: 0 }],
  ['ten years', { term: 10, discount: 12.5, golive: 1.5, ramp: 5 }],
  ['one year, used too late', { term: 1, golive: 36 }],
  ['no discount', { discount: 0, billing: 'monthly' }],
  [
    'a negative rate of return',
    { ...zeros(), retired: 24_000, users: 10, fee: 250, term: 2, billing: 'annual', golive: 0, ramp: 0, discount: 5 },
  ],
  [
    'all upper bounds',
    {
      ...{ term: 10, discount: 100, users: 1e6, hours: 60, wage: 1e4, weeks: 52, capture: 100, incidents: 1e6, incidentCost: 1e9 },
      ...{ incidentCut: 100, retired: 1e12, uplift: 1e12, margin: 100, exposure: 1e12, exposureCut: 100, auditHours: 1e6, auditCut: 100 },
      ...{ fee: 1e6, prepay: 100, setup: 1e12, training: 1e12, adminHours: 1e4, golive: 36, ramp: 36 },
    },
  ],
];

/** Money at the start, costs, then benefits: no input of the form allows it, the cell does, and two rates make its NPV zero. */
const GRANT: Inputs = {
  ...zeros(),
  ...{ users: 1, hours: 0, fee: 100, billing: 'monthly', retired: 5800, golive: 4, ramp: 0, setup: -3300, adminHours: 10 },
};

function zeros(): Inputs {
  return { users: 0, incidents: 0, retired: 0, exposure: 0, auditHours: 0, setup: 0, training: 0, adminHours: 0 };
}

const LTV: readonly (readonly [string, Inputs])[] = [
  ['subscription', { model: 'subscription' }],
  ['contract', { model: 'contract' }],
  ['an order a day for ten years', { model: 'order', window: 1, horizon: 120, repeat: 99 }],
  ['a window that fits exactly', { model: 'order', window: 60.875, horizon: 24 }],
  ['no customers', { customers: 0 }],
  ['no cost', { spend: 0 }],
  ['no repeat', { repeat: 0 }],
  ['no churn', { model: 'subscription', churn: 0, months: 240 }],
  ['all churn', { model: 'subscription', churn: 100 }],
  ['half a month', { model: 'subscription', months: 1.5, arpa: 100 }],
  ['growing contracts', { model: 'contract', renewal: 100, expansion: 200, years: 15, spend: 1e9, customers: 7 }],
  ['worthless contracts', { model: 'contract', acv: 0 }],
];

const FUNNEL: readonly (readonly [string, Inputs])[] = [
  ['companies', { side: 'b2b' }],
  ['a subscription', { kind: 'subscription' }],
  ['all at zero', { visitors: 0, cart: 0, pay: 0, ctr: 0, trial: 0, day7: 0, repeat: 0, referral: 0, paybackWeeks: 520 }],
  ['on the bounds', { side: 'b2b', mqlSql: 20, win: 35, cycle: 120, nrr: 120 }],
  ['leaking', { side: 'b2b', leads: 90, mqlSql: 4, win: 5, cycle: 400, nrr: 60, onboarding: 10 }],
];

const BY_STAGE: Inputs = {
  ...{ openDiscovery: 1_400_000, winDiscovery: 10, openDemo: 500_000, winDemo: 20 },
  ...{ openPoc: 300_000, winPoc: 40, openContract: 200_000, winContract: 60 },
};

const PIPELINE: readonly (readonly [string, Inputs])[] = [
  ['the target is reached', { won: 1_000_000 }],
  ['more than the target', { won: 3_000_000, open: 0, acv: 0, win: 0, mqlSql: 0 }],
  ['deals worth nothing', { acv: 0 }],
  ['nothing is won', { win: 0 }],
  ['no lead is accepted', { mqlSql: 0 }],
  ['no cycle', { cycle: 0 }],
  ['nothing open', { open: 0, deals: 0 }],
  ['all at zero', { target: 0, won: 0, open: 0, win: 0, mqlSql: 0, deals: 0, acv: 0, cycle: 0 }],
  ['a gap of whole deals, but for rounding', { target: 0.3, won: 0, open: 0, acv: 0.1 }],
  ['the target but for rounding', { target: 0.3, won: 0.1 + 0.2, open: 1 }],
  ['on the upper bound', { target: 1000, won: 0, open: 5000 }],
  ['just under the lower bound', { target: 1000, won: 0, open: 2999 }],
  ['more than the range', { target: 1000, won: 0, open: 5001, win: 10 }],
  ['by stage', BY_STAGE],
  ['by stage, two of them empty', { openDiscovery: 900_000, winDiscovery: 15, openContract: 90_000.5, winContract: 62.5, winDemo: 50 }],
  ['by stage, all won the same', { openDemo: 0.1, winDemo: 33, openPoc: 0.2, winPoc: 33, win: 0, open: 0 }],
  ['shares without amounts', { winDiscovery: 10, winContract: 90 }],
  ['an amount without a share', { openPoc: 4_000_000 }],
];

const DUEL: readonly (readonly [string, Inputs])[] = [
  ['no spend', { spend: 0 }],
  ['no B2C gain', { cvrGain: 0 }],
  ['no B2B gain', { winGain: 0 }],
  ['nothing at all', { visitors: 0, mqls: 0, cvr: 0, win: 0, spend: 0 }],
  ['more than everybody', { cvr: 99.5, cvrGain: 1, win: 100, winGain: 100 }],
];

const BUDGET: readonly (readonly [string, Inputs])[] = [
  ['companies', { side: 'b2b' }],
  ['the middle gives way', { lower: 75 }],
  ['all for the lower funnel', { lower: 100 }],
  ['a level without a channel', { video: 0 }],
  ['parts of all sizes', { search: 2, retargeting: 0.5, crm: 0, creators: 100 }],
  ['companies without a channel', { side: 'b2b', portals: 0, abm: 0, webinars: 0, sequences: 0, events: 0 }],
  ['no budget', { total: 0 }],
];

const EXPERIMENT: readonly (readonly [string, Inputs])[] = [
  ['no effect', { mde: 0 }],
  ['an impossible rate', { baseline: 99.5, mde: 1 }],
  ['a drop to nothing', { mde: -5 }],
  ['from nobody to everybody', { baseline: 0, mde: 100 }],
  ['a whole that sums miss', { baseline: 70.1, mde: 29.9 }],
  ['nobody takes part', { units: 0 }],
  ['no false alarm allowed', { alpha: 0 }],
  ['any false alarm allowed', { alpha: 100, power: 50 }],
  ['every effect must be found', { power: 100 }],
  ['no power', { power: 0 }],
  ['luck alone is enough', { power: 1, alpha: 50 }],
  ['companies', { side: 'b2b', units: 194 }],
  ['companies, on the bound', { side: 'b2b', units: 582.714286 }],
  ['ten arms', { arms: 10, units: 12_345.6 }],
  ['a short test', { units: 10_000 }],
  ['a test within', { units: 2000 }],
  ['fewer than one in each arm', { units: 0.1 }],
];

/** Section 8 of the contract, worked out on paper (tests/models/litmus.test.ts): 50, 83.3, 100, no answer, 0. */
const LITMUS: readonly (readonly [string, Inputs])[] = [
  ['one of each', { a: 'ypnx' }],
  ['two and a half of three', { a: 'yyp-', list: 'b2b' }],
  ['all of it', { a: 'y'.repeat(20), list: 'governance' }],
  ['nothing applies', { a: 'x'.repeat(20) }],
  ['nothing is there', { a: 'nnnn', list: 'b2b' }],
];

/** A calculator's cases: every language untouched, the given ones without caches, the random ones typed into a saved file. */
async function casesOf(
  definition: Definition<never>,
  make: Make,
  given: readonly (readonly [string, Inputs])[],
  random: readonly Inputs[],
) {
  const cases: Case[] = [];
  const add = (title: string, locale: Locale, book: Book, inputs: Inputs, bytes: Uint8Array, written: Uint8Array | null): void => {
    const results = definition.compute(inputs, book.request.props.reference as never);
    cases.push({ id: `${definition.id}-${cases.length}`, title: `${definition.id}, ${title}`, locale, inputs, results, bytes, written });
  };
  for (const locale of LOCALES) {
    const book = await make(locale);
    const written = asWritten(book.workbook);
    add(`the defaults in ${locale}`, locale, book, book.request.inputs, written, written);
  }
  for (const [n, [title, changes]] of given.entries()) {
    const locale = LOCALES[n % LOCALES.length]!;
    const book = await make(locale, changes);
    add(`${title} (no caches)`, locale, book, book.request.inputs, withoutCaches(book.workbook), asWritten(book.workbook));
  }
  const book = await make('en');
  for (const [n, bytes] of retyped(book.workbook, definition.fields, random).entries()) {
    add(`other inputs typed in, no. ${n + 1}`, 'en', book, { ...book.request.inputs, ...random[n] }, bytes, null);
  }
  return cases;
}

/** Everything that goes through LibreOffice, in one run of it. */
export async function allCases(definitions: Readonly<Record<'roi' | 'ltv' | 'funnel', Definition<never>>>): Promise<Case[]> {
  return [
    ...(await casesOf(definitions.roi, roiBook as Make, ROI, [...samples(roiInputs, 20), GRANT])),
    ...(await casesOf(definitions.ltv, ltvBook as Make, LTV, samples(ltvCacInputs, 12).map(asField))),
    ...(await casesOf(definitions.funnel, funnelBook as Make, FUNNEL, samples(funnelInputs, 16))),
  ];
}

/** The model takes a larger revenue a month than the form does. */
function asField(inputs: Inputs): Inputs {
  return { ...inputs, arpa: Math.min(Number(inputs['arpa']), 1e9) };
}

/** Those of the calculators without cash flows: small enough for a run of their own. */
export async function smallCases(
  definitions: Readonly<Record<'pipeline' | 'duel' | 'budget' | 'experiment' | 'litmus', Definition<never>>>,
): Promise<Case[]> {
  return [
    ...(await casesOf(definitions.pipeline, pipelineBook as Make, PIPELINE, [
      ...samples(pipelineInputs, 25),
      ...samples(stagedInputs, 15),
    ])),
    ...(await casesOf(definitions.duel, duelBook as Make, DUEL, samples(duelInputs, 15))),
    ...(await casesOf(definitions.budget, budgetBook as Make, BUDGET, samples(budgetInputs, 20))),
    ...(await casesOf(definitions.experiment, experimentBook as Make, EXPERIMENT, [
      ...samples(experimentInputs, 15),
      ...samples(plannedExperiments, 15),
    ])),
    ...(await casesOf(definitions.litmus, litmusBook as Make, LITMUS, [])),
  ];
}
