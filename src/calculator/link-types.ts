/** What the link codec is given and what it answers. */

import type { Agreement, View } from './agreement.ts';
import type { Field, Inputs } from './field.ts';

/**
 * Turns the decoded pairs of one version into those of the next. Pure; it has to cope with any values. The pairs are all of a link's:
 * where a case is negotiated, a key that is renamed also stands in `agreed`, `was-<key>` and `note-<key>`.
 */
export type Migration = (pairs: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

export interface LinkSchema {
  readonly fields: readonly Field[];
  /** The model's version: a positive whole number. */
  readonly version: number;
  /** By the version they start from. A version without one has the same keys as the next. */
  readonly migrations?: Readonly<Record<number, Migration>>;
  /** A case that two parties negotiate: its links also say what was proposed, changed, agreed and noted. */
  readonly negotiated?: boolean;
}

/**
 * What the reader is told. `key` and `value` are safe to show as text: at most 40 characters and an ellipsis.
 * `used` is what stands in place of the value: the default, the nearest bound or the first `maxLength` characters of a
 * text too long; empty for `at`, `res` and all that a negotiation adds, which have no default; the version it was read with for `v`.
 */
export type LinkProblem =
  | { readonly kind: 'unknown' | 'repeated'; readonly key: string }
  | {
      readonly kind: 'malformed' | 'out-of-range';
      readonly key: string;
      readonly value: string;
      readonly used: number | string;
    }
  | {
      readonly kind: 'newer-version';
      readonly value: string;
      readonly used: number;
    };

export interface ReadLink {
  /** False for an empty fragment and for an anchor: then everything is at its default. */
  readonly isLink: boolean;
  /** Every field, within its bounds. */
  readonly inputs: Inputs;
  /** The version the link was read as: its own, or ours where it has none, a malformed or a newer one. */
  readonly version: number;
  /** Date of the defaults and benchmarks when it was sent, YYYY-MM-DD. */
  readonly at: string | null;
  /** Headline result when it was sent: a plain number or a word such as `none`. */
  readonly res: string | null;
  /** Of a negotiated case only. */
  readonly agreement?: Agreement;
  /** Of a negotiated case only: which side of it the link opens. */
  readonly view?: View;
  /** The first 64: values that were not taken as they are, in table order, then keys that were not used. */
  readonly problems: readonly LinkProblem[];
  /** How many more there are. */
  readonly hiddenProblems: number;
}
