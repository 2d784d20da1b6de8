// Why this file: a funnel's monthly money, each metric against its range, and what moving one of them would bring.
import { near } from './answers.ts';
import {
  type FunnelKind,
  type FunnelMetric,
  type FunnelRange,
  type FunnelSide,
  type FunnelStatus,
  liftTarget,
  metricsOf,
  shortfall,
  statusOf,
} from './funnel-metrics.ts';

export type { FunnelKind, FunnelMetric, FunnelRange, FunnelSide, FunnelStatus } from './funnel-metrics.ts';

/** The keys and units of the contract (calculators.md, section 4): `cvr` is the one metric that is computed and not asked. */
export interface FunnelInputs extends Record<Exclude<FunnelMetric, 'cvr'>, number> {
  side: FunnelSide;
  kind: FunnelKind;
  visitors: number;
  pay: number;
  aov: number;
  leads: number;
  acv: number;
}

/** Ranges from the benchmark data. `cvr` is the payment range of the inputs' `kind`; the caller picks it. */
export type FunnelRanges = Readonly<Record<FunnelMetric, FunnelRange>>;

type B2cLift = 'cart' | 'cvr';
type B2bLift = 'mqlSql' | 'win';

/** The outputs of the contract; only those of the chosen side and kind are present. `cvr` is %, counts and money are a month's. */
export type FunnelResults = { weakest: FunnelMetric | 'none' } & Partial<
  Record<'orders' | 'cvr' | 'revenue' | 'sqls' | 'deals' | 'bookings' | `lift-${B2cLift | B2bLift}`, number>
> &
  Partial<Record<`status-${FunnelMetric}`, FunnelStatus>>;

/** The funnel of the chosen side. Total: for inputs within the contract's bounds every result is finite or a word. */
export function funnel(inputs: FunnelInputs, ranges: FunnelRanges): FunnelResults {
  const metrics = metricsOf(inputs.side, inputs.kind);
  const values = { ...inputs, cvr: conversion(inputs) };
  const money = inputs.side === 'b2c' ? b2cMoney(inputs, ranges) : b2bMoney(inputs, ranges);
  const statuses = metrics.map((metric) => [`status-${metric}`, statusOf(values[metric], ranges[metric])] as const);
  return { ...money, ...Object.fromEntries(statuses), weakest: weakestOf(metrics, values, ranges) };
}

/** Visit to paid, in %. */
function conversion(inputs: FunnelInputs): number {
  return (inputs.cart * inputs.pay) / 100;
}

/** revenue = visitors · cart · pay · aov (formula-b2c-revenue). */
function b2cMoney(inputs: FunnelInputs, ranges: FunnelRanges): Partial<FunnelResults> {
  const { visitors, cart, pay, aov } = inputs;
  const cvr = conversion(inputs);
  const orders = (visitors * cart * pay) / 100 ** 2;
  // The gain is the product with the difference in place of the metric: defined at 0 too, and free of cancellation.
  const cartGain = liftTarget(cart, ranges.cart) - cart;
  const cvrGain = liftTarget(cvr, ranges.cvr) - cvr;
  return {
    orders,
    cvr,
    revenue: orders * aov,
    'lift-cart': (visitors * cartGain * pay * aov) / 100 ** 2,
    'lift-cvr': (visitors * cvrGain * aov) / 100,
  };
}

/** bookings = leads · mqlSql · win · acv (formula-b2b-pipeline). */
function b2bMoney(inputs: FunnelInputs, ranges: FunnelRanges): Partial<FunnelResults> {
  const { leads, mqlSql, win, acv } = inputs;
  const sqlGain = liftTarget(mqlSql, ranges.mqlSql) - mqlSql;
  const winGain = liftTarget(win, ranges.win) - win;
  const deals = (leads * mqlSql * win) / 100 ** 2;
  return {
    sqls: (leads * mqlSql) / 100,
    deals,
    bookings: deals * acv,
    'lift-mqlSql': (leads * sqlGain * win * acv) / 100 ** 2,
    'lift-win': (leads * mqlSql * winGain * acv) / 100 ** 2,
  };
}

/** The metric furthest outside on the bad side; of equals the one of the earlier stage, then the one named first. */
function weakestOf(metrics: readonly FunnelMetric[], values: Record<FunnelMetric, number>, ranges: FunnelRanges): FunnelMetric | 'none' {
  let weakest: FunnelMetric | 'none' = 'none';
  let furthest = 0;
  for (const metric of metrics) {
    const range = ranges[metric];
    const miss = shortfall(values[metric], range);
    if (miss === 0) continue;
    const earlier = weakest !== 'none' && near(miss, furthest) && range.stage < ranges[weakest].stage;
    if (earlier || (miss > furthest && !near(miss, furthest))) {
      weakest = metric;
      furthest = miss;
    }
  }
  return weakest;
}
