/** The part of a link that tells how far a negotiation has come: `sent`, `view`, `agreed`, `was-<key>`, `note-<key>`. */
import { MOST_NOTE, type Agreement, type View } from './agreement.ts';
import type { Field, Inputs } from './field.ts';
import { withoutJunk } from './link-pairs.ts';
import { excerpt } from './link-text.ts';
import type { LinkProblem } from './link-types.ts';
import { readDate } from './link-values.ts';

/** What the reader of the fields hands on: values are held to the same rules, faults go into the same list. */
export interface LinkReader {
  readonly values: ReadonlyMap<string, string>;
  /** The key that ends the link, where junk may be glued to it. */
  readonly last: string | null;
  /** What `read` makes of a value; null, and reported, where that is nothing. */
  readonly take: <T>(key: string, read: (value: string) => T | null, used: number | string) => T | null;
  /** The same for the value of a field, kept within its bounds. */
  readonly takeField: (key: string, field: Field, used: number | string) => number | string | null;
  readonly report: (problem: () => LinkProblem) => void;
}

const NOTE: Field = { kind: 'text', key: '', group: '', default: '', maxLength: MOST_NOTE };

/** The keys a negotiated case has beside its fields. */
export function agreementKeys(fields: readonly Field[]): string[] {
  return ['sent', 'view', 'agreed', ...fields.flatMap(({ key }) => [`was-${key}`, `note-${key}`])];
}

/** Total, like the rest of the link: what cannot be read is reported and left out. */
export function readAgreement(fields: readonly Field[], inputs: Inputs, reader: LinkReader): { agreement: Agreement; view: View } {
  const { values, last, take, takeField, report } = reader;
  const sent = take('sent', readDate, '');
  const view = take('view', (value) => (value === 'work' ? value : null), '') ?? 'case';

  const listed = values.get('agreed') ?? '';
  const agreed = new Set((last === 'agreed' ? withoutJunk(listed) : listed).split('.').filter(Boolean));
  for (const key of agreed)
    if (!fields.some((field) => field.key === key)) {
      agreed.delete(key);
      report(() => ({ kind: 'unknown', key: excerpt(key) }));
    }

  const was: Record<string, number | string> = {};
  const notes: Record<string, string> = {};
  for (const field of fields) {
    const { key } = field;
    const old = takeField(`was-${key}`, field, '');
    // What was proposed and is so still has not changed.
    if (old !== null && !Object.is(old, inputs[key])) was[key] = old;
  }
  for (const { key } of fields) {
    const note = takeField(`note-${key}`, NOTE, '') as string | null;
    if (note?.trim()) notes[key] = note;
  }
  return { agreement: { sent, agreed: [...agreed], was, notes }, view };
}
