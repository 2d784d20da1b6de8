/** What is kept on the device and in a file comes back as it was; whatever else a file holds is refused or left out, never run into. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/calculator/link.ts';
import { linkFor } from '../../src/calculator/definition.ts';
import { definition, LISTS } from '../../src/calculators/litmus/definition.ts';
import {
  lettersOf,
  MOST_NOTE,
  MOST_RUNS,
  NOTHING_KEPT,
  noteText,
  onlyOf,
  readKept,
  withLetters,
  withNote,
  withRun,
  writeKept,
  type Kept,
  type Run,
} from '../../src/calculators/litmus/kept.ts';
import { opened } from '../../src/calculators/litmus/Runs.tsx';
import { references } from '../../src/calculators/references.ts';
import { answersOf } from '../../src/models/litmus.ts';

const { litmus } = references;
const questions = litmus.lists.governance;
const DAY = '2026-11-23';

const id = fc.constantFrom(...Object.values(litmus.lists).flatMap((list) => list.map((one) => one.id)), 'b2c-99');
const answers = fc.dictionary(id, fc.constantFrom('y', 'p', 'n', 'x') as fc.Arbitrary<'y' | 'p' | 'n' | 'x'>);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const kept: fc.Arbitrary<Kept> = fc.record({
  list: fc.constantFrom(...LISTS),
  answers,
  notes: fc.dictionary(
    id,
    fc.string({ unit: 'binary' }).map((text) => noteText(`${text}.`)),
  ),
  runs: fc.array(fc.record({ list: fc.constantFrom(...LISTS), day, answers }), { maxLength: 5 }),
});

describe('a file', () => {
  test('given anything that was kept, then it comes back the same', () => {
    fc.assert(
      fc.property(kept, (one) => {
        expect(readKept(writeKept(one))).toEqual({ kept: one, dropped: 0 });
      }),
    );
  });

  test('given any text, then it is read or refused, and what was read can be kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((o) => JSON.stringify({ format: 'two-engines-litmus', formatVersion: 1, ...o })),
        ),
        (text) => {
          const read = readKept(text);
          if ('kept' in read) expect(readKept(writeKept(read.kept))).toEqual({ kept: read.kept, dropped: 0 });
        },
      ),
    );
  });

  const written = (changes: object) =>
    JSON.stringify({ format: 'two-engines-litmus', formatVersion: 1, list: 'b2b', answers: {}, notes: {}, runs: [], ...changes });
  test.each([
    ['', 'not-json'],
    ['{"format":"two-engines-litmus","formatVers', 'not-json'],
    ['[]', 'other-format'],
    [written({ format: 'two-engines-case' }), 'other-format'],
    [written({ formatVersion: 0.5 }), 'other-format'],
    [written({ formatVersion: 2 }), 'newer'],
    [' '.repeat(500_001), 'too-big'],
  ])('given %.60s, then it is refused as %s', (text, refused) => {
    expect(readKept(text)).toEqual({ refused });
  });

  test('given entries that are none, then they are left out and counted, and the good ones stay', () => {
    const text = written({
      answers: { 'b2b-01': 'y', 'b2b-02': 'maybe', 'B2B 3': 'y', 'b2b-04': '-' },
      notes: { 'b2b-01': 'ask Anna', 'b2b-02': 7, 'b2b-03': 'a\u0000b' },
      runs: [{ list: 'b2b', day: DAY, answers: { 'b2b-01': 'n' } }, { list: 'b2b', day: '2026-02-30', answers: {} }, null],
    });
    expect(readKept(text)).toEqual({
      kept: {
        list: 'b2b',
        answers: { 'b2b-01': 'y' },
        notes: { 'b2b-01': 'ask Anna' },
        runs: [{ list: 'b2b', day: DAY, answers: { 'b2b-01': 'n' } }],
      },
      dropped: 7,
    });
  });

  test('given a key of the prototype, then nothing but data comes of it', () => {
    const read = readKept('{"format":"two-engines-litmus","formatVersion":1,"answers":{"__proto__":"y","constructor":"y"}}');
    expect('kept' in read && lettersOf(read.kept.answers, questions)).toBe('-'.repeat(15));
    expect(lettersOf({}, [{ id: 'constructor', chapters: [] }])).toBe('-');
  });

  test('given a file opened over other answers, then those are an earlier run, its notes come first, and no note is lost', () => {
    const before: Kept = {
      list: 'governance',
      answers: { 'governance-01': 'n' },
      notes: { 'governance-01': 'mine', 'governance-02': 'also mine' },
      runs: [],
    };
    const file: Kept = { list: 'governance', answers: { 'governance-01': 'y' }, notes: { 'governance-01': 'theirs' }, runs: [] };
    expect(opened(before, file, litmus, DAY)).toEqual({
      ...file,
      notes: { 'governance-01': 'theirs', 'governance-02': 'also mine' },
      runs: [{ list: 'governance', day: DAY, answers: { 'governance-01': 'n' } }],
    });
    expect(opened(NOTHING_KEPT, file, litmus, DAY)).toEqual(file);
    expect(opened(file, file, litmus, DAY)).toEqual(file);
  });
});

describe('answers by id', () => {
  test('given letters, then they come back, and answers of other questions stay', () => {
    fc.assert(
      fc.property(
        answers,
        fc.string({ unit: fc.constantFrom('y', 'p', 'n', 'x', '-'), minLength: 15, maxLength: 15 }),
        (before, letters) => {
          const after = withLetters(before, questions, answersOf(letters, 15));
          expect(lettersOf(after, questions)).toBe(letters);
          const others = (all: Readonly<Record<string, string>>) => Object.entries(all).filter(([one]) => !one.startsWith('governance'));
          expect(others(after)).toEqual(others(before));
          expect(lettersOf(onlyOf(after, questions), questions)).toBe(letters);
        },
      ),
    );
  });

  test('given a list in another order, then every answer is still with its question', () => {
    const kept = withLetters({}, questions, answersOf('ypnx-ypnx-ypnx-', 15));
    expect(lettersOf(kept, [...questions].reverse())).toBe([...'ypnx-ypnx-ypnx-'].reverse().join(''));
  });
});

describe('notes and runs', () => {
  test('given a note that is too long, blank, or has controls in it, then it is cut, gone, or clean', () => {
    const note = (text: string) => withNote(NOTHING_KEPT, 'b2c-01', text).notes['b2c-01'];
    expect(note('one\r\ntwo\u0007')).toBe('one\ntwo');
    expect(note(' \n ')).toBeUndefined();
    expect(Array.from(note('🙂'.repeat(MOST_NOTE + 5))!)).toHaveLength(MOST_NOTE);
  });

  test('given the same answers twice in a row, then one run; nothing answered, then none; too many, then the oldest goes', () => {
    const run = (letter: 'y' | 'n'): Run => ({ list: 'b2c', day: DAY, answers: { 'b2c-01': letter } });
    const once = withRun(NOTHING_KEPT, run('y'));
    expect(once.runs).toHaveLength(1);
    expect(withRun(once, run('y'))).toBe(once);
    expect(withRun(once, { ...run('y'), answers: {} })).toBe(once);
    let many: Kept = once;
    for (let n = 0; n < MOST_RUNS; n++) many = withRun(many, run(n % 2 ? 'y' : 'n'));
    expect(many.runs).toHaveLength(MOST_RUNS);
    expect(many.runs[0]).toEqual(run('n'));
  });
});

describe('the link', () => {
  test('given any answers, then a link brings them back without a word', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LISTS),
        fc.string({ unit: fc.constantFrom('y', 'p', 'n', 'x', '-'), minLength: 15, maxLength: 20 }),
        (list, a) => {
          const read = readLink(definition, linkFor(definition, { list, a }, litmus, DAY));
          expect(read.problems).toEqual([]);
          expect(read.inputs).toEqual({ list, a });
        },
      ),
    );
  });

  test.each(['yes', 'Y', 'ypn?', 'y'.repeat(21), '%3Cb%3E'])('given the answers %s, then they are malformed and the list is open', (a) => {
    const read = readLink(definition, `v=1&list=b2c&a=${a}&res=none`);
    expect(read.problems).toMatchObject([{ kind: 'malformed', key: 'a' }]);
    expect(read.inputs['a']).toBe('-'.repeat(20));
  });
});
