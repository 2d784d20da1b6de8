/**
 * How far two parties have come over a case: what was proposed, what was changed since, what both agree on, and what they noted.
 * Pure, and of fields it knows the keys only; the link carries it, `state.ts` changes it.
 */
import type { Inputs } from './field.ts';
import { cleanText, firstCharacters } from './link-text.ts';

export interface Agreement {
  /** Day of the proposal, YYYY-MM-DD; null for a draft, and for links older than this date. */
  readonly sent: string | null;
  /** Keys both sides hold for settled. */
  readonly agreed: readonly string[];
  /** What the proposal said, of each field that says something else now. */
  readonly was: Inputs;
  /** By key: one line, at most `MOST_NOTE` characters, never blank. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Where an assumption stands. */
export type Standing = 'proposed' | 'changed' | 'agreed';

/** Which of its two sides a case shows: the document, or the form behind it. */
export type View = 'case' | 'work';

export const MOST_NOTE = 140;

export const NO_AGREEMENT: Agreement = { sent: null, agreed: [], was: {}, notes: {} };

/** Agreed where it is listed, else changed where the proposal said something else, else proposed. */
export function standingOf({ agreed, was }: Agreement, key: string): Standing {
  return agreed.includes(key) ? 'agreed' : Object.hasOwn(was, key) ? 'changed' : 'proposed';
}

export function withAgreed(agreement: Agreement, key: string, agreed: boolean): Agreement {
  const others = agreement.agreed.filter((one) => one !== key);
  return { ...agreement, agreed: agreed ? [...others, key] : others };
}

/** A note as it is kept: line ends become spaces, the rest of what cannot stand in a link goes, and it ends after `MOST_NOTE` characters. */
export function noteText(typed: string): string {
  const note = firstCharacters(cleanText(typed.replace(/[\r\n]+/g, ' ')), MOST_NOTE);
  return note.trim() && note;
}

/** With a note as `noteText` gives it; an empty one takes the note away. */
export function withNote(agreement: Agreement, key: string, note: string): Agreement {
  const { [key]: _, ...others } = agreement.notes;
  return { ...agreement, notes: note ? { ...others, [key]: note } : others };
}

/**
 * What an edit means: nobody has agreed to the new value, and the proposal's is remembered until it is back.
 * @param received false for one's own draft, of which nothing is remembered
 */
export function afterEdit(agreement: Agreement, before: Inputs, after: Inputs, received: boolean): Agreement {
  const { agreed } = agreement;
  const was: Record<string, number | string> = { ...agreement.was };
  const edited = new Set(Object.keys(after).filter((key) => !Object.is(before[key], after[key])));
  for (const key of edited) {
    if (!Object.hasOwn(was, key)) {
      if (received) was[key] = before[key]!;
    } else if (Object.is(was[key], after[key])) delete was[key];
  }
  return edited.size > 0 ? { ...agreement, agreed: agreed.filter((key) => !edited.has(key)), was } : agreement;
}

/** These numbers are a proposal of one's own: nothing was changed, and the next sending dates it. */
export function asProposal(agreement: Agreement): Agreement {
  return { ...agreement, sent: null, was: {} };
}

/** The inputs as they were proposed. */
export function proposedInputs({ was }: Agreement, inputs: Inputs): Inputs {
  return { ...inputs, ...was };
}

/** The agreement as it is sent: with the day of the proposal, which is today's where nobody has changed anything since. */
export function asSent(agreement: Agreement, today: string): Agreement {
  return agreement.sent === null && Object.keys(agreement.was).length === 0 ? { ...agreement, sent: today } : agreement;
}
