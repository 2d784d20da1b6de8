/**
 * What a reader has answered, as it is kept on the device: which option of which question. Questions stand by their id and options by their
 * letter: what this version of the site does not know is carried along untouched.
 */
import { isRecord, own } from '../device/record.ts';

const FORMAT = 'two-engines-questions';
const FORMAT_VERSION = 1;

/** Far above what anybody answers, far below what stalls a page. Characters, entries. */
const MOST_TEXT = 50_000;
const MOST_ENTRIES = 500;

/** The letter of the option that was checked last, by question. */
export type Answers = Readonly<Record<string, string>>;

export type AnswersFault = 'too-big' | 'not-json' | 'other-format' | 'newer';

/** `dropped`: entries that could not be read and are left out. */
export type ReadAnswers = { readonly kept: Answers; readonly dropped: number } | { readonly refused: AnswersFault };

export const NO_ANSWERS: Answers = {};

/** Whether nothing is answered. */
export function isUnanswered(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}

/** The letter that was checked; null where the question is open. */
export function answerTo(answers: Answers, question: string): string | null {
  return Object.hasOwn(answers, question) ? answers[question]! : null;
}

/** With an answer; the last one counts. */
export function withAnswer(answers: Answers, question: string, letter: string): Answers {
  return { ...answers, [question]: letter };
}

/** Without the answers to some questions. */
export function withoutAnswers(answers: Answers, questions: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.includes(id)));
}

/** Both together. Where both have answered, the answer on this device stays: a file adds and never takes away. */
export function answersTogether(here: Answers, file: Answers): Answers {
  return { ...file, ...here };
}

/** As it is kept. */
export function writeAnswers(answers: Answers): string {
  return JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, answers });
}

/** Reads it back. Total: any text gives what can be read of it, or why nothing can. */
export function readAnswers(source: string): ReadAnswers {
  if (source.length > MOST_TEXT) return { refused: 'too-big' };
  let found: unknown;
  try {
    found = JSON.parse(source);
  } catch {
    return { refused: 'not-json' };
  }
  if (!isRecord(found) || own(found, 'format') !== FORMAT) return { refused: 'other-format' };
  const version = own(found, 'formatVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { refused: 'other-format' };
  if (version > FORMAT_VERSION) return { refused: 'newer' };
  return answersIn(own(found, 'answers'));
}

/** The entries whose keys are ids and whose values are letters; how many were not. A missing record is an empty one. */
export function answersIn(value: unknown): { readonly kept: Answers; readonly dropped: number } {
  if (value === undefined) return { kept: NO_ANSWERS, dropped: 0 };
  if (!isRecord(value)) return { kept: NO_ANSWERS, dropped: 1 };
  const all = Object.entries(value);
  const good = all
    .filter((entry): entry is [string, string] => {
      const [id, letter] = entry;
      return id.length <= 60 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && typeof letter === 'string' && /^[a-z]$/.test(letter);
    })
    .slice(0, MOST_ENTRIES);
  return { kept: Object.fromEntries(good), dropped: all.length - good.length };
}
