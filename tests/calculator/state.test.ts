/** What typing does to a calculator's state: nothing is lost, nothing is guessed. */
import { describe, expect, test } from 'vitest';
import { number, type Definition } from '../../src/calculator/definition.ts';
import type { Field } from '../../src/calculator/field.ts';
import { initialState, reduce, type Change, type State } from '../../src/calculator/state.ts';
import type { Locale } from '../../src/locales.ts';
import { headlineChanged } from '../../src/calculator/since.ts';
import { readLink } from '../../src/calculator/link.ts';

const fields: readonly Field[] = [
  number('fee', 'price', 'money', 25, 0, 1000),
  number('term', 'price', 'years', 3, 1, 10, { whole: true }),
  { kind: 'text', key: 'label', group: 'price', maxLength: 5, default: '' },
];

function after(locale: Locale, ...changes: Change[]): State {
  return changes.reduce((state, change) => reduce(fields, locale, state, change), initialState(fields));
}
const typed = (key: string, text: string): Change => ({ kind: 'typed', key, text });

describe('given a number typed', () => {
  test('then it counts at once and the text stays as typed', () => {
    const state = after('it', typed('fee', '12,50'));
    expect(state.inputs['fee']).toBe(12.5);
    expect(state.drafts['fee']).toBe('12,50');
  });

  test('then leaving the field lets the reader’s convention write it', () => {
    expect(after('it', typed('fee', '12,50'), { kind: 'left', key: 'fee' }).drafts).toEqual({});
  });

  test('that could mean two things, then the last good value counts and the text stays after leaving', () => {
    const state = after('it', typed('fee', '1.5'), { kind: 'left', key: 'fee' });
    expect(state.inputs['fee']).toBe(25);
    expect(state.drafts['fee']).toBe('1.5');
    expect(state.issues['fee']).toEqual({ kind: 'ambiguous', suggestions: [1.5] });
  });

  test('out of range, then the nearest bound counts and is said', () => {
    const state = after('en', typed('fee', '5000'));
    expect(state.inputs['fee']).toBe(1000);
    expect(state.issues['fee']).toEqual({ kind: 'too-high', bound: 1000 });
  });

  test('whose readings are all out of range, then it is no number here', () => {
    expect(after('fr', typed('term', '1.500')).issues['term']).toEqual({ kind: 'not-a-number' });
  });

  test('emptied or broken, then the last good value counts', () => {
    expect(after('en', typed('fee', '7'), typed('fee', '')).inputs['fee']).toBe(7);
    expect(after('en', typed('fee', '7'), typed('fee', '7x')).inputs['fee']).toBe(7);
  });

  test('not whole where only whole numbers go, then nothing is rounded silently', () => {
    const state = after('en', typed('term', '2.5'));
    expect(state.inputs['term']).toBe(3);
    expect(state.issues['term']).toMatchObject({ kind: 'not-whole' });
  });
});

test('given a text too long, then what fits counts, the rest stays in the field, and it is said', () => {
  const state = after('en', typed('label', 'Acme Ltd'));
  expect(state.inputs['label']).toBe('Acme ');
  expect(state.drafts['label']).toBe('Acme Ltd');
  expect(state.issues['label']).toEqual({ kind: 'too-long', length: 5 });
});

test('given a reset, then undo brings back values and half-typed texts', () => {
  const before = after('it', typed('fee', '30'), typed('term', '1.5'));
  const reset = reduce(fields, 'it', before, { kind: 'replaced', inputs: { fee: 25, term: 3, label: '' }, undoable: true });
  expect(reset.inputs['fee']).toBe(25);
  expect(reset.drafts).toEqual({});
  const undone = reduce(fields, 'it', reset, { kind: 'undone' });
  expect(undone.inputs).toEqual(before.inputs);
  expect(undone.drafts['term']).toBe('1.5');
  expect(undone.issues['term']).toBeDefined();
});

test('given work after a reset, then the reset is no longer offered for undo: it would take that work away', () => {
  const reset = after('en', typed('fee', '30'), { kind: 'replaced', inputs: { fee: 25, term: 3, label: '' }, undoable: true });
  expect(reset.before).not.toBeNull();
  expect(reduce(fields, 'en', reset, typed('fee', '7')).before).toBeNull();
  expect(reduce(fields, 'en', reset, { kind: 'chosen', key: 'fee', value: 7 }).before).toBeNull();
});

test('given a field left untouched, then nothing changes, so that a link that was only read stays as it was sent', () => {
  const state = initialState(fields);
  expect(reduce(fields, 'en', state, { kind: 'left', key: 'fee' })).toBe(state);
});

test('given texts kept from an earlier visit, then they come back with their messages and without changing the numbers', () => {
  const state = after('it', { kind: 'replaced', inputs: { fee: 30, term: 3, label: '' }, undoable: false, drafts: { fee: '1.5' } });
  expect(state.inputs['fee']).toBe(30);
  expect(state.issues['fee']).toMatchObject({ kind: 'ambiguous' });
});

describe('was X, now Y', () => {
  const definition: Pick<Definition, 'fields' | 'version'> = { fields, version: 1 };
  test.each([
    ['the same number', 'v=1&res=100.1', 100.1, false],
    ['the same up to rounding', 'v=1&res=100.1', 100.1 + 1e-12, false],
    ['another number', 'v=1&res=100', 101, true],
    ['a word that became a number', 'v=1&res=none', 3, true],
    ['the same word', 'v=1&res=none', 'none', false],
    ['no result in the link', 'v=1', 3, false],
  ])('given %s, then it is said or not', (_, fragment, now, changed) => {
    expect(headlineChanged(readLink(definition, fragment), now)).toBe(changed);
  });
});
