/**
 * What a reader has ticked and noted, as it is kept on the device and in a file: the same text in both, read as strictly from either.
 * Answers stand by the id of their question, not by its place: a list that is reordered or grows loses none, and what this version
 * of the site does not know is carried along untouched.
 */
import { cleanText, firstCharacters } from '../../calculator/link-text.ts';
import { readDate } from '../../calculator/link-values.ts';
import type { Answer } from '../../models/litmus.ts';
import { isRecord, own } from '../../device/record.ts';
import type { Question } from './definition.ts';
import { LISTS, type ListId } from './lists.ts';

const FORMAT = 'two-engines-litmus';
const FORMAT_VERSION = 1;

/** Far above what anybody writes, far below what stalls a page. Characters, entries, runs. */
const MOST_TEXT = 500_000;
const MOST_ENTRIES = 500;
export const MOST_RUNS = 100;
/** Longest note, in characters. */
export const MOST_NOTE = 2000;

type Answers = Readonly<Record<string, Answer>>;

/** The answers of one list on one day. */
export interface Run {
  readonly list: ListId;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly answers: Answers;
}

export interface Kept {
  /** The list that was worked on last. */
  readonly list: ListId;
  /** By question; open ones are not in it. */
  readonly answers: Answers;
  /** By question; never blank. */
  readonly notes: Readonly<Record<string, string>>;
  /** Earlier runs, the oldest first. */
  readonly runs: readonly Run[];
}

export type KeptFault = 'too-big' | 'not-json' | 'other-format' | 'newer';

/** `dropped`: entries that could not be read and are left out. */
export type ReadKept = { readonly kept: Kept; readonly dropped: number } | { readonly refused: KeptFault };

export const NOTHING_KEPT: Kept = { list: 'b2c', answers: {}, notes: {}, runs: [] };

/** Whether there is anything worth keeping. */
export function isEmpty({ answers, notes, runs }: Kept): boolean {
  return [answers, notes, runs].every((part) => Object.keys(part).length === 0);
}

/** The letters of a list's questions, as a link has them. */
export function lettersOf(answers: Answers, questions: readonly Question[]): string {
  return questions.map(({ id }) => (Object.hasOwn(answers, id) ? answers[id]! : '-')).join('');
}

/** The answers with those of some questions replaced: open ones are taken out, all others stay. */
export function withLetters(answers: Answers, questions: readonly Question[], letters: readonly Answer[]): Answers {
  const next: Record<string, Answer> = { ...answers };
  questions.forEach(({ id }, at) => {
    const letter = letters[at] ?? '-';
    if (letter === '-') delete next[id];
    else next[id] = letter;
  });
  return next;
}

/** A note as it is kept: line ends stay, other control characters go. */
export function noteText(typed: string): string {
  const lines = typed.replace(/\r\n?/g, '\n').split('\n').map(cleanText).join('\n');
  const cut = firstCharacters(lines, MOST_NOTE);
  return cut.trim() && cut;
}

/** With a note; a blank one takes it away. */
export function withNote(kept: Kept, id: string, typed: string): Kept {
  const { [id]: _, ...others } = kept.notes;
  const note = noteText(typed);
  return { ...kept, notes: note ? { ...others, [id]: note } : others };
}

/** With the answers of a list kept as a run of that day. The same answers twice in a row are one run; nothing answered is none. */
export function withRun(kept: Kept, run: Run): Kept {
  const last = kept.runs.findLast(({ list }) => list === run.list);
  const same = (one: Run) => text(one.answers) === text(run.answers);
  if (Object.keys(run.answers).length === 0 || (last && same(last))) return kept;
  return { ...kept, runs: [...kept.runs, run].slice(-MOST_RUNS) };
}

function text(answers: Answers): string {
  return JSON.stringify(Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The answers that belong to some questions. */
export function onlyOf(answers: Answers, questions: readonly Question[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => questions.some((one) => one.id === id)));
}

/** As it is kept and saved. */
export function writeKept(kept: Kept): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...kept }, null, 2)}\n`;
}

/** Reads it back. Total: any text gives what can be read of it, or why nothing can. */
export function readKept(source: string): ReadKept {
  if (source.length > MOST_TEXT) return { refused: 'too-big' };
  let read: unknown;
  try {
    read = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return { refused: 'not-json' };
  }
  if (!isRecord(read) || own(read, 'format') !== FORMAT) return { refused: 'other-format' };
  const version = own(read, 'formatVersion');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { refused: 'other-format' };
  if (version > FORMAT_VERSION) return { refused: 'newer' };
  let dropped = 0;
  const list = own(read, 'list');
  const answers = entries(own(read, 'answers'), isAnswer);
  const notes = entries(own(read, 'notes'), (value) => typeof value === 'string' && value !== '' && noteText(value) === value);
  const given: unknown = own(read, 'runs') ?? [];
  const runs: Run[] = [];
  for (const one of Array.isArray(given) ? (given as readonly unknown[]) : [given]) {
    const run = runs.length < MOST_RUNS ? readRun(one) : null;
    if (run) runs.push(run);
    else dropped++;
  }
  dropped += answers.dropped + notes.dropped;
  return {
    kept: {
      list: isList(list) ? list : NOTHING_KEPT.list,
      answers: answers.values as Answers,
      notes: notes.values as Readonly<Record<string, string>>,
      runs,
    },
    dropped,
  };
}

function readRun(value: unknown): Run | null {
  if (!isRecord(value)) return null;
  const [list, day, answers] = [own(value, 'list'), own(value, 'day'), entries(own(value, 'answers'), isAnswer)];
  if (!isList(list) || typeof day !== 'string' || readDate(day) === null || answers.dropped > 0) return null;
  return { list, day, answers: answers.values as Answers };
}

/** The entries of a record whose keys are ids and whose values are accepted; how many were not. A missing record is an empty one. */
function entries(value: unknown, accepts: (value: unknown) => boolean): { values: Readonly<Record<string, unknown>>; dropped: number } {
  if (value === undefined) return { values: {}, dropped: 0 };
  if (!isRecord(value)) return { values: {}, dropped: 1 };
  const all = Object.entries(value);
  const good = all.filter(([key, one]) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) && key.length <= 60 && accepts(one)).slice(0, MOST_ENTRIES);
  return { values: Object.fromEntries(good), dropped: all.length - good.length };
}

function isAnswer(value: unknown): boolean {
  return value === 'y' || value === 'p' || value === 'n' || value === 'x';
}

function isList(value: unknown): value is ListId {
  return (LISTS as readonly unknown[]).includes(value);
}
