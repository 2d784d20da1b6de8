/** What a reader has ticked comes back as it was, in this version of the site and after pages have moved; whatever else a file holds is refused or left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS, isEmpty, isTicked, KINDS, NOTHING_READ, readReading, together, withTick, writeReading } from '../../src/reading/kept.ts';
import type { Kind, Reading } from '../../src/reading/kept.ts';

const DAY = '2026-11-23';
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const slug = fc.constantFrom('foundations/who-decides', 'roadmap', 'compare/pricing', 'reference/of-a-later-version', 'a/b/c');
const ticks = fc.dictionary(slug, day);
const reading: fc.Arbitrary<Reading> = fc.record({
  path: fc.constantFrom('', 'sales', 'a-path-of-a-later-version'),
  read: ticks,
  tried: fc.dictionary(fc.constantFrom('roi', 'litmus', 'later-tool'), day),
  days: fc.dictionary(fc.constantFrom(...DAYS), day),
});

describe('as a file', () => {
  test('given anything that was ticked, pages of another version of the site too, then it comes back the same', () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(readReading(writeReading(one))).toEqual({ kept: one, dropped: 0 });
      }),
    );
  });

  test('given any text, then it is read or refused, and what was read can be kept', () => {
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((o) => JSON.stringify({ ...o, format: 'two-engines-reading', formatVersion: 1 })),
      fc.dictionary(fc.string(), fc.anything()).map((read) => JSON.stringify({ format: 'two-engines-reading', formatVersion: 1, read })),
    );
    fc.assert(
      fc.property(any, (text) => {
        const found = readReading(text);
        if ('kept' in found) expect(readReading(writeReading(found.kept))).toEqual({ kept: found.kept, dropped: 0 });
      }),
    );
  });

  const file = (change: object) => JSON.stringify({ ...(JSON.parse(writeReading(NOTHING_READ)) as object), ...change });
  test.each([
    ['no JSON', '{"format":', 'not-json'],
    ['a file of the litmus test', file({ format: 'two-engines-litmus' }), 'other-format'],
    ['a list', '[]', 'other-format'],
    ['half a version', file({ formatVersion: 1.5 }), 'other-format'],
    ['no version', file({ formatVersion: undefined }), 'other-format'],
    ['a newer version', file({ formatVersion: 2 }), 'newer'],
    ['far too much', ' '.repeat(200_001), 'too-big'],
  ])('given %s, then it is refused as such', (_, text, refused) => {
    expect(readReading(text)).toEqual({ refused });
  });

  test.each([
    ['a day that is none', { read: { 'roadmap/rhythm': '2026-02-30', roadmap: DAY } }, 1],
    ['a key that is no slug', { read: { '../roadmap': DAY, Roadmap: DAY, 'a//b': DAY, roadmap: DAY } }, 3],
    ['a key of the prototype', { read: JSON.parse(`{"__proto__":"${DAY}","roadmap":"${DAY}"}`) as object }, 1],
    ['ticks that are a list', { read: { roadmap: DAY }, tried: ['roi'] }, 1],
    ['a path that is no id', { read: { roadmap: DAY }, path: '<b>' }, 1],
    ['a byte order mark', { read: { roadmap: DAY } }, 0],
  ])('given %s, then it alone is left out, and counted', (_, change, dropped) => {
    expect(readReading(`\ufeff${file(change)}`)).toEqual({ kept: { ...NOTHING_READ, read: { roadmap: DAY } }, dropped });
  });

  test('given more entries than anybody ticks, then the rest is left out', () => {
    const many = Object.fromEntries(Array.from({ length: 1200 }, (_, at) => [`p-${at}`, DAY]));
    expect(readReading(file({ read: many }))).toMatchObject({ dropped: 200 });
  });
});

describe('after pages have moved', () => {
  const moved = { 'compare/pricing': 'compare/price', 'compare/price': 'compare/price-and-terms', 'a/b': 'b/a', 'b/a': 'a/b' };
  const from = (read: Readonly<Record<string, string>>) => {
    const found = readReading(writeReading({ ...NOTHING_READ, read }), moved);
    return 'kept' in found ? found.kept.read : null;
  };

  test('given a tick on the old page, then it stands on the new one, however often it moved', () => {
    expect(from({ 'compare/pricing': DAY })).toEqual({ 'compare/price-and-terms': DAY });
  });
  test('given ticks on the old page and on the new one, then the earlier day stays', () => {
    expect(from({ 'compare/price-and-terms': '2027-01-05', 'compare/pricing': DAY })).toEqual({ 'compare/price-and-terms': DAY });
  });
  test('given moves in a circle, then the tick stays where it was', () => {
    expect(from({ 'a/b': DAY })).toEqual({ 'a/b': DAY });
  });
  test('given a page that this version does not know, then its tick is carried along', () => {
    expect(from({ 'gone/for-good': DAY })).toEqual({ 'gone/for-good': DAY });
  });
});

describe('ticking', () => {
  const kind = fc.constantFrom<Kind>(...KINDS);

  test('given a tick and then none, then all is as before', () => {
    fc.assert(
      fc.property(reading, kind, day, (one, of, when) => {
        const ticked = withTick(one, of, 'not-there-yet', true, when);
        expect(isTicked(ticked, of, 'not-there-yet')).toBe(true);
        expect(withTick(ticked, of, 'not-there-yet', false, when)).toEqual(one);
      }),
    );
  });

  test('given something ticked already, then it keeps its day', () => {
    const once = withTick(NOTHING_READ, 'read', 'roadmap', true, DAY);
    expect(withTick(once, 'read', 'roadmap', true, '2027-01-01')).toBe(once);
  });

  test('given names of the prototype, then nothing is ticked', () => {
    expect(isTicked(NOTHING_READ, 'read', 'constructor')).toBe(false);
    expect(isEmpty(NOTHING_READ)).toBe(true);
  });

  test('given two devices, then together they hold what either has, on the earlier day, in whatever order they meet', () => {
    fc.assert(
      fc.property(reading, reading, (one, other) => {
        const both = together(one, other);
        expect({ ...together(other, one), path: '' }).toEqual({ ...both, path: '' });
        expect(together(both, other)).toEqual({ ...both, path: other.path || both.path });
        for (const of of KINDS) {
          expect(new Set(Object.keys(both[of]))).toEqual(new Set([...Object.keys(one[of]), ...Object.keys(other[of])]));
          for (const [key, when] of Object.entries(both[of]))
            expect(when).toBe([one[of][key], other[of][key]].filter((d) => d !== undefined).sort()[0]);
        }
      }),
    );
  });
});
