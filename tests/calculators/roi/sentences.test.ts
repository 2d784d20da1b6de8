// Why this file: the three sentences of a case say what its numbers say, in every language and for every outcome.
import { describe, expect, test } from 'vitest';
import { withDefaults } from '../../../src/calculator/definition.ts';
import type { Inputs } from '../../../src/calculator/field.ts';
import { references } from '../../../src/calculators/references.ts';
import { sentencesOf } from '../../../src/calculators/roi/case/sentences.ts';
import { definition } from '../../../src/calculators/roi/definition.ts';
import { LOCALES, type Locale } from '../../../src/locales.ts';
import { loadCaseWords } from '../../../src/words/case.ts';
import { formatValue } from '../../../src/words/format.ts';
import { wordsOf } from '../../../src/words/index.ts';

async function said(locale: Locale, changes: Inputs) {
  const { businessCase } = await loadCaseWords(locale);
  const inputs = withDefaults(definition.fields, changes);
  const results = definition.compute(inputs, references.roi);
  const context = { locale, units: wordsOf(locale).site.units, currency: 'EUR' };
  const format = (value: number | string, unit: Parameters<typeof formatValue>[1]) => formatValue(value as number, unit, context);
  const limit = formatValue(references.roi.breakEven.high!, 'months', context);
  return { words: businessCase.sentences, results, format, sentences: sentencesOf(inputs, results, limit, businessCase.sentences, format) };
}

/** Everything off that brings something in. */
const NO_BENEFIT = { users: 0, incidents: 0, retired: 0, uplift: 0, exposure: 0, auditHours: 0 };
const NO_COST = { fee: 0, setup: 0, training: 0, adminHours: 0 };

/** The sentences without their numbers, to know which one was chosen. */
const start = (template: string) => template.slice(0, template.indexOf('{') < 0 ? undefined : template.indexOf('{'));

describe.each(LOCALES)('in %s', (locale) => {
  test.each([
    ['the default case', {}, ['gain', 'back', 'evenConservative']],
    ['a case that only pays when all goes well', { hours: 0.4, incidents: 0, retired: 0 }, ['gain', 'back', 'notConservative']],
    ['the conservative scenario', { scenario: 'conservative' }, ['gain', 'back', 'isConservative']],
    ['a loss', { hours: 0, retired: 0 }, ['loss', 'never', 'tooLittle']],
    ['benefits without costs', NO_COST, ['gain', 'atOnce', 'noCosts']],
    ['costs without benefits', { ...NO_BENEFIT, setup: 5 }, ['loss', 'never', 'noBenefits']],
    ['nothing at all', { ...NO_BENEFIT, ...NO_COST }, ['nothing']],
  ] as const)('given %s, then the sentences fit it and no placeholder is left', async (_, changes, kinds) => {
    const { words, sentences } = await said(locale, changes);
    expect(sentences).toHaveLength(kinds.length);
    kinds.forEach((kind, index) => {
      // A sentence may begin with a number: then what follows it tells.
      const template = words[kind];
      const fixed = start(template) || template.split(/\{\w+\}/)[1]!;
      expect(sentences[index]).toContain(fixed);
      expect(sentences[index]).not.toMatch(/[{}]|NaN|undefined|Infinity/);
    });
  });

  test('given the default case, then costs, benefits, NPV, payback and the fall of benefits stand in it as the model has them', async () => {
    const { results, format, sentences } = await said(locale, {});
    const text = sentences.join(' ');
    for (const name of ['costs', 'benefits', 'npv', 'npv-conservative']) expect(text).toContain(format(results[name]!, 'money'));
    expect(text).toContain(format(results['payback']!, 'months'));
    expect(text).toContain(format(100 - (results['breakEvenShare'] as number), 'percent'));
  });
});
