/** What a link is read as, value by value. */

import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../src/calculator/field.ts';
import { readLink } from '../../src/calculator/link.ts';
import { DEFAULT_LINK, ROI } from './roi-fields.ts';

const DEFAULTS = defaultsOf(ROI.fields);
const read = (fragment: string) => readLink(ROI, fragment);

describe('reading', () => {
  const CLEAN = {
    isLink: true,
    inputs: DEFAULTS,
    version: 1,
    at: null,
    res: null,
    problems: [],
    hiddenProblems: 0,
  };

  test.each(['', '#', '#how', 'how', '#_top', '#%D0%BA', '&&&', '%E0%A4', '#%2525253D'])('given %j, then it is no link', (fragment) => {
    expect(read(fragment)).toEqual({ ...CLEAN, isLink: false });
  });

  test.each([DEFAULT_LINK, `#${DEFAULT_LINK}`, `#&&${DEFAULT_LINK}&`])(
    'given a whole link, then its inputs, date and result',
    (fragment) => {
      expect(read(fragment)).toEqual({
        ...CLEAN,
        at: '2026-01-31',
        res: '12345.5',
      });
    },
  );

  test('given a few keys in any order, then the others at their defaults, without a word', () => {
    expect(read('#fee=12.5&users=3&cur=KRW&label=a+b%20c&term=5')).toEqual({
      ...CLEAN,
      inputs: {
        ...DEFAULTS,
        fee: 12.5,
        users: 3,
        cur: 'KRW',
        label: 'a+b c',
        term: 5,
      },
    });
  });

  test.each([
    ['users', '', 120],
    ['users', 'NaN', 120],
    ['users', 'Infinity', 120],
    ['users', '1e999', 120],
    ['users', '1e3', 120],
    ['users', '+5', 120],
    ['users', '1 000', 120],
    ['users', '1,5', 120],
    ['users', '__proto__', 120],
    ['users', '<script>', 120],
    ['term', '2.5', 3],
    ['billing', 'weekly', 'annual'],
    ['billing', 'Annual', 'annual'],
    ['billing', '', 'annual'],
    ['billing', 'constructor', 'annual'],
    ['cur', 'DEM', 'EUR'],
  ])('given %s=%s, then the default %s and a message', (key, value, used) => {
    const link = read(`${key}=${encodeURIComponent(value)}&at=2026-01-31`);
    expect(link.inputs).toEqual(DEFAULTS);
    expect(link.problems).toEqual([{ kind: 'malformed', key, value, used }]);
  });

  test.each([
    ['users', '-1', 0],
    ['users', '1000001', 1_000_000],
    ['discount', '100.5', 100],
    ['term', '0', 1],
    ['term', '11', 10],
  ])('given %s=%s, then the nearest bound %d and a message', (key, value, used) => {
    const link = read(`${key}=${value}`);
    expect(link.inputs).toEqual({ ...DEFAULTS, [key]: used });
    expect(link.problems).toEqual([{ kind: 'out-of-range', key, value, used }]);
  });

  test('given −0, then 0 without a message', () => {
    expect(read('users=-0')).toEqual({
      ...CLEAN,
      inputs: { ...DEFAULTS, users: 0 },
    });
  });

  test('given text too long, then its first 60 characters and a message; an emoji counts as one', () => {
    const link = read(`label=${encodeURIComponent('😀'.repeat(61))}`);
    expect(link.inputs['label']).toBe('😀'.repeat(60));
    expect(link.problems).toEqual([
      {
        kind: 'out-of-range',
        key: 'label',
        value: `${'😀'.repeat(40)}…`,
        used: '😀'.repeat(60),
      },
    ]);
    expect(read(`label=${encodeURIComponent('😀'.repeat(60))}`).problems).toEqual([]);
  });

  test('given controls, line ends and direction overrides in a text, then they are gone', () => {
    const link = read('label=a%00b%0D%0Ac%E2%80%AEd%E2%81%A6e%C2%85f%E2%80%A8g');
    expect(link.inputs['label']).toBe('abcdefg');
    // Gone, and told: a value is never changed silently.
    expect(link.problems).toMatchObject([{ kind: 'out-of-range', key: 'label', used: 'abcdefg' }]);
  });

  test('given half an escape, then a bad value that is shown as it stands', () => {
    const link = read('users=%E0%A4&label=100%&cur=EUR');
    expect(link.inputs).toEqual(DEFAULTS);
    expect(link.problems).toEqual([
      { kind: 'malformed', key: 'label', value: '100%', used: '' },
      { kind: 'malformed', key: 'users', value: '%E0%A4', used: 120 },
    ]);
  });

  test('given unknown and repeated keys, then the first value wins and each key is listed once', () => {
    const link = read('users=1&users=2&users=3&x=1&x=2&__proto__=1&constructor=1&Users=9&=&%E0=1');
    expect(link.inputs).toEqual({ ...DEFAULTS, users: 1 });
    expect(link.problems).toEqual([
      { kind: 'unknown', key: 'x' },
      { kind: 'unknown', key: '__proto__' },
      { kind: 'unknown', key: 'constructor' },
      { kind: 'unknown', key: 'Users' },
      { kind: 'unknown', key: '' },
      { kind: 'unknown', key: '%E0' },
      { kind: 'repeated', key: 'users' },
    ]);
  });

  test('given an encoded key or the &amp; of a page source, then it is the same key', () => {
    expect(read('v=1&amp;%75sers=7&amp;fee=3')).toEqual({
      ...CLEAN,
      inputs: { ...DEFAULTS, users: 7, fee: 3 },
    });
  });

  test('given more than 64 problems, then those with values first, and the rest counted', () => {
    const junk = Array.from({ length: 80 }, (_, n) => `x${n}=1`).join('&');
    const link = read(`${junk}&users=abc`);
    expect(link.problems).toHaveLength(64);
    expect(link.problems[0]).toEqual({
      kind: 'malformed',
      key: 'users',
      value: 'abc',
      used: 120,
    });
    expect(link.hiddenProblems).toBe(17);
  });

  test.each([
    ['2026-01-31', '2026-01-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2026-02-29', null],
    ['1900-02-29', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['2026-04-31', null],
    ['2026-1-1', null],
    ['', null],
    ['yesterday', null],
    ['2026-01-31T00:00', null],
  ])('given at=%s, then %s', (value, at) => {
    const link = read(`at=${value}&cur=EUR`);
    expect(link.at).toBe(at);
    expect(link.problems).toEqual(at ? [] : [{ kind: 'malformed', key: 'at', value, used: '' }]);
  });

  test.each([
    ['-12.5', '-12.5'],
    ['none', 'none'],
    ['not-unique', 'not-unique'],
    ['', null],
    ['None', null],
    ['1e5', null],
    ['a'.repeat(21), null],
    ['<b>', null],
  ])('given res=%s, then %s', (value, res) => {
    const link = read(`res=${value}&cur=EUR`);
    expect(link.res).toBe(res);
    expect(link.problems).toEqual(res ? [] : [{ kind: 'malformed', key: 'res', value, used: '' }]);
  });
});

describe('what an audit found', () => {
  test('given a broken value in one key and the same text escaped in another, then only the broken one is malformed', () => {
    const read = readLink(ROI, 'v=1&label=%25E0&foo=%E0');
    expect(read.inputs['label']).toBe('%E0');
    expect(read.problems).toEqual([{ kind: 'unknown', key: 'foo' }]);
  });

  test('given marks without a shape in a text, then what was taken out is told', () => {
    const read = readLink(ROI, 'v=1&label=a%00%E2%80%AEb');
    expect(read.inputs['label']).toBe('ab');
    expect(read.problems).toMatchObject([{ kind: 'out-of-range', key: 'label', used: 'ab' }]);
  });

  test.each(['hello', 'constructor', '__proto__'])('given the result %s, then it is no word of the contract', (word) => {
    const read = readLink(ROI, `v=1&res=${word}`);
    expect(read.res).toBeNull();
    expect(read.problems).toMatchObject([{ kind: 'malformed', key: 'res' }]);
  });
});
