/** The tables of the calculators are the contract's: keys, defaults, bounds, choices. A change here breaks links that people keep. */
import { describe, expect, test } from 'vitest';
import { definition as funnel } from '../../src/calculators/funnel/definition.ts';
import { definition as litmus } from '../../src/calculators/litmus/definition.ts';
import { definition as ltvCac } from '../../src/calculators/ltv-cac/definition.ts';
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

test('litmus', () => {
  expect(litmus.version).toBe(1);
  expect(litmus.fields.map(row)).toEqual(['list b2c b2c b2b governance', `a "${'-'.repeat(20)}" 20`]);
});

describe.each([roi, ltvCac, funnel, litmus])('$id', (definition) => {
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
