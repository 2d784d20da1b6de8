/** Worked examples for pages: a scenario of content/data computed by its model while the site is built. */
import { linkFor, outputRow, unitOf, withDefaults, type Definition, type Results } from '../calculator/definition.ts';
import { NO_AGREEMENT } from '../calculator/agreement.ts';
import type { Field, Inputs, Unit } from '../calculator/field.ts';
import { dataDate, scenario as scenarioOf } from '../data/index.ts';
import type { Scenario } from '../data/schemas.ts';
import type { Locale } from '../locales.ts';
import type { PageContext } from '../shell/page.ts';
import { formatBare, formatValue } from '../words/format.ts';
import { wordsOf } from '../words/index.ts';
import { definitionOf, hasPage, type CalculatorId } from './registry.ts';
import { references } from './references.ts';

export interface Evaluated {
  readonly scenario: Scenario;
  readonly definition: Definition<never>;
  readonly inputs: Inputs;
  readonly results: Results;
}

/** Holds one input of a scenario to its field. */
function fault(fields: readonly Field[], key: string, value: number | string): string | null {
  const field = fields.find((one) => one.key === key);
  if (!field) return `has no input "${key}"`;
  if (field.kind === 'number') {
    if (typeof value !== 'number') return `takes a number for "${key}"`;
    return value < field.min || value > field.max ? `takes ${field.min} to ${field.max} for "${key}"` : null;
  }
  if (field.kind === 'choice')
    return field.options.includes(String(value)) ? null : `takes one of ${field.options.join(', ')} for "${key}"`;
  return null;
}

/** A page asks for one scenario many times, a result at a time: what fits is computed once. */
const computed = new Map<string, Evaluated>();

/**
 * Computes a scenario, with some inputs changed where a page asks "what if".
 * @throws Error naming the page and the input, when the scenario or the change does not fit the calculator.
 */
export function evaluate(id: string, changes: Inputs | undefined, page: string): Evaluated {
  const key = JSON.stringify([id, changes]);
  const before = computed.get(key);
  if (before) return before;
  const found = scenarioOf(id, page);
  const definition = definitionOf(found.tool);
  const given = { ...found.inputs, ...changes };
  for (const [key, value] of Object.entries(given)) {
    const problem = fault(definition.fields, key, value);
    if (problem) throw new Error(`${page}: scenario "${id}": the calculator "${found.tool}" ${problem}.`);
  }
  const inputs = withDefaults(definition.fields, given);
  const evaluated = { scenario: found, definition, inputs, results: definition.compute(inputs, references[found.tool] as never) };
  computed.set(key, evaluated);
  return evaluated;
}

/** Periods that a sentence says itself ("a month", "each year"): a page shows the number without them. */
const PLAIN_UNITS: Readonly<Record<string, Unit>> = {
  'money/year': 'money',
  'money/month': 'money',
  'percent/year': 'percent',
  'percent/month': 'percent',
  'per-month': 'count',
  'per-day': 'count',
};

/** An input as a page shows it. @throws Error when there is no such input. */
export function inputText({ definition, inputs }: Evaluated, key: string, page: PageContext, bare: boolean): string {
  const field = definition.fields.find((one) => one.key === key);
  const value = inputs[key];
  if (!field || value === undefined) throw new Error(`${page.file}: the calculator "${definition.id}" has no input "${key}".`);
  if (field.kind !== 'number' || typeof value !== 'number') return String(value);
  const context = { locale: page.locale, units: page.words.site.units, currency: String(inputs['cur']) };
  return bare ? formatBare(value, context, 'input') : formatValue(value, PLAIN_UNITS[field.unit] ?? field.unit, context, 'input');
}

/** A result as a page shows it. @throws Error when there is no such output for these inputs. */
export function outputText({ definition, inputs, results }: Evaluated, name: string, page: PageContext, bare: boolean): string {
  const value = results[name];
  if (value === undefined) throw new Error(`${page.file}: the calculator "${definition.id}" has no output "${name}" here.`);
  const answers = page.words.calculator.answers as Readonly<Record<string, string>>;
  if (typeof value === 'string') return answers[value] ?? value;
  const unit = unitOf(outputRow(definition, name), inputs);
  const context = { locale: page.locale, units: page.words.site.units, currency: String(inputs['cur']) };
  if (unit === 'word') return String(value);
  // Prose says "times as much" itself.
  return bare || unit === 'ratio' ? formatBare(value, context) : formatValue(value, unit, context);
}

/** The address that opens a calculator with these inputs, as a start for one's own work: not a proposal that somebody sent. */
export function addressWith(id: CalculatorId, inputs: Inputs, locale: Locale): string {
  const start = { agreement: NO_AGREEMENT, view: 'work' } as const;
  return `/${locale}/tools/${id}/#${linkFor(definitionOf(id), inputs, references[id] as never, dataDate, start)}`;
}

/** Texts of a worked example stand with the words of each language; its scenario holds the rest. */
function textsOf({ id }: Scenario, locale: Locale): Inputs {
  const texts: Readonly<Record<string, Inputs>> = wordsOf(locale).message.examples;
  return texts[id] ?? {};
}

const addresses = new WeakMap<Evaluated, Map<Locale, string>>();

/** Where a scenario opens in its calculator; null for one without a page. */
export function toolAddress(evaluated: Evaluated, locale: Locale): string | null {
  const { inputs, scenario } = evaluated;
  if (!hasPage(scenario.tool)) return null;
  const known = addresses.get(evaluated) ?? new Map<Locale, string>();
  addresses.set(evaluated, known);
  const address = known.get(locale) ?? addressWith(scenario.tool, { ...inputs, ...textsOf(scenario, locale) }, locale);
  known.set(locale, address);
  return address;
}
