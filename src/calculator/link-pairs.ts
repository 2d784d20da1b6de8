/** A fragment taken apart: its pairs, whatever a mail gateway did to it. */

import { decodeText } from './link-text.ts';

export interface Pairs {
  /** Decoded keys and values, the first of each key. */
  readonly values: ReadonlyMap<string, string>;
  /** Keys whose values cannot be decoded; those stand as they are, and are malformed. */
  readonly broken: ReadonlySet<string>;
  readonly repeated: ReadonlySet<string>;
  /** The key whose value ends the fragment, where junk may be glued to it. */
  readonly last: string | null;
}

const LEADING_HASH = /^(?:#|%(?:25)*23)+/;

/** The fragment without its `#`, decoded up to three times where even its `=` is encoded. */
function unwrapped(fragment: string): string {
  let text = fragment.replace(LEADING_HASH, '');
  for (let round = 0; round < 3; round++) {
    if (text.includes('=') || !/%(?:25)*3d/i.test(text)) break;
    // Run by run, so that half an escape somewhere spoils only itself.
    text = text.replace(/(?:%[\da-f]{2})+/gi, (run) => decodeText(run) ?? run).replace(LEADING_HASH, '');
  }
  return text;
}

/** Takes a fragment apart, in linear time. null for one that is no link: empty, or an anchor such as `#how`. */
export function pairsOf(fragment: string): Pairs | null {
  const text = unwrapped(fragment);
  if (!text.includes('=')) return null;
  const values = new Map<string, string>();
  const broken = new Set<string>();
  const repeated = new Set<string>();
  let last: string | null = null;
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const rawKey = equals < 0 ? pair : pair.slice(0, equals);
    const rawValue = equals < 0 ? '' : pair.slice(equals + 1);
    // Programs that write HTML leave `&amp;` between the pairs.
    const key = (decodeText(rawKey) ?? rawKey).replace(/^amp;/, '');
    if (values.has(key)) {
      repeated.add(key);
      last = null;
      continue;
    }
    const value = decodeText(rawValue);
    if (value === null) broken.add(key);
    values.set(key, value ?? rawValue);
    last = key;
  }
  return { values, broken, repeated, last };
}

/** The value without what mail programs glue to the end of an address. */
export function withoutJunk(value: string): string {
  let end = value.length;
  // Counted by hand: a pattern anchored at the end takes quadratic time on 200 kB of dots.
  while (end > 0 && '.,)>;"/'.includes(value.charAt(end - 1))) end--;
  return value.slice(0, end);
}
