/** Reads a case from the fragment of an address, whatever the fragment holds. Fetched with the first link: most visits bring none. */

import type { Field } from './field.ts';
import { agreementKeys, readAgreement } from './link-agreement.ts';
import { mended, pairsOf, withoutJunk } from './link-pairs.ts';
import { excerpt } from './link-text.ts';
import type { LinkProblem, LinkSchema, ReadLink } from './link-types.ts';
import { readDate, readField, readResult, readVersion } from './link-values.ts';

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
  const { fields, negotiated } = schema;
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
      if (taken === null) taken = read(mended(value));
      if (taken === null && key === pairs?.last) taken = read(withoutJunk(mended(value)));
    }
    if (taken === null) report(() => ({ kind: 'malformed', key, value: shown(key), used }));
    return taken;
  };
  const takeField = (key: string, field: Field, used: number | string): number | string | null => {
    const read = take(key, (value) => readField(field, value), used);
    if (read && !read.fits) report(() => ({ kind: 'out-of-range', key, value: shown(key), used: read.used }));
    return read && read.used;
  };

  let version = take('v', readVersion, schema.version) ?? schema.version;
  if (version > schema.version) {
    version = schema.version;
    report(() => ({ kind: 'newer-version', value: shown('v'), used: version }));
  }
  values = migrated(schema, version, values);

  const inputs = Object.fromEntries(fields.map((field) => [field.key, takeField(field.key, field, field.default) ?? field.default]));
  const at = take('at', readDate, '');
  const res = take('res', readResult, '');

  const talks = negotiated && readAgreement(fields, inputs, { values, last: pairs?.last ?? null, take, takeField, report });

  const known = new Set(['v', 'at', 'res', ...fields.map(({ key }) => key), ...(negotiated ? agreementKeys(fields) : [])]);
  for (const key of values.keys()) if (!known.has(key)) report(() => ({ kind: 'unknown', key: excerpt(key) }));
  // An unknown key is listed once, however often it stands there; a repeated one that a migration renamed still counts.
  for (const key of pairs?.repeated ?? []) if (known.has(key) || !values.has(key)) report(() => ({ kind: 'repeated', key: excerpt(key) }));

  return {
    isLink: pairs !== null,
    inputs,
    version,
    at,
    res,
    ...talks,
    problems,
    hiddenProblems: count - problems.length,
  };
}
