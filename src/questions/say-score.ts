/** A score in words. */
import { say } from '../words/say.ts';
import type { QuestionWords } from '../words/questions.ts';
import type { Score } from './score.ts';

/** "Foundations: 3 of 5 right, 1 open". */
export function scoreText(words: Pick<QuestionWords['labels'], 'score' | 'scoreOpen'>, part: string, { right, open, all }: Score): string {
  return say(open > 0 ? words.scoreOpen : words.score, { part, right, open, all });
}
