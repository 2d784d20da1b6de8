/** The state of a calculator page and how it changes. Pure: what the address, the form and the history do with it is elsewhere. */
import { defaultsOf, type Field, type Inputs, type NumberField } from './field.ts';
import { cleanText, firstCharacters } from './link-text.ts';
import { readNumber } from './number.ts';
import type { Locale } from '../locales.ts';
import { typedUnit } from './typed-unit.ts';

/** What is wrong with a text that was typed; the inputs keep their last good value. */
export type FieldIssue =
  | { readonly kind: 'empty' | 'not-a-number' }
  | { readonly kind: 'ambiguous' | 'not-whole'; readonly suggestions: readonly number[] }
  | { readonly kind: 'too-low' | 'too-high'; readonly bound: number }
  | { readonly kind: 'too-long'; readonly length: number };

export interface State {
  readonly inputs: Inputs;
  /** Texts as typed, by key, while they differ from how the value is written. Nothing half typed is lost. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly issues: Readonly<Record<string, FieldIssue>>;
  /** What a reset or a preset has replaced, for undo. Work that follows makes it the past. */
  readonly before: { readonly inputs: Inputs; readonly drafts: Readonly<Record<string, string>> } | null;
}

export type Change =
  | { readonly kind: 'typed'; readonly key: string; readonly text: string }
  | { readonly kind: 'left'; readonly key: string }
  | { readonly kind: 'chosen'; readonly key: string; readonly value: number | string }
  | { readonly kind: 'replaced'; readonly inputs: Inputs; readonly undoable: boolean; readonly drafts?: Readonly<Record<string, string>> }
  | { readonly kind: 'undone' };

/** Everything at its default. */
export function initialState(fields: readonly Field[]): State {
  return { inputs: defaultsOf(fields), drafts: {}, issues: {}, before: null };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** What a typed text means for a numeric field: a value to calculate with, an issue to tell, or both. */
export function readTyped(field: NumberField, text: string, locale: Locale): { value?: number; issue?: FieldIssue } {
  const read = readNumber(text, locale, { unit: typedUnit(field.unit), whole: field.whole ?? false });
  if (read.kind === 'number') {
    if (read.value < field.min) return { value: field.min, issue: { kind: 'too-low', bound: field.min } };
    if (read.value > field.max) return { value: field.max, issue: { kind: 'too-high', bound: field.max } };
    return { value: read.value };
  }
  if (read.kind === 'ambiguous' || read.kind === 'not-whole') {
    const suggestions = read.suggestions.filter((one) => one >= field.min && one <= field.max);
    return { issue: suggestions.length ? { kind: read.kind, suggestions } : { kind: 'not-a-number' } };
  }
  return { issue: { kind: read.kind } };
}

function typed(state: State, field: Field, text: string, locale: Locale): State {
  if (field.kind === 'text') {
    const value = cleanText(text);
    const cut = firstCharacters(value, field.maxLength);
    const issues = without(state.issues, field.key);
    if (cut !== value) issues[field.key] = { kind: 'too-long', length: field.maxLength };
    const drafts = cut === text ? without(state.drafts, field.key) : { ...state.drafts, [field.key]: text };
    return { ...state, inputs: { ...state.inputs, [field.key]: cut }, drafts, issues };
  }
  if (field.kind === 'choice') return state;
  const { value, issue } = readTyped(field, text, locale);
  const issues = without(state.issues, field.key);
  if (issue) issues[field.key] = issue;
  return {
    ...state,
    inputs: value === undefined ? state.inputs : { ...state.inputs, [field.key]: value },
    drafts: { ...state.drafts, [field.key]: text },
    issues,
  };
}

function redrafted(fields: readonly Field[], inputs: Inputs, drafts: Readonly<Record<string, string>>, locale: Locale): State {
  let state: State = { inputs, drafts: {}, issues: {}, before: null };
  for (const field of fields) {
    const text = drafts[field.key];
    if (text !== undefined) state = typed(state, field, text, locale);
  }
  // What a draft means was already in the inputs when it was kept: only the messages are made again.
  return { ...state, inputs };
}

/** The next state. */
export function reduce(fields: readonly Field[], locale: Locale, state: State, change: Change): State {
  switch (change.kind) {
    case 'typed': {
      const field = fields.find((one) => one.key === change.key);
      return field ? { ...typed(state, field, change.text, locale), before: null } : state;
    }
    case 'left':
      // A text that was understood is now written in the reader's convention; one that was not stays as it is.
      return state.issues[change.key] || !(change.key in state.drafts) ? state : { ...state, drafts: without(state.drafts, change.key) };
    case 'chosen':
      return {
        ...state,
        inputs: { ...state.inputs, [change.key]: change.value },
        drafts: without(state.drafts, change.key),
        issues: without(state.issues, change.key),
        before: null,
      };
    case 'replaced':
      return {
        ...redrafted(fields, change.inputs, change.drafts ?? {}, locale),
        before: change.undoable ? { inputs: state.inputs, drafts: state.drafts } : null,
      };
    case 'undone':
      return state.before ? redrafted(fields, state.before.inputs, state.before.drafts, locale) : state;
  }
}
