/** The state of a calculator page and how it changes. Pure: what the address, the form and the history do with it is elsewhere. */
import { afterEdit, asProposal, MOST_NOTE, NO_AGREEMENT, noteText, withAgreed, withNote, type Agreement, type View } from './agreement.ts';
import { startOf, type Field, type Inputs, type NumberField } from './field.ts';
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

/** What undo brings back. */
interface Work {
  readonly inputs: Inputs;
  /** Texts as typed, by key, while they differ from how the value is written; a note's is `note-<key>`. Nothing half typed is lost. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly agreement: Agreement;
  /** Somebody's proposal, whose values are remembered through every edit. A draft of one's own is not. */
  readonly received: boolean;
}

export interface State extends Work {
  readonly issues: Readonly<Record<string, FieldIssue>>;
  readonly view: View;
  /** What was there before the last change that undo takes back. Work that follows makes it the past. */
  readonly before: (Work & { readonly by: string }) | null;
}

export type Change =
  | { readonly kind: 'typed'; readonly key: string; readonly text: string }
  /** The field, or the note (`note-<key>`), has lost the focus. */
  | { readonly kind: 'left'; readonly key: string }
  | { readonly kind: 'chosen'; readonly key: string; readonly value: number | string }
  | { readonly kind: 'replaced'; readonly inputs: Inputs; readonly undoable: boolean; readonly drafts?: Readonly<Record<string, string>> }
  /** A link, or the page without one, has taken the place of what was there. */
  | ({ readonly kind: 'opened'; readonly view: View } & Work)
  | { readonly kind: 'shown'; readonly view: View }
  | { readonly kind: 'agreed'; readonly key: string; readonly agreed: boolean }
  | { readonly kind: 'noted'; readonly key: string; readonly text: string }
  /** These numbers are one's own proposal from now on. */
  | { readonly kind: 'proposed' }
  | { readonly kind: 'undone' };

/** Everything as the calculator starts. */
export function initialState(fields: readonly Field[]): State {
  return { inputs: startOf(fields), drafts: {}, agreement: NO_AGREEMENT, received: false, issues: {}, view: 'work', before: null };
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

/** A note that does not fit stays as it was typed, like the text of a field. */
function noted(state: State, key: string, text: string): State {
  const note = noteText(text);
  const name = `note-${key}`;
  const issues = without(state.issues, name);
  if (Array.from(text.trim()).length > MOST_NOTE) issues[name] = { kind: 'too-long', length: MOST_NOTE };
  const drafts = note === text ? without(state.drafts, name) : { ...state.drafts, [name]: text };
  return { ...state, agreement: withNote(state.agreement, key, note), drafts, issues };
}

function redrafted(fields: readonly Field[], locale: Locale, view: View, { inputs, drafts, agreement, received }: Work): State {
  let state: State = { inputs, drafts: {}, agreement, received, issues: {}, view, before: null };
  for (const field of fields) {
    const [text, note] = [drafts[field.key], drafts[`note-${field.key}`]];
    if (text !== undefined) state = typed(state, field, text, locale);
    if (note !== undefined) state = noted(state, field.key, note);
  }
  // What a draft means was already in the inputs when it was kept: only the messages are made again.
  return { ...state, inputs, agreement };
}

/** What undo will bring back. Of the changes with one name, such as the letters of a note, what was there before the first. */
function remembered({ before, inputs, drafts, agreement, received }: State, by = ''): State['before'] {
  return by && before?.by === by ? before : { inputs, drafts, agreement, received, by };
}

/** The next state. */
export function reduce(fields: readonly Field[], locale: Locale, state: State, change: Change): State {
  const next = changed(fields, locale, state, change);
  if (change.kind === 'opened' || change.kind === 'undone' || next === state) return next;
  return { ...next, agreement: afterEdit(next.agreement, state.inputs, next.inputs, state.received) };
}

function changed(fields: readonly Field[], locale: Locale, state: State, change: Change): State {
  const isKey = (key: string) => fields.some((one) => one.key === key);
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
        ...redrafted(fields, locale, state.view, { ...state, inputs: change.inputs, drafts: change.drafts ?? {} }),
        before: change.undoable ? remembered(state) : null,
      };
    case 'opened':
      return redrafted(fields, locale, change.view, change);
    case 'shown':
      return state.view === change.view ? state : { ...state, view: change.view };
    case 'agreed':
      return isKey(change.key)
        ? { ...state, agreement: withAgreed(state.agreement, change.key, change.agreed), before: remembered(state) }
        : state;
    case 'noted':
      return isKey(change.key) ? { ...noted(state, change.key, change.text), before: remembered(state, `note-${change.key}`) } : state;
    case 'proposed':
      return { ...state, agreement: asProposal(state.agreement), received: false, before: remembered(state) };
    case 'undone':
      return state.before ? redrafted(fields, locale, state.view, state.before) : state;
  }
}
