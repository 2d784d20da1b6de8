/** A fragment taken apart: its pairs, whatever a mail gateway did to it. */

import { decodeText, encodedTwice } from './link-text.ts';

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

/** A link that was wrapped over lines in one line again: without quote marks and the `=` that ends a line of a mail. */
function unfolded(text: string): string {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/[\r\n]+/).map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  return lines
    .join('\n')
    .split('&')
    .map((pair) => {
      // The `=` before a line end is the pair's own where it has no other.
      const soft = pair.replaceAll('=\n', '');
      return (soft.includes('=') ? soft : pair).replaceAll('\n', '');
    })
    .join('&');
}

/** The `=3D` of a mail's source, where every other `=` only ends a line. */
function unquoted(text: string): string {
  if (!/(?:^|&)v=3D/i.test(text)) return text;
  return text.replace(/=(3D)?(?:\s|%0[AD])*/gi, (all, sign?: string) => (sign ? `=${all.slice(3)}` : ''));
}

/** The fragment without its `#`, as it was before mail programs wrapped it and gateways encoded it, up to three times. */
function unwrapped(fragment: string): string {
  let text = unfolded(fragment).replace(LEADING_HASH, '');
  for (let round = 0; round < 3; round++) {
    if (text.includes('=') || !/%(?:25)*3d/i.test(text)) break;
    // Run by run, so that half an escape somewhere spoils only itself.
    text = unfolded(text.replace(/(?:%[\da-f]{2})+/gi, (run) => decodeText(run) ?? run)).replace(LEADING_HASH, '');
  }
  text = unquoted(text);
  for (let round = 0; round < 3 && encodedTwice(text); round++) text = text.replaceAll('%25', '%');
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
  let rawLast = '';
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const rawKey = equals < 0 ? pair : pair.slice(0, equals);
    const rawValue = equals < 0 ? '' : pair.slice(equals + 1);
    // Programs that write HTML leave `&amp;` between the pairs.
    const key = mended(decodeText(rawKey) ?? rawKey).replace(/^(?:amp;)+/, '');
    if (values.has(key)) {
      repeated.add(key);
      last = null;
      continue;
    }
    rawLast = rawValue;
    const value = decodeText(rawValue);
    if (value === null) broken.add(key);
    values.set(key, value ?? rawValue);
    last = key;
  }
  // A text says nothing of where it ends; but what a link ends with itself is encoded, and what is glued to it is not.
  if (last?.startsWith('note-')) values.set(last, decodeText(withoutJunk(rawLast)) ?? rawLast);
  return { values, broken, repeated, last };
}

/** The same link, otherwise untouched, that opens the other side of its case. */
export function inView(fragment: string, view: 'case' | 'work'): string {
  const pairs = unwrapped(fragment)
    .split('&')
    .filter((pair) => !/^(?:amp;)*view=/.test(pair));
  // In front: what ends the link may have junk glued to it, which is only looked for at the end.
  return (view === 'work' ? ['view=work', ...pairs] : pairs).join('&');
}

/** A key, or a value that is no text, without what line wrapping leaves in the middle and at the ends: neither has a space of its own. */
export function mended(text: string): string {
  return text.replace(/(?:[\r\n=]|\s>)[\s>]*/g, '').trim();
}

/** The value without what mail programs glue to the end of an address. */
export function withoutJunk(value: string): string {
  let end = value.length;
  // Counted by hand: a pattern anchored at the end takes quadratic time on 200 kB of dots.
  while (end > 0 && '.,)>;"/\u201d\u2019»] '.includes(value.charAt(end - 1))) end--;
  return value.slice(0, end);
}
