/** Ties each calculator to the entries of content/data it is judged by. The only place that knows both. */
import type { ReferenceEntry } from '../calculator/reference.ts';
import { benchmarks, checklists, entry, stages } from '../data/index.ts';
import type { FunnelMetric } from '../models/funnel.ts';
import type { BudgetReference } from './budget/definition.ts';
import type { ExperimentReference } from './experiment/definition.ts';
import type { CxReference } from './cx/definition.ts';
import type { FunnelEntry, FunnelReference, StageId } from './funnel/definition.ts';
import type { ListId, LitmusReference } from './litmus/definition.ts';
import type { LtvCacReference } from './ltv-cac/definition.ts';
import type { PipelineReference } from './pipeline/definition.ts';
import type { MessageReference } from './message/definition.ts';
import type { RoiReference } from './roi/definition.ts';

const HERE = 'src/calculators/references.ts';

/** An entry as calculators take it. A single value is an end of a range: "at most" the high one, else the low one. */
function reference(id: string): ReferenceEntry {
  const found = entry(id, HERE);
  const { unit, origin, checked } = found;
  if ('comparator' in found && found.value !== undefined) {
    return { id, unit, origin, checked, ...(found.comparator === 'lte' ? { high: found.value } : { low: found.value }) };
  }
  return {
    id,
    unit,
    origin,
    checked,
    ...(found.low === undefined ? {} : { low: found.low }),
    ...(found.high === undefined ? {} : { high: found.high }),
  };
}

const FUNNEL: Readonly<Record<Exclude<FunnelMetric, 'cvr'>, string>> = {
  ctr: 'bench-awareness-b2c-ctr',
  cart: 'bench-interest-b2c-lp-conversion',
  trial: 'bench-evaluation-b2c-trial-to-purchase',
  day7: 'bench-first-experience-b2c-day7-retention',
  repeat: 'bench-growth-b2c-repurchase-rate',
  referral: 'bench-growth-b2c-referral-rate',
  paybackWeeks: 'bench-efficiency-b2c-cac-payback-one-off',
  paybackMonths: 'bench-efficiency-b2c-cac-payback-subscription',
  mqlRate: 'bench-awareness-b2b-mql-rate',
  leadSql: 'bench-interest-b2b-lead-to-sql',
  // The table of stages has only lead → SQL; this one is the KPI map's, at the same stage.
  mqlSql: 'kpi-cvr-b2b-mql-to-sql',
  pocOpp: 'bench-evaluation-b2b-poc-to-opportunity',
  win: 'bench-purchase-b2b-win-rate',
  onboarding: 'bench-first-experience-b2b-onboarding-completion',
  nrr: 'bench-growth-b2b-nrr',
  upsell: 'bench-growth-b2b-upsell-rate',
  cycle: 'bench-efficiency-b2b-sales-cycle-mid-market-to-enterprise',
};

const LOWER_IS_BETTER = new Set<string>(['paybackWeeks', 'paybackMonths', 'cycle']);

function funnelEntry(id: string, metric: string): FunnelEntry {
  const stage = benchmarks.find((one) => one.id === id)?.stage ?? 'interest';
  return { ...reference(id), stage: stages.indexOf(stage) + 1, stageId: stage as StageId, lowerIsBetter: LOWER_IS_BETTER.has(metric) };
}

const funnel: FunnelReference = {
  ranges: Object.fromEntries(Object.entries(FUNNEL).map(([metric, id]) => [metric, funnelEntry(id, metric)])) as FunnelReference['ranges'],
  cvr: {
    ecommerce: funnelEntry('bench-purchase-b2c-payment-conversion-ecommerce', 'cvr'),
    subscription: funnelEntry('bench-purchase-b2c-payment-conversion-subscription', 'cvr'),
  },
};

const b2cTarget = reference('th-ltv-cac-b2c');

const ltvCac: LtvCacReference = {
  target: { order: b2cTarget, subscription: b2cTarget, contract: reference('th-ltv-cac-b2b') },
  payback: {
    order: reference('bench-efficiency-b2c-cac-payback-one-off'),
    subscription: reference('bench-efficiency-b2c-cac-payback-subscription'),
    contract: reference('th-break-even'),
  },
};

const roi: RoiReference = { breakEven: reference('th-break-even') };

const pipeline: PipelineReference = { coverage: reference('th-coverage-range') };

const budget: BudgetReference = {
  b2c: {
    upper: reference('th-budget-b2c-upper'),
    middle: reference('th-budget-b2c-middle'),
    lower: reference('th-budget-b2c-lower'),
  },
  b2b: { middle: reference('th-budget-b2b-middle'), lower: reference('th-budget-b2b-lower') },
};

const experiment: ExperimentReference = { length: { b2c: reference('th-experiment-b2c'), b2b: reference('th-experiment-b2b') } };

const message: MessageReference = {
  pace: reference('reading-pace'),
  headline: reference('th-seven-second-test'),
  hook: reference('th-persuasion-b2c'),
  lead: reference('th-description-window'),
};

/** What the two studies of customer experience report, one entry a share or multiple. */
const cx: CxReference = {
  b2c: {
    data: { times: reference('cx-b2c-enough-data') },
    analysis: { leaders: reference('cx-b2c-monthly-leaders'), laggards: reference('cx-b2c-monthly-laggards') },
    access: { times: reference('cx-b2c-daily-use') },
    automate: { leaders: reference('cx-b2c-automate-leaders'), laggards: reference('cx-b2c-automate-laggards') },
  },
  b2b: {
    customers: {},
    channels: { leaders: reference('cx-b2b-channels-leaders'), laggards: reference('cx-b2b-channels-laggards') },
    goals: { leaders: reference('cx-b2b-goals-leaders'), laggards: reference('cx-b2b-goals-laggards') },
    ideas: { leaders: reference('cx-b2b-ideas-leaders'), laggards: reference('cx-b2b-ideas-laggards') },
  },
  studies: { b2c: reference('cx-study-companies-first'), b2b: reference('cx-study-companies-second') },
};

const litmus: LitmusReference = {
  lists: Object.fromEntries(
    checklists.map(({ id, items }) => [
      id,
      items.map(({ id, page, template, tool, weight }) => ({
        id,
        chapters: [page, ...(template ? [template] : []), ...(tool ? [`tools/${tool}`] : [])],
        ...(weight === undefined ? {} : { weight }),
      })),
    ]),
  ) as unknown as Record<ListId, LitmusReference['lists'][ListId]>,
};

/** What each calculator is judged by. */
export const references = {
  roi,
  'ltv-cac': ltvCac,
  funnel,
  pipeline,
  duel: null,
  budget,
  experiment,
  engine: null,
  message,
  cx,
  litmus,
} as const;
