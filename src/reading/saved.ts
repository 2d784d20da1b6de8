/**
 * What a reader takes along in a file: the ticks in their own format (src/reading/kept.ts) and, where there are any, the answers to the questions
 * beside them. A version of the site that knows no questions reads the ticks and leaves the answers.
 */
import { isRecord, own } from '../device/record.ts';
import { answersIn, isUnanswered, type Answers } from '../questions/kept.ts';
import { readReading, writeReading, type Reading, type ReadingFault } from './kept.ts';

/** What the answers are called in the file. */
const ANSWERS = 'questions';

export interface Saved {
  readonly reading: Reading;
  readonly answers: Answers;
}

/** `dropped`: entries that could not be read and are left out. */
export type ReadSaved = (Saved & { readonly dropped: number }) | { readonly refused: ReadingFault };

/** As it is saved. */
export function writeSaved({ reading, answers }: Saved): string {
  const ticks = writeReading(reading);
  if (isUnanswered(answers)) return ticks;
  return `${JSON.stringify({ ...(JSON.parse(ticks) as object), [ANSWERS]: answers }, null, 2)}\n`;
}

/** Reads it back. Total: any text gives what can be read of it, or why nothing can. */
export function readSaved(source: string): ReadSaved {
  const ticks = readReading(source);
  if ('refused' in ticks) return ticks;
  const file: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
  const answers = answersIn(isRecord(file) ? own(file, ANSWERS) : undefined);
  return { reading: ticks.kept, answers: answers.kept, dropped: ticks.dropped + answers.dropped };
}
