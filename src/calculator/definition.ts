/** What a calculator is: its table of fields and outputs and its model. Form, link, validation, presets and explanations are read off it. */
import { NO_AGREEMENT, type Agreement, type View } from './agreement.ts';
import {
  CONTRACT_CURRENCY,
  CURRENCIES,
  defaultsOf,
  type ChoiceField,
  type Field,
  type Inputs,
  type NumberField,
  type Unit,
} from './field.ts';
import type { LinkSchema } from './link-types.ts';
import { plainNumber } from './plain-number.ts';
import { writeLink } from './write-link.ts';

/** Results by name: a number, or one of the words of the contract ("none", "never", "worse" …). */
export type Results = Readonly<Record<string, number | string>>;

export interface OutputRow {
  /** The name in the page and in links; `lift` also stands for `lift-win`, `npv` for `npv-conservative`. */
  readonly name: string;
  readonly unit: Unit | 'word' | ((inputs: Inputs) => Unit);
}

export interface Group {
  readonly id: string;
  /** Chapters that move the inputs of this group, by slug. */
  readonly chapters: readonly string[];
}

/** @typeParam R what it is judged by: ranges from content/data, handed in, never written in code. */
export interface Definition<R = unknown> extends LinkSchema {
  readonly id: string;
  readonly groups: readonly Group[];
  readonly outputs: readonly OutputRow[];
  /** Worked examples offered as a start: ids in content/data/scenarios. */
  readonly presets: readonly string[];
  /** Name of the output that stands in the link as `res`. */
  readonly headline: (inputs: Inputs) => string;
  readonly compute: (inputs: Inputs, reference: R) => Results;
  /** Combinations of inputs that cancel each other, each valid by itself: names of the words that say what the model does with them. */
  readonly remarks?: (inputs: Inputs) => readonly string[];
  /** Keys of fields that count for nothing with these inputs, because others have taken their place. They are shown all the same, and greyed. */
  readonly unused?: (inputs: Inputs) => readonly string[];
  /** What a reset leaves, where that is not every input at its default. */
  readonly cleared?: (inputs: Inputs) => Inputs;
}

/** The row an output belongs to. @throws Error when the calculator has no such output. */
export function outputRow(definition: Definition<never>, name: string): OutputRow {
  const row = definition.outputs.find((one) => one.name === name) ?? definition.outputs.find((one) => name.startsWith(`${one.name}-`));
  if (!row) throw new Error(`The calculator "${definition.id}" has no output "${name}".`);
  return row;
}

/** The unit of an output for these inputs. */
export function unitOf(row: OutputRow, inputs: Inputs): Unit | 'word' {
  return typeof row.unit === 'function' ? row.unit(inputs) : row.unit;
}

/** A result as links and `data-value` write it: unrounded, with a dot; words as they are. */
export function plainResult(value: number | string): string {
  return typeof value === 'number' ? plainNumber(value) : value;
}

/** The fragment for these inputs, stamped with the date of the data and today's headline result; for a negotiated case with what goes with it. */
export function linkFor<R>(
  definition: Definition<R>,
  inputs: Inputs,
  reference: R,
  at: string,
  { agreement, view }: { readonly agreement: Agreement; readonly view: View } = { agreement: NO_AGREEMENT, view: 'case' },
): string {
  const results = definition.compute(inputs, reference);
  const stamp = { at, res: plainResult(results[definition.headline(inputs)] ?? 'none') };
  return definition.negotiated ? writeLink(definition, inputs, stamp, agreement, view) : writeLink(definition, inputs, stamp);
}

/** Defaults overlaid with some inputs. */
export function withDefaults(fields: readonly Field[], inputs: Inputs): Inputs {
  return { ...defaultsOf(fields), ...inputs };
}

type NumberOptions = Partial<Pick<NumberField, 'whole' | 'shownWhen' | 'origin'>>;

/** A row of a numeric field: key, group, unit, default, lowest and highest value. */
export function number(
  key: string,
  group: string,
  unit: Unit,
  standard: number,
  min: number,
  max: number,
  options: NumberOptions = {},
): NumberField {
  return { kind: 'number', key, group, unit, default: standard, min, max, ...options };
}

/** A row of a choice: key, group, options; the first is the default unless one is named. */
export function choice(
  key: string,
  group: string,
  options: readonly string[],
  standard = options[0]!,
  shownWhen?: Field['shownWhen'],
): ChoiceField {
  return { kind: 'choice', key, group, options, default: standard, ...(shownWhen ? { shownWhen } : {}) };
}

/** The currency of the sender: a name for the amounts, nothing is converted. */
export function currency(group: string, standard = CONTRACT_CURRENCY): ChoiceField {
  return choice('cur', group, CURRENCIES, standard);
}
