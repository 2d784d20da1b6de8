/** What the link codec is given and what it answers. */

import type { Field, Inputs } from './field.ts';

/** Turns the decoded pairs of one version into those of the next. Pure; it has to cope with any values. */
export type Migration = (pairs: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;

export interface LinkSchema {
  readonly fields: readonly Field[];
  /** The model's version: a positive whole number. */
  readonly version: number;
  /** By the version they start from. A version without one has the same keys as the next. */
  readonly migrations?: Readonly<Record<number, Migration>>;
}

/**
 * What the reader is told. `key` and `value` are safe to show as text: at most 40 characters and an ellipsis.
 * `used` is what stands in place of the value: the default, the nearest bound or the first `maxLength` characters of a
 * text too long; empty for `at` and `res`, which have no default; the version it was read with for `v`.
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
  /** The first 64: values that were not taken as they are, in table order, then keys that were not used. */
  readonly problems: readonly LinkProblem[];
  /** How many more there are. */
  readonly hiddenProblems: number;
}
