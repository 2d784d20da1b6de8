/**
 * What a reader has ticked, as it is kept on the device and in a file: the same text in both, read as strictly from either.
 * Pages stand by their slug: those that this version of the site does not know are carried along untouched, those that have moved follow.
 */
import { readDate } from '../calculator/link-values.ts';
import { isRecord, own } from '../device/record.ts';
import { MOVED, placeOf, type Moved } from './moved.ts';

const FORMAT = 'two-engines-reading';
const FORMAT_VERSION = 1;

/** Far above what anybody ticks, far below what stalls a page. Characters, entries of a kind. */
const MOST_TEXT = 200_000;
const MOST_ENTRIES = 1000;

/** The days of the first week's plan, as they are kept. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/** What can be ticked: pages read, calculators tried, days of the first week done. */
export const KINDS = ['read', 'tried', 'days'] as const;
export type Kind = (typeof KINDS)[number];

/** When each was ticked, YYYY-MM-DD, in the order of ticking. Keys: slugs (`read`), ids of calculators (`tried`), `monday` … (`days`). */
export type Ticks = Readonly<Record<string, string>>;

export type Reading = Readonly<Record<Kind, Ticks>> & {
  /** The path that is followed, by its id; empty for none. */
  readonly path: string;
};

export type ReadingFault = 'too-big' | 'not-json' | 'other-format' | 'newer';

/** `dropped`: entries that could not be read and are left out. */
export type ReadReading = { readonly kept: Reading; readonly dropped: number } | { readonly refused: ReadingFault };

export const NOTHING_READ: Reading = { path: '', read: {}, tried: {}, days: {} };

/** Whether there is nothing worth keeping. */
export function isEmpty(reading: Reading): boolean {
  return reading.path === '' && KINDS.every((kind) => Object.keys(reading[kind]).length === 0);
}

/** Whether something is ticked. */
export function isTicked(reading: Reading, kind: Kind, key: string): boolean {
  return Object.hasOwn(reading[kind], key);
}

/** With something ticked on a day, or no longer ticked. What is ticked already keeps its day. */
export function withTick(reading: Reading, kind: Kind, key: string, ticked: boolean, day: string): Reading {
  if (isTicked(reading, kind, key) === ticked) return reading;
  const { [key]: _, ...others } = reading[kind];
  return { ...reading, [kind]: ticked ? { ...others, [key]: day } : others };
}

/** Both together: everything that either has ticked, on the earlier of two days; the file's path where it has one. */
export function together(here: Reading, file: Reading): Reading {
  const merged = (kind: Kind) => earliest([...Object.entries(here[kind]), ...Object.entries(file[kind])]);
  return { path: file.path || here.path, read: merged('read'), tried: merged('tried'), days: merged('days') };
}

/** One entry a key, on its earliest day, in the order of the days. */
function earliest(entries: readonly (readonly [string, string])[]): Ticks {
  const days = new Map<string, string>();
  for (const [key, day] of entries) if (!days.has(key) || day < days.get(key)!) days.set(key, day);
  return Object.fromEntries([...days].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0)));
}

/** As it is kept and saved. */
export function writeReading({ path, read, tried, days }: Reading): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, path, read, tried, days }, null, 2)}\n`;
}

/** Reads it back. Total: any text gives what can be read of it, or why nothing can. */
export function readReading(source: string, moved: Moved = MOVED): ReadReading {
  if (source.length > MOST_TEXT) return { refused: 'too-big' };
  let found: unknown;
  try {
    found = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return { refused: 'not-json' };
  }
  if (!isRecord(found) || own(found, 'format') !== FORMAT) return { refused: 'other-format' };
  const version = own(found, 'formatVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { refused: 'other-format' };
  if (version > FORMAT_VERSION) return { refused: 'newer' };
  const path = own(found, 'path') ?? '';
  const good = typeof path === 'string' && (path === '' || isKey(path));
  const [read, tried, days] = KINDS.map((kind) => ticks(own(found, kind))) as [Found, Found, Found];
  const here = read.entries.map(([slug, day]) => [placeOf(slug, moved), day] as const);
  return {
    kept: {
      path: good ? path : '',
      // Only what has moved is put in order anew: all else comes back as it was written.
      read: here.every(([slug], at) => slug === read.entries[at]![0]) ? Object.fromEntries(here) : earliest(here),
      tried: Object.fromEntries(tried.entries),
      days: Object.fromEntries(days.entries),
    },
    dropped: Number(!good) + read.dropped + tried.dropped + days.dropped,
  };
}

interface Found {
  readonly entries: readonly (readonly [string, string])[];
  readonly dropped: number;
}

/** The entries whose keys are slugs and whose values are days; how many were not. A missing record is an empty one. */
function ticks(value: unknown): Found {
  if (value === undefined) return { entries: [], dropped: 0 };
  if (!isRecord(value)) return { entries: [], dropped: 1 };
  const all = Object.entries(value);
  const entries = all.filter((entry): entry is [string, string] => isKey(entry[0]) && isDay(entry[1])).slice(0, MOST_ENTRIES);
  return { entries, dropped: all.length - entries.length };
}

function isKey(text: string): boolean {
  return text.length <= 100 && /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/.test(text);
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && readDate(value) !== null;
}
