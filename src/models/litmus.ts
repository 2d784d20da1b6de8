/**
 * How a checklist is scored and which gaps cost most. Pure arithmetic over letters, one per question: `y` yes, `p` partly, `n` no,
 * `x` does not apply, `-` open. Source: section 8 of the contract of the calculators.
 */
import { percentOf, type None } from './answers.ts';

export const ANSWERS = ['y', 'p', 'n', 'x', '-'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How many gaps are named at most. */
export const MOST_GAPS = 5;

/** What an answer is worth of its question, and what it leaves undone: 0 to 1. `x` and `-` count for neither. */
const WORTH: Readonly<Record<Answer, number>> = { y: 1, p: 0.5, n: 0, x: 0, '-': 0 };
const LACK: Readonly<Record<Answer, number>> = { y: 0, p: 0.5, n: 1, x: 0, '-': 0 };

export interface LitmusResults {
  /** (yes + ½ partly) ÷ (yes + partly + no), in %: 0 to 100; `none` where nothing is answered or nothing applies. */
  readonly score: number | None;
  /** How many are answered so. */
  readonly yes: number;
  readonly partly: number;
  readonly no: number;
  /** Questions with any answer, those that do not apply included. */
  readonly answered: number;
  /** Questions still open. */
  readonly open: number;
}

/**
 * The answers of a list, one per question. Total: what is no answer and what is missing is open, what is too many is left out.
 * @param letters as in a link
 * @param size questions of the list
 */
export function answersOf(letters: string, size: number): readonly Answer[] {
  return Array.from({ length: size }, (_, at) => ANSWERS.find((answer) => answer === letters[at]) ?? '-');
}

/** Scores a list. */
export function litmus(answers: readonly Answer[]): LitmusResults {
  const count = (wanted: Answer) => answers.filter((answer) => answer === wanted).length;
  const [yes, partly, no, open] = [count('y'), count('p'), count('n'), count('-')];
  return {
    score: percentOf(yes * WORTH.y + partly * WORTH.p, yes + partly + no),
    yes,
    partly,
    no,
    answered: answers.length - open,
    open,
  };
}

/**
 * The gaps that cost most, the dearest first, at most {@link MOST_GAPS}: what an answer leaves undone times the weight of its question;
 * where two cost the same, the earlier in the list.
 * @param weights one per question, 0 or more; all count the same where there are none
 * @returns positions in the list, from 0
 */
export function gapsOf(answers: readonly Answer[], weights: readonly number[] = []): readonly number[] {
  const cost = (at: number) => LACK[answers[at]!] * (weights[at] ?? 1);
  return answers
    .map((_, at) => at)
    .filter((at) => cost(at) > 0)
    .sort((one, other) => cost(other) - cost(one) || one - other)
    .slice(0, MOST_GAPS);
}

/** Questions that stand better or worse than in an earlier run; those that were open or did not apply in one of the two are neither. */
export function movesOf(
  before: readonly Answer[],
  now: readonly Answer[],
): { readonly better: readonly number[]; readonly worse: readonly number[] } {
  const counts = (answer: Answer | undefined): answer is Answer => answer === 'y' || answer === 'p' || answer === 'n';
  const moved = (up: boolean) =>
    now.flatMap((answer, at) => {
      const was = before[at];
      if (!counts(answer) || !counts(was)) return [];
      return (up ? WORTH[answer] > WORTH[was] : WORTH[answer] < WORTH[was]) ? [at] : [];
    });
  return { better: moved(true), worse: moved(false) };
}
