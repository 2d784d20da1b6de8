// Why this file: what matters most in a case, as its reader sees it: every number of the model in the table, in words of each language.
import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PageContext, type Page } from '../../../src/calculator/ui/context.ts';
import type { Inputs } from '../../../src/calculator/field.ts';
import { defaultsOf } from '../../../src/calculator/field.ts';
import { definition } from '../../../src/calculators/roi/definition.ts';
import { Risk } from '../../../src/calculators/roi/case/Risk.tsx';
import { barsOf, fieldOf, topOf } from '../../../src/calculators/roi/case/sensitivity.ts';
import { LOCALES, type Locale } from '../../../src/locales.ts';
import { formatValue } from '../../../src/words/format.ts';
import { wordsOf } from '../../../src/words/index.ts';
import { loadCaseWords } from '../../../src/words/case.ts';
import { caseWordsOf } from '../../../src/words/on-demand.ts';

const DEFAULTS = defaultsOf(definition.fields);

/** The page around the part, as the workbench makes it. */
function pageOf(locale: Locale, inputs: Inputs): Page {
  const words = wordsOf(locale);
  const calculator = { state: { inputs, drafts: {}, issues: {}, before: null }, results: definition.compute(inputs, undefined as never) };
  const props = { locale, words: words.roi, machine: words.calculator, units: words.site.units };
  const format = { locale, units: words.site.units, currency: String(inputs['cur']) };
  return { calculator, definition, props, format } as unknown as Page;
}

const rendered = (locale: Locale, inputs: Inputs): string =>
  renderToString(h(PageContext.Provider, { value: pageOf(locale, inputs) }, h(Risk, { words: caseWordsOf(locale).risk })));

/** What is read out: no markup, every kind of space one space. */
const text = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe.each(LOCALES)('in %s', (locale) => {
  test('given the words that the page loads, then they are those of the language', async () => {
    expect({ ...(await loadCaseWords(locale)) }).toEqual({ ...caseWordsOf(locale) });
  });

  test('given a case that pays, one that loses and one of nothing, then no word lacks its value', () => {
    const nothing = Object.fromEntries(Object.entries(DEFAULTS).map(([key, value]) => [key, fieldOf(key)?.min ?? value]));
    for (const inputs of [DEFAULTS, { ...DEFAULTS, hours: 0, retired: 0 }, nothing]) {
      expect(rendered(locale, inputs)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('given the defaults, then each assumption is a row with both results, the one that matters most first', () => {
    const { format } = pageOf(locale, DEFAULTS);
    const rows = rendered(locale, DEFAULTS)
      .match(/<tr>.*?<\/tr>/g)!
      .slice(1, 1 + barsOf(DEFAULTS).length)
      .map(text);
    for (const [index, bar] of barsOf(DEFAULTS).entries()) {
      const money = (value: number) => text(formatValue(value, 'money', format));
      expect(rows[index]).toContain(text((wordsOf(locale).roi.fields as Record<string, { label: string }>)[bar.key]!.label));
      expect(rows[index]).toContain(money(bar.npvLow));
      expect(rows[index]).toContain(money(bar.npvHigh));
    }
  });
});

test('given limits, then they are told on the safe side', () => {
  const inputs = { ...DEFAULTS, hours: 0.4, retired: 0 };
  const page = text(rendered('en', inputs));
  // 44.405, 0.11557 and 14.447: the references of the model's tests.
  expect(page).toContain('at most €44.40 per person a month');
  expect(page).toContain('at least 0.116 hours per person a week');
  expect(page).toContain('at least 14.5%');
});

test('given whole years, then the years that were tried are named and not a percentage', () => {
  expect(text(rendered('en', DEFAULTS))).toMatch(/Length of the case 3 years 2 years €270,461 4 years €548,104/);
});

test('given waiting that saves money, then it is said so', () => {
  const page = text(rendered('en', { ...DEFAULTS, hours: 0, retired: 0, incidents: 0, exposure: 0, auditHours: 0 }));
  expect(page).toContain('Waiting costs nothing: at full use, the case brings in €3,400 a month less than it costs');
});

test('given a page with room for five, then the five of the largest effect', () => {
  expect(topOf(DEFAULTS).map((bar) => bar.key)).toEqual(['term', 'wage', 'hours', 'capture', 'weeks']);
});
