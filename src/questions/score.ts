/** How many of some questions are answered right. */
import { answerTo, type Answers } from './kept.ts';

/** The right letter, by question. */
export type Key = Readonly<Record<string, string>>;

/** Counts of questions. `open`: not answered yet. */
export interface Score {
  readonly right: number;
  readonly open: number;
  readonly all: number;
}

/** The score of the questions of a key; answers to others do not count. */
export function scoreOf(key: Key, answers: Answers): Score {
  const questions = Object.keys(key);
  return {
    right: questions.filter((id) => answerTo(answers, id) === key[id]).length,
    open: questions.filter((id) => answerTo(answers, id) === null).length,
    all: questions.length,
  };
}
