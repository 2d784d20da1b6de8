/** What is done of a path, what comes next; where moved pages and keys lead. */
import { describe, expect, test } from 'vitest';
import { NOTHING_READ, withTick } from '../../src/reading/kept.ts';
import { HOME_LETTER, MY_READING_LETTER, PART_LETTERS } from '../../src/reading/go.ts';
import { letterOf } from '../../src/reading/keys-letter.ts';
import { placeOf } from '../../src/reading/moved.ts';
import { isDone, lastRead, nextOf, tickOf } from '../../src/reading/progress.ts';
import { PARTS } from '../../src/shell/sidebar.ts';

const DAY = '2026-11-23';
const steps = ['start/which-engine', 'foundations/why-now', 'tools/funnel'].map((slug) => ({ slug }));

describe('a path', () => {
  test('given pages ticked out of order and a calculator tried, then the first page that is left comes next, and in the end none', () => {
    let reading = withTick(NOTHING_READ, 'read', 'foundations/why-now', true, DAY);
    expect(nextOf(reading, steps)?.slug).toBe('start/which-engine');
    reading = withTick(reading, 'read', 'start/which-engine', true, DAY);
    expect(nextOf(reading, steps)?.slug).toBe('tools/funnel');
    expect(isDone(reading, 'tools/funnel')).toBe(false);
    reading = withTick(reading, 'tried', 'funnel', true, DAY);
    expect(nextOf(reading, steps)).toBeUndefined();
  });

  test('given a calculator, then it is tried and not read', () => {
    expect(tickOf('tools/roi')).toEqual({ kind: 'tried', key: 'roi' });
    expect(tickOf('roadmap')).toEqual({ kind: 'read', key: 'roadmap' });
  });

  test('given several ticks, then the last is of the latest day, and of that day the one ticked last', () => {
    expect(lastRead(NOTHING_READ)).toBeUndefined();
    const read = { a: '2026-11-24', b: '2026-11-22', c: '2026-11-24', d: '2026-11-23' };
    expect(lastRead({ ...NOTHING_READ, read })).toEqual({ slug: 'c', day: '2026-11-24' });
  });
});

test('given a page that moved twice, then what was ticked under its old names is where it is now', () => {
  const moved = { 'a/old': 'a/newer', 'a/newer': 'a/newest', 'b/here': 'b/there', 'b/there': 'b/here' };
  expect(['a/old', 'a/newer', 'a/newest', 'b/here', 'c'].map((slug) => placeOf(slug, moved))).toEqual([
    'a/newest',
    'a/newest',
    'a/newest',
    'b/here',
    'c',
  ]);
});

test('given all places that keys lead to, then no two have the same letter, and every part has one', () => {
  const letters = [HOME_LETTER, MY_READING_LETTER, ...Object.values(PART_LETTERS)];
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters.every((letter) => /^[a-fh-z]$/.test(letter))).toBe(true);
  expect(Object.keys(PART_LETTERS)).toEqual(Object.keys(PARTS));
});

test.each([
  [{ key: 'g', code: 'KeyG' }, 'g'],
  [{ key: 'G', code: 'KeyG' }, 'g'],
  // A Russian keyboard; and one whose letters stand elsewhere: what is written on the key counts.
  [{ key: 'п', code: 'KeyG' }, 'g'],
  [{ key: 'g', code: 'KeyU' }, 'g'],
  [{ key: 'i', code: 'KeyG' }, 'i'],
  [{ key: '?', code: 'Slash' }, '?'],
  [{ key: 'Shift', code: 'ShiftLeft' }, ''],
])('given the key %j, then it counts as "%s"', (key, letter) => {
  expect(letterOf(key)).toBe(letter);
});
