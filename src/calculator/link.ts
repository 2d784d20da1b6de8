/** The link codec: a case as a fragment of the address, and back, whatever the fragment holds. */

import type { Inputs } from './field.ts';
import { pairsOf, withoutJunk } from './link-pairs.ts';
import { encodeText, excerpt } from './link-text.ts';
import type { LinkProblem, LinkSchema, ReadLink } from './link-types.ts';
import { readDate, readField, readResult, readVersion } from './link-values.ts';
import { plainNumber } from './plain-number.ts';

export type * from './link-types.ts';

/** Room for every field of the longest table; a pile of made-up keys is only counted. */
const MOST_PROBLEMS = 64;

/** The pairs as our version would have written them. */
function migrated({ migrations = {}, version }: LinkSchema, from: number, pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  try {
    for (let n = from; n < version; n++) pairs = migrations[n]?.(pairs) ?? pairs;
  } catch {
    // Better what is still understood, with a list of what is not, than a blank page.
  }
  return pairs;
}

/**
 * Reads the fragment of an address, with or without its `#`.
 * Total: any string gives inputs within their bounds and a list of what was not taken as it is. Never throws.
 */
export function readLink(schema: LinkSchema, fragment: string): ReadLink {
  const { fields } = schema;
  const pairs = pairsOf(fragment);
  let values = pairs?.values ?? new Map<string, string>();
  const problems: LinkProblem[] = [];
  let count = 0;
  const report = (problem: () => LinkProblem) => {
    if (count++ < MOST_PROBLEMS) problems.push(problem());
  };
  const shown = (key: string) => excerpt(values.get(key) ?? '');

  /** What `read` makes of a value; at the end of the link also without the junk there. */
  const take = <T>(key: string, read: (value: string) => T | null, used: number | string): T | null => {
    const value = values.get(key);
    if (value === undefined) return null;
    let taken: T | null = null;
    if (!pairs?.broken.has(key)) {
      taken = read(value);
      if (taken === null && key === pairs?.last) taken = read(withoutJunk(value));
    }
    if (taken === null) report(() => ({ kind: 'malformed', key, value: shown(key), used }));
    return taken;
  };

  let version = take('v', readVersion, schema.version) ?? schema.version;
  if (version > schema.version) {
    version = schema.version;
    report(() => ({ kind: 'newer-version', value: shown('v'), used: version }));
  }
  values = migrated(schema, version, values);

  const inputs = Object.fromEntries(
    fields.map((field) => {
      const { key } = field;
      const read = take(key, (value) => readField(field, value), field.default);
      if (!read) return [key, field.default];
      const { used, fits } = read;
      if (!fits) report(() => ({ kind: 'out-of-range', key, value: shown(key), used }));
      return [key, used];
    }),
  );
  const at = take('at', readDate, '');
  const res = take('res', readResult, '');

  const known = new Set(['v', 'at', 'res', ...fields.map(({ key }) => key)]);
  for (const key of values.keys()) if (!known.has(key)) report(() => ({ kind: 'unknown', key: excerpt(key) }));
  // An unknown key is listed once, however often it stands there; a repeated one that a migration renamed still counts.
  for (const key of pairs?.repeated ?? []) if (known.has(key) || !values.has(key)) report(() => ({ kind: 'repeated', key: excerpt(key) }));

  return {
    isLink: pairs !== null,
    inputs,
    version,
    at,
    res,
    problems,
    hiddenProblems: count - problems.length,
  };
}

/**
 * Writes a case as a fragment, without `#`: `v`, every field in table order, `at`, `res`.
 * For inputs within their bounds and clean text (`cleanText`), `readLink` gives the same inputs back.
 * @param stamp.at date of the defaults and benchmarks, YYYY-MM-DD
 * @param stamp.res headline result: a plain number or a word such as `none`
 */
export function writeLink({ fields, version }: LinkSchema, inputs: Inputs, stamp: { readonly at: string; readonly res: string }): string {
  const pairs: [string, number | string][] = [
    ['v', version],
    ...fields.map((field): [string, number | string] => [field.key, inputs[field.key] ?? field.default]),
    ['at', stamp.at],
    ['res', stamp.res],
  ];
  return pairs
    .map(([key, value]) => {
      const text = typeof value === 'number' ? plainNumber(value) : value;
      return `${key}=${encodeText(text)}`;
    })
    .join('&');
}
