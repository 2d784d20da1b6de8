/** What the litmus test has kept on this device, in a line for each list that has been worked on. */
import { fromDevice } from '../calculators/litmus/device.ts';
import { LISTS, type ListId } from '../calculators/litmus/lists.ts';
import { answersOf, litmus, type Answer } from '../models/litmus.ts';
import type { Locale } from '../locales.ts';
import { dateText } from '../words/date.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/index.ts';

/** The lists: ids of their questions, names. */
export interface LitmusLists {
  readonly questions: Readonly<Record<ListId, readonly string[]>>;
  readonly names: Readonly<Record<ListId, string>>;
}

/**
 * The lines, none where nothing is kept.
 * @param lists {@link LitmusLists} as JSON, from the page
 */
export function litmusLines(lists: string, words: Words['reading']['litmus'], locale: Locale): readonly string[] {
  const { questions, names } = JSON.parse(lists) as LitmusLists;
  const { kept } = fromDevice();
  if (!kept) return [];
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const judged = (list: ListId, answers: Readonly<Record<string, Answer>>) => {
    const letters = questions[list].map((id) => (Object.hasOwn(answers, id) ? answers[id]! : '-')).join('');
    const { score, answered } = litmus(answersOf(letters, questions[list].length));
    return { answered, score: score === 'none' ? null : percent.format(score / 100) };
  };
  return LISTS.flatMap((list) => {
    const { answered, score } = judged(list, kept.answers);
    const runs = kept.runs
      .filter((run) => run.list === list)
      .map((run) => say(words.run, { day: dateText(run.day, locale), score: judged(list, run.answers).score ?? '–' }));
    if (answered === 0 && runs.length === 0) return [];
    const shown = { list: names[list], answered, size: questions[list].length };
    const now = score === null ? say(words.noScore, shown) : say(words.score, { ...shown, score });
    return [runs.length === 0 ? `${now}.` : `${now}. ${say(words.runs, { runs: runs.join(', ') })}.`];
  });
}
