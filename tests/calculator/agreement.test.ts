/** What happens to a proposal: nothing that was proposed is forgotten, and nobody is said to agree to what they have not seen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT, standingOf, type Agreement, asSent } from '../../src/calculator/agreement.ts';
import { number } from '../../src/calculator/definition.ts';
import { defaultsOf, type Field, type Inputs } from '../../src/calculator/field.ts';
import { readLink } from '../../src/calculator/link.ts';
import { openedBy } from '../../src/calculator/opened-by.ts';
import { reviewedSince } from '../../src/calculator/since.ts';
import { initialState, reduce, type Change, type State } from '../../src/calculator/state.ts';

const fields: readonly Field[] = [
  number('fee', 'price', 'money', 25, 0, 1000),
  number('users', 'price', 'people', 120, 0, 1000),
  { kind: 'choice', key: 'billing', group: 'price', options: ['monthly', 'annual'], default: 'annual' },
  { kind: 'text', key: 'label', group: 'price', maxLength: 60, default: '' },
];
const schema = { fields, version: 1, negotiated: true };

function opened(fragment: string, kept: { received?: boolean } = {}): State {
  return reduce(fields, 'en', initialState(fields), openedBy(readLink(schema, fragment), { drafts: {}, ...kept }));
}
const after = (state: State, ...changes: Change[]) => changes.reduce((one, change) => reduce(fields, 'en', one, change), state);
const typed = (key: string, text: string): Change => ({ kind: 'typed', key, text });

describe('whose numbers a link brings', () => {
  test.each([
    ['one with the day it was sent', 'v=1&fee=30&sent=2026-11-02', true, 'case'],
    ['one from before proposals had a day', 'v=1&fee=30', true, 'case'],
    ['one that somebody works on', 'v=1&fee=30&view=work', false, 'work'],
    ['a sent one that somebody works on', 'v=1&fee=30&sent=2026-11-02&view=work', true, 'work'],
    ['one without a day that has been changed', 'v=1&fee=30&view=work&was-fee=20', true, 'work'],
  ])('given %s, then edits are kept beside the proposal or not', (_, fragment, received, view) => {
    expect(opened(fragment)).toMatchObject({ received, view });
  });

  test('given what the history entry remembers, then it counts: a draft stays a draft while its case is looked at', () => {
    expect(opened('v=1&fee=30', { received: false }).received).toBe(false);
    expect(opened('v=1&fee=30&view=work', { received: true }).received).toBe(true);
  });

  test('given a calculator that nobody negotiates, then a link is just its numbers', () => {
    const read = readLink({ fields, version: 1 }, 'v=1&fee=30&sent=2026-11-02');
    expect(read.problems).toEqual([{ kind: 'unknown', key: 'sent' }]);
    expect(openedBy(read, { drafts: {} })).toMatchObject({ received: false, view: 'work', agreement: NO_AGREEMENT });
  });
});

describe('an edit', () => {
  test('given a proposal, then its value is remembered from the first edit on, and forgotten when it is back', () => {
    const state = after(opened('v=1&fee=30&sent=2026-11-02'), typed('fee', '2'), typed('fee', '28'));
    expect(state.agreement.was).toEqual({ fee: 30 });
    expect(standingOf(state.agreement, 'fee')).toBe('changed');
    expect(after(state, typed('fee', '30')).agreement.was).toEqual({});
  });

  test('given a value both had agreed to, then nobody agrees to the new one', () => {
    const state = after(opened('v=1&fee=30&sent=2026-11-02&agreed=fee.users'), typed('fee', '28'));
    expect(state.agreement.agreed).toEqual(['users']);
    expect(standingOf(state.agreement, 'users')).toBe('agreed');
    const draft = after(initialState(fields), { kind: 'agreed', key: 'fee', agreed: true }, typed('fee', '28'));
    expect(draft.agreement).toMatchObject({ agreed: [], was: {} });
  });

  test('given a text that is no number yet, then nothing has changed', () => {
    expect(after(opened('v=1&fee=30&agreed=fee'), typed('fee', '28x')).agreement).toMatchObject({ agreed: ['fee'], was: {} });
  });

  test('given a draft of one’s own, then nothing is remembered', () => {
    expect(
      after(opened('v=1&fee=30&view=work'), typed('fee', '28'), { kind: 'chosen', key: 'billing', value: 'monthly' }).agreement,
    ).toEqual(NO_AGREEMENT);
  });

  test('given a reset of a proposal, then each value it changes is remembered, and undo brings all of it back', () => {
    const before = after(opened('v=1&fee=30&users=7&sent=2026-11-02&agreed=users'), typed('fee', '28'));
    const reset = after(before, { kind: 'replaced', inputs: defaultsOf(fields), undoable: true });
    expect(reset.agreement).toMatchObject({ agreed: [], was: { fee: 30, users: 7 } });
    expect(after(reset, { kind: 'undone' })).toMatchObject({ inputs: before.inputs, agreement: before.agreement, received: true });
  });

  test('given all is taken back, then the proposal stands as it was', () => {
    const start = opened('v=1&fee=30&sent=2026-11-02');
    const state = after(start, typed('fee', '28'), { kind: 'chosen', key: 'billing', value: 'monthly' }, typed('label', 'x'));
    expect(state.agreement.was).toEqual({ fee: 30, billing: 'annual', label: '' });
    const back = after(state, { kind: 'replaced', inputs: { ...state.inputs, ...state.agreement.was }, undoable: true });
    expect(back.inputs).toEqual(start.inputs);
    expect(back.agreement.was).toEqual({});
  });

  test('given any edits of a proposal, then the proposal can be told from what is remembered', () => {
    const edit = fc.oneof(
      fc.tuple(fc.constantFrom('fee', 'users'), fc.nat(1000)).map(([key, value]): Change => typed(key, String(value))),
      fc.constantFrom('monthly', 'annual').map((value): Change => ({ kind: 'chosen', key: 'billing', value })),
      fc.constantFrom('a', 'b', '').map((text): Change => typed('label', text)),
      fc.constant<Change>({ kind: 'replaced', inputs: defaultsOf(fields), undoable: true }),
      fc.constant<Change>({ kind: 'undone' }),
      fc.constantFrom('fee', 'billing').map((key): Change => ({ kind: 'agreed', key, agreed: true })),
    );
    const start = opened('v=1&fee=30&users=7&label=a&sent=2026-11-02');
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const { inputs, agreement } = after(start, ...edits);
        expect({ ...inputs, ...agreement.was }).toEqual(start.inputs);
        for (const [key, was] of Object.entries(agreement.was)) expect(inputs[key]).not.toBe(was);
        expect(agreement.sent).toBe('2026-11-02');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a note', () => {
  const noted = (text: string): Change => ({ kind: 'noted', key: 'fee', text });

  test('given more than fits, then the link has what fits, the box has all of it, and it is said', () => {
    const text = 'ab '.repeat(60);
    const state = after(opened('v=1'), noted(text));
    expect(state.agreement.notes['fee']).toBe(text.slice(0, 140));
    expect(state.drafts['note-fee']).toBe(text);
    expect(state.issues['note-fee']).toEqual({ kind: 'too-long', length: 140 });
    const left = after(state, { kind: 'left', key: 'note-fee' });
    expect(left.drafts['note-fee']).toBe(text);
  });

  test('given line ends and marks without a shape, then one clean line counts', () => {
    const state = after(opened('v=1'), noted('one\r\ntwo\u202e\u0000'));
    expect(state.agreement.notes['fee']).toBe('one two');
    expect(after(state, { kind: 'left', key: 'note-fee' }).drafts).toEqual({});
  });

  test('given it is emptied, or only spaces, then there is no note', () => {
    expect(after(opened('v=1&note-fee=x'), noted('')).agreement.notes).toEqual({});
    expect(after(opened('v=1&note-fee=x'), noted('  ')).agreement.notes).toEqual({});
  });

  test('given a word typed letter by letter, then undo brings back the note before the first letter', () => {
    const state = after(opened('v=1&note-fee=old'), noted('old n'), noted('old ne'), noted('old new'));
    expect(after(state, { kind: 'undone' }).agreement.notes).toEqual({ fee: 'old' });
  });

  test('given a half-typed note that the history entry kept, then it comes back with its message', () => {
    const text = 'x'.repeat(150);
    const state = after(initialState(fields), {
      ...(openedBy(readLink(schema, `v=1&note-fee=${'x'.repeat(140)}`), { drafts: { 'note-fee': text } }) as Change & { kind: 'opened' }),
    });
    expect(state.drafts['note-fee']).toBe(text);
    expect(state.issues['note-fee']).toBeDefined();
    expect(state.agreement.notes['fee']).toBe('x'.repeat(140));
  });
});

describe('a proposal of one’s own', () => {
  test('given the changed numbers are proposed, then nothing has changed, what is agreed stays, and the next sending dates it', () => {
    const state = after(opened('v=1&fee=30&sent=2026-11-02&agreed=users&note-fee=x'), typed('fee', '28'), { kind: 'proposed' });
    expect(state.agreement).toEqual({ sent: null, agreed: ['users'], was: {}, notes: { fee: 'x' } });
    expect(asSent(state.agreement, '2026-12-01').sent).toBe('2026-12-01');
    expect(after(state, typed('fee', '27')).agreement.was).toEqual({});
    expect(after(state, { kind: 'undone' }).agreement).toMatchObject({ sent: '2026-11-02', was: { fee: 30 } });
  });

  test('given a proposal under negotiation, then sending it on keeps its day, or that it has none', () => {
    const dated = after(opened('v=1&sent=2026-11-02'), typed('fee', '28')).agreement;
    expect(asSent(dated, '2026-12-01').sent).toBe('2026-11-02');
    const undated = after(opened('v=1'), typed('fee', '28')).agreement;
    expect(asSent(undated, '2026-12-01').sent).toBeNull();
  });
});

test('given a key that is no field, then neither agreement nor note is kept under it', () => {
  const state = opened('v=1');
  expect(after(state, { kind: 'agreed', key: '__proto__', agreed: true })).toBe(state);
  expect(after(state, { kind: 'noted', key: 'constructor', text: 'x' })).toBe(state);
  const none: Agreement = NO_AGREEMENT;
  expect(standingOf(none, 'constructor')).toBe('proposed');
});

describe('benchmarks reviewed since', () => {
  const entry = (id: string, checked: string) => ({ id, checked, unit: 'months', origin: 'practice', high: 12 });
  const reference: Inputs | object = {
    a: entry('a', '2026-11-22'),
    deep: { b: entry('b', '2025-01-01'), again: entry('a', '2026-11-22') },
    no: null,
  };
  test.each([
    ['2024-12-31', ['a', 'b']],
    ['2025-01-01', ['a']],
    ['2026-11-22', []],
  ])('given a link of %s, then %j', (at, ids) => {
    expect(reviewedSince(reference, at).map(({ id }) => id)).toEqual(ids);
  });
  test('given a calculator that is judged by nothing, then nothing', () => {
    expect(reviewedSince(null, '2024-01-01')).toEqual([]);
  });
});
