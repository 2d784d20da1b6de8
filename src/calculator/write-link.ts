/** Writes a case as the fragment of an address. */

import type { Agreement, View } from './agreement.ts';
import type { Field, Inputs } from './field.ts';
import { encodedTwice, encodeText } from './link-text.ts';
import type { LinkSchema } from './link-types.ts';
import { plainNumber } from './plain-number.ts';

/**
 * Writes a case as a fragment, without `#`: `v`, every field in table order, `at`, `res`, then what was negotiated.
 * For inputs within their bounds and clean text (`cleanText`), `readLink` gives the same inputs and agreement back.
 * @param stamp.at date of the defaults and benchmarks, YYYY-MM-DD
 * @param stamp.res headline result: a plain number or a word such as `none`
 */
export function writeLink(
  { fields, version }: LinkSchema,
  inputs: Inputs,
  stamp: { readonly at: string; readonly res: string },
  agreement?: Agreement,
  view: View = 'case',
): string {
  const pairs: [string, number | string][] = [
    ['v', version],
    ...fields.map((field): [string, number | string] => [field.key, inputs[field.key] ?? field.default]),
    ['at', stamp.at],
    ['res', stamp.res],
    ...(agreement ? agreementPairs(fields, agreement, view) : []),
  ];
  return joinedPairs(pairs.map(([key, value]) => [key, typeof value === 'number' ? plainNumber(value) : value]));
}

/** Pairs of keys and values as the fragment that `readLink` takes apart into the same pairs. */
export function joinedPairs(pairs: readonly (readonly [key: string, value: string])[]): string {
  const link = pairs.map(([key, value]) => `${encodeText(key)}=${encodeText(value)}`).join('&');
  // A text that holds escapes itself looks like a link encoded twice: one escape that is none of an escape says that it was not.
  return encodedTwice(link) ? `%${link.charCodeAt(0).toString(16)}${link.slice(1)}` : link;
}

/** Characters (an address of ours is all ASCII) that every mail program and chat leaves whole. The caller says so where a case has become longer. */
export const MOST_LINK = 2000;

/** The pairs of an agreement, in the order of the contract: only what is not empty. */
function agreementPairs(fields: readonly Field[], { sent, agreed, was, notes }: Agreement, view: View): [string, number | string][] {
  const of = (name: string, values: Inputs) =>
    fields.filter(({ key }) => Object.hasOwn(values, key)).map(({ key }): [string, number | string] => [`${name}-${key}`, values[key]!]);
  return [
    ...(sent ? [['sent', sent] as [string, string]] : []),
    ...(view === 'work' ? [['view', view] as [string, string]] : []),
    ...(agreed.length > 0 ? [['agreed', agreed.join('.')] as [string, string]] : []),
    ...of('was', was),
    ...of('note', notes),
  ];
}
