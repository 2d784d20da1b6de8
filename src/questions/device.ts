/** Where a reader's answers are kept: on this device, from the first one that is checked on. */
import { shelfOf, type Keeping } from '../device/shelf.ts';
import { isUnanswered, NO_ANSWERS, readAnswers, writeAnswers, type Answers } from './kept.ts';

export const answersShelf = shelfOf('two-engines-questions', readAnswers, writeAnswers);

/** What is answered on this device. */
export function answersHere(): Answers {
  return answersShelf.take().kept ?? NO_ANSWERS;
}

/** Changes what is kept, from what stands there now, so that two tabs do not undo each other. Nothing left to keep is nothing kept. */
export function changeAnswers(by: (before: Answers) => Answers): Keeping {
  const { kept, keeping } = answersShelf.take();
  if (keeping !== 'kept') return keeping;
  const next = by(kept ?? NO_ANSWERS);
  return answersShelf.put(isUnanswered(next) ? null : next);
}
