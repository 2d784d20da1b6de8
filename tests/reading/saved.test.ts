/** Ticks and answers travel in one file; a version that knows no questions reads its ticks, and files of that version open here. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOTHING_READ, readReading, withTick, writeReading } from '../../src/reading/kept.ts';
import { readSaved, writeSaved } from '../../src/reading/saved.ts';

const ticked = withTick(NOTHING_READ, 'read', 'roadmap', true, '2026-11-23');
const answers = fc.dictionary(fc.constantFrom('quiet-deal', 'two-lifts', 'later'), fc.constantFrom('a', 'b', 'c'));

test('given ticks and any answers, then both come back the same', () => {
  fc.assert(
    fc.property(answers, (found) => {
      expect(readSaved(writeSaved({ reading: ticked, answers: found }))).toEqual({ reading: ticked, answers: found, dropped: 0 });
    }),
  );
});

test('given no answers, then the file is the one there was before there were questions', () => {
  expect(writeSaved({ reading: ticked, answers: {} })).toBe(writeReading(ticked));
});

test('given a file with answers, then who knows no questions reads the ticks in it', () => {
  expect(readReading(writeSaved({ reading: ticked, answers: { 'quiet-deal': 'a' } }))).toEqual({ kept: ticked, dropped: 0 });
});

test('given answers that cannot be read, then they alone are left out, and counted', () => {
  const file = JSON.stringify({ ...(JSON.parse(writeReading(ticked)) as object), questions: { 'quiet-deal': 'a', 'two-lifts': 7 } });
  expect(readSaved(`\ufeff${file}`)).toEqual({ reading: ticked, answers: { 'quiet-deal': 'a' }, dropped: 1 });
});

test('given no file of ours, then it is refused as one of the ticks is', () => {
  expect(readSaved('{"questions":{}}')).toEqual({ refused: 'other-format' });
  expect(readSaved('half')).toEqual({ refused: 'not-json' });
});
