/** A case as a file: the same pairs as its link, readable, for those whose mail lets no link through. Read as strictly as a link. */
import type { Definition } from './definition.ts';
import { joinedPairs } from './write-link.ts';
import { pairsOf } from './link-pairs.ts';
import { excerpt } from './link-text.ts';
import { readVersion } from './link-values.ts';

const FORMAT = 'two-engines-case';
const FORMAT_VERSION = 1;

/** Far above any case, far below what stalls a page. Bytes. */
export const MOST_FILE = 200_000;

/** What is needed of a `File`. */
export interface FileLike {
  /** Bytes. */
  readonly size: number;
  text(): Promise<string>;
}

/** `detail` is safe to show as text: the size in bytes, the other calculator's name, the newer version; else empty. */
export interface Refused {
  readonly refused: 'too-big' | 'not-json' | 'truncated' | 'other-format' | 'other-calculator' | 'newer';
  readonly detail: string;
}

type Calculator = Pick<Definition<never>, 'id' | 'version'>;

/** The text of the file for a link's fragment: JSON, values as they stand in the link. */
export function fileOf({ id }: Calculator, fragment: string): string {
  const values = pairsOf(fragment)?.values ?? new Map<string, string>();
  const file = { format: FORMAT, formatVersion: FORMAT_VERSION, calculator: id, case: Object.fromEntries(values) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file back into a fragment, whose values `readLink` then holds to their bounds. Never throws; what is refused changes nothing.
 * @param file its size is looked at before its text is asked for
 */
export async function readFile(file: FileLike, { id, version }: Calculator): Promise<{ readonly fragment: string } | Refused> {
  if (file.size > MOST_FILE) return refuse('too-big', String(file.size));
  let text: string;
  try {
    text = (await file.text()).replace(/^\ufeff/, '');
  } catch {
    return refuse('not-json');
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return refuse(isCutOff(text) ? 'truncated' : 'not-json');
  }
  if (!isRecord(read) || own(read, 'format') !== FORMAT) return refuse('other-format');
  const formatVersion = own(read, 'formatVersion');
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1) return refuse('other-format');
  if (formatVersion > FORMAT_VERSION) return refuse('newer', String(formatVersion));
  const calculator = own(read, 'calculator');
  if (typeof calculator !== 'string') return refuse('other-format');
  if (calculator !== id) return refuse('other-calculator', excerpt(calculator));
  const pairs = own(read, 'case');
  if (!isRecord(pairs) || Object.keys(pairs).length === 0) return refuse('other-format');
  const v = own(pairs, 'v');
  const model = typeof v === 'string' ? readVersion(v) : null;
  if (model !== null && model > version) return refuse('newer', excerpt(String(v)));
  // What is no text was not written by `fileOf`: left empty, it is listed to the reader like any value that cannot be read.
  return { fragment: joinedPairs(Object.entries(pairs).map(([key, value]) => [key, typeof value === 'string' ? value : ''])) };
}

function refuse(refused: Refused['refused'], detail = ''): Refused {
  return { refused, detail };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the record's own, never one of its prototype. */
function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Whether a text that is no JSON begins as a case file does, and ends before its last bracket closes. */
function isCutOff(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
  }
  return quoted || depth > 0;
}
