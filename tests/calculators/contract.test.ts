/** The tables of the calculators are the contract's: keys, defaults, bounds, choices. A change here breaks links that people keep. */
import { describe, expect, test } from 'vitest';
import { definition as budget } from '../../src/calculators/budget/definition.ts';
import { definition as duel } from '../../src/calculators/duel/definition.ts';
import { definition as engine } from '../../src/calculators/engine/definition.ts';
import { definition as experiment } from '../../src/calculators/experiment/definition.ts';
import { definition as cx } from '../../src/calculators/cx/definition.ts';
import { definition as funnel } from '../../src/calculators/funnel/definition.ts';
import { definition as litmus } from '../../src/calculators/litmus/definition.ts';
import { definition as ltvCac } from '../../src/calculators/ltv-cac/definition.ts';
import { definition as pipeline } from '../../src/calculators/pipeline/definition.ts';
import { definition as message } from '../../src/calculators/message/definition.ts';
import { definition as roi } from '../../src/calculators/roi/definition.ts';
import type { Field } from '../../src/calculator/field.ts';

const CURRENCIES = 'EUR USD GBP CHF KRW RUB JPY PLN SEK';

/** key default low–high, or key default options, as the contract's tables have them. */
function row(field: Field): string {
  if (field.kind === 'number') return `${field.key} ${field.default} ${field.min}–${field.max}${field.whole ? ' whole' : ''}`;
  if (field.kind === 'choice') return `${field.key} ${field.default} ${field.options.join(' ')}`;
  return `${field.key} "${field.default}" ${field.maxLength}`;
}

test('roi', () => {
  expect(roi.version).toBe(1);
  expect(roi.fields.map(row)).toEqual([
    `cur EUR ${CURRENCIES}`,
    'label "" 60',
    'term 3 1–10 whole',
    'discount 10 0–100',
    'users 120 0–1000000',
    'hours 1.5 0–60',
    'wage 40 0–10000',
    'weeks 46 0–52',
    'capture 50 0–100',
    'incidents 6 0–1000000',
    'incidentCost 1200 0–1000000000',
    'incidentCut 30 0–100',
    'retired 18000 0–1000000000000',
    'uplift 0 0–1000000000000',
    'margin 70 0–100',
    'exposure 60000 0–1000000000000',
    'exposureCut 20 0–100',
    'auditHours 400 0–1000000',
    'auditCut 40 0–100',
    'fee 25 0–1000000',
    'billing annual monthly annual term',
    'prepay 0 0–100',
    'setup 20000 0–1000000000000',
    'training 8000 0–1000000000000',
    'adminHours 10 0–10000',
    'golive 1 0–36',
    'ramp 3 0–36',
    'scenario expected conservative expected optimistic',
  ]);
});

test('ltv-cac', () => {
  expect(ltvCac.version).toBe(1);
  expect(ltvCac.fields.map(row)).toEqual([
    `cur EUR ${CURRENCIES}`,
    'model order order subscription contract',
    'spend 30000 0–1000000000000',
    'customers 1000 0–1000000000',
    'margin 60 0–100',
    'discount 10 0–100',
    'aov 45 0–1000000000',
    'returns 3 0–100',
    'repeat 25 0–100',
    'window 60 1–730',
    'horizon 24 1–120',
    'arpa 20 0–1000000000',
    'churn 5 0–100',
    'months 60 1–240',
    'acv 24000 0–1000000000000',
    'renewal 90 0–100',
    'expansion 10 0–200',
    'years 5 1–15',
  ]);
});

test('funnel', () => {
  expect(funnel.version).toBe(1);
  expect(funnel.fields.map(row)).toEqual([
    'side b2c b2c b2b',
    `cur KRW ${CURRENCIES}`,
    'kind ecommerce ecommerce subscription',
    'visitors 200000 0–1000000000',
    'cart 10 0–100',
    'pay 25 0–100',
    'aov 28000 0–1000000000000',
    'ctr 2 0–100',
    'trial 20 0–100',
    'day7 30 0–100',
    'repeat 25 0–100',
    'referral 8 0–100',
    'paybackWeeks 3 0–520',
    'paybackMonths 2 0–520',
    'leads 400 0–1000000000',
    'mqlSql 22 0–100',
    'win 30 0–100',
    'acv 25000000 0–1000000000000',
    'mqlRate 2 0–100',
    'leadSql 30 0–100',
    'pocOpp 50 0–100',
    'onboarding 70 0–100',
    'nrr 115 0–300',
    'upsell 20 0–100',
    'cycle 75 0–3650',
  ]);
});

test('duel', () => {
  expect(duel.version).toBe(1);
  expect(duel.fields.map(row)).toEqual([
    `cur KRW ${CURRENCIES}`,
    'visitors 200000 0–1000000000',
    'cvr 2.5 0–100',
    'aov 28000 0–1000000000000',
    'cvrGain 0.3 0–100',
    'mqls 400 0–1000000000',
    'mqlSql 22 0–100',
    'win 30 0–100',
    'acv 25000000 0–1000000000000',
    'winGain 5 0–100',
    'spend 30000000 0–1000000000000',
  ]);
});

test('pipeline', () => {
  expect(pipeline.version).toBe(1);
  expect(pipeline.fields.map(row)).toEqual([
    `cur EUR ${CURRENCIES}`,
    'target 1000000 0–1000000000000',
    'won 200000 0–1000000000000',
    'open 2400000 0–1000000000000',
    'win 25 0–100',
    'deals 40 0–1000000000',
    'acv 60000 0–1000000000000',
    'cycle 90 0–3650',
    'mqlSql 22 0–100',
    ...['Discovery', 'Demo', 'Poc', 'Contract'].flatMap((stage) => [`open${stage} 0 0–1000000000000`, `win${stage} 0 0–100`]),
  ]);
});

test('budget', () => {
  expect(budget.version).toBe(1);
  expect(budget.fields.map(row)).toEqual([
    'side b2c b2c b2b',
    `cur EUR ${CURRENCIES}`,
    'total 100000 0–1000000000000',
    'lower 20 0–100',
    'middle 40 0–100',
    'lowerB2b 70 0–100',
    ...['search', 'retargeting', 'crm', 'creators', 'video', 'portals', 'abm', 'webinars', 'sequences', 'events'].map(
      (key) => `${key} 1 0–100`,
    ),
  ]);
});

test('experiment', () => {
  expect(experiment.version).toBe(1);
  expect(experiment.fields.map(row)).toEqual([
    'side b2c b2c b2b',
    'baseline 5 0–100',
    'mde 1 -100–100',
    'alpha 5 0–100',
    'power 80 0–100',
    'arms 2 2–10 whole',
    'units 1000 0–1000000000',
  ]);
  expect(experiment.headline({})).toBe('days');
});

test('engine', () => {
  expect(engine.version).toBe(1);
  expect(engine.fields.map(row)).toEqual([
    ...['payer', 'agree', 'money', 'time', 'risk', 'price', 'terms', 'start', 'seller', 'proof', 'wins', 'growth'].map(
      (key) => `${key} open open bar both pump`,
    ),
    ...['simple', 'standard', 'unaided'].map((key) => `${key} open open yes no`),
    'label "" 60',
  ]);
  expect(engine.headline({})).toBe('score');
});

test('message', () => {
  expect(message.version).toBe(1);
  expect(message.fields.map(row)).toEqual([
    'side b2c b2c b2b',
    'label "" 60',
    'jtbd "" 160',
    'value "" 60',
    'time "" 40',
    'risk "" 60',
    'hook "" 60',
    'lead "" 240',
    'problem "" 90',
    'effect "" 90',
    'proof "" 90',
    'cfo "" 90',
    'ciso "" 90',
    'operations "" 90',
    'image1 "" 50',
    'image2 "" 50',
    'image3 "" 50',
    'proofRoi "" 80',
    'proofReference "" 80',
    'proofSecurity "" 80',
    'benefit1 "" 50',
    'benefit2 "" 50',
    'benefit3 "" 50',
    'demo "" 60',
    'pilot "" 60',
    'signature "" 60',
    'buttonB2c "" 30',
    'buttonB2b "" 60',
    'actions 1 0–20 whole',
  ]);
});

test('cx', () => {
  expect(cx.version).toBe(1);
  expect(cx.fields.map(row)).toEqual([
    'side b2c b2c b2b',
    'label "" 60',
    ...['data', 'analysis', 'access', 'automate', 'customers', 'channels', 'goals', 'ideas'].map((key) => `${key} open open yes partly no`),
  ]);
});

test('litmus', () => {
  expect(litmus.version).toBe(1);
  expect(litmus.fields.map(row)).toEqual(['list b2c b2c b2b governance', `a "${'-'.repeat(20)}" 20`]);
});

describe.each([roi, ltvCac, funnel, duel, pipeline, budget, experiment, engine, message, cx, litmus])('$id', (definition) => {
  test('given its table, then no key stands twice and none is a stamp of the link', () => {
    const keys = definition.fields.map((field) => field.key);
    expect(new Set([...keys, 'v', 'at', 'res']).size).toBe(keys.length + 3);
  });

  test('given its table, then every default is within its own bounds', () => {
    for (const field of definition.fields) {
      if (field.kind === 'number') {
        expect(field.default).toBeGreaterThanOrEqual(field.min);
        expect(field.default).toBeLessThanOrEqual(field.max);
      }
      if (field.kind === 'choice') expect(field.options).toContain(field.default);
    }
  });
});
