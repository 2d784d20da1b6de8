/** What stands on the device is never overwritten unread, and a browser that keeps nothing is told from one that is full. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { change, reading, shelf } from '../../src/reading/device.ts';
import { NOTHING_READ, withTick, writeReading } from '../../src/reading/kept.ts';

const KEY = 'two-engines-reading';
const DAY = '2026-11-23';
const read = (slug: string) => (before: typeof NOTHING_READ) => withTick(before, 'read', slug, true, DAY);

/** A storage that works, with what stands in it. */
function storage(start: Readonly<Record<string, string>> = {}): Map<string, string> {
  const kept = new Map(Object.entries(start));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

afterEach(() => vi.unstubAllGlobals());

test('given a first tick and its end, then something is kept, and then nothing at all', () => {
  const kept = storage();
  expect(reading()).toEqual(NOTHING_READ);
  expect(kept.size).toBe(0);
  expect(change(read('roadmap'))).toBe('kept');
  expect([...kept.keys()]).toEqual([KEY]);
  expect(reading().read).toEqual({ roadmap: DAY });
  expect(change((before) => withTick(before, 'read', 'roadmap', false, DAY))).toBe('kept');
  expect(kept.size).toBe(0);
});

test('given two tabs, then neither undoes the other', () => {
  const kept = storage();
  change(read('roadmap'));
  // The other tab.
  kept.set(KEY, writeReading({ ...NOTHING_READ, read: { roadmap: DAY, 'compare/pricing': DAY } }));
  change(read('compare/message'));
  expect(Object.keys(reading().read)).toEqual(['roadmap', 'compare/pricing', 'compare/message']);
});

test('given what a newer version wrote, then it is left as it is, by forgetting too', () => {
  const newer = writeReading(NOTHING_READ).replace('"formatVersion": 1', '"formatVersion": 2');
  const kept = storage({ [KEY]: newer });
  expect(change(read('roadmap'))).toBe('newer');
  expect(shelf.clear()).toBe('newer');
  expect([...kept]).toEqual([[KEY, newer]]);
});

test('given a text that cannot be read, then it is put aside before it is replaced, and forgotten with all else', () => {
  const kept = storage({ [KEY]: 'not ours' });
  expect(change(read('roadmap'))).toBe('kept');
  expect(kept.get(`${KEY}-unreadable`)).toBe('not ours');
  expect(reading().read).toEqual({ roadmap: DAY });
  expect(shelf.clear()).toBe('kept');
  expect(kept.size).toBe(0);
});

describe('given a browser', () => {
  test('that keeps nothing, then that is said and nothing is thrown', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
    expect(change(read('roadmap'))).toBe('forbidden');
    expect(reading()).toEqual(NOTHING_READ);
    expect(shelf.clear()).toBe('forbidden');
  });

  test('that is full, then that is said', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      },
    });
    expect(change(read('roadmap'))).toBe('full');
  });
});
