/** What is said of a test in words: its size, its length, what it shows at the end of the usual range. Page, card and mail say the same. */
import type { Results } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import { experimentWeeks, type ExperimentResults, type ExperimentVerdict } from '../../models/experiment.ts';
import { formatBare, formatValue, type FormatContext } from '../../words/format.ts';
import type { ExperimentWords } from '../../words/index.ts';
import { say, sayCount } from '../../words/say.ts';
import { modelInputs, rangesOf, wholeWeeks, type ExperimentReference } from './definition.ts';

const DAYS_IN_WEEK = 7;

/** Participants by the name they have on this side: "8,158 sessions". */
export function participants(count: number, inputs: Inputs, words: ExperimentWords, format: FormatContext): string {
  return sayCount(format.locale, words.units[modelInputs(inputs).side], count, formatBare(count, format, 'input'));
}

/** One sentence: size and length, as far as there are any. */
export function headlineText(inputs: Inputs, results: Results, words: ExperimentWords, format: FormatContext): string {
  const { days, perArm, total } = results as unknown as ExperimentResults;
  if (perArm === 'none' || total === 'none') return words.headline.none;
  const size = { perArm: formatBare(perArm, format), total: participants(total, inputs, words, format) };
  if (days === 'none') return say(words.headline.size, size);
  return say(words.headline.days, { ...size, days: formatValue(days, 'days', format) });
}

/** How a test stands: `cannot` where companies would have to wait longer than is usual, or no effect at all would show within it. */
export type Standing = ExperimentVerdict | 'cannot' | 'none';

/** The verdict, and what the test shows at the end of the usual range where it is too long for it. */
export function standing(
  inputs: Inputs,
  results: Results,
  reference: ExperimentReference,
): { readonly kind: Standing; readonly days: number; readonly effect: number | null } {
  const model = modelInputs(inputs);
  const days = rangesOf(reference)[model.side].high;
  const verdict = (results as unknown as ExperimentResults).verdict;
  if (verdict !== 'long') return { kind: verdict, days, effect: null };
  const { effect } = experimentWeeks(model, days / DAYS_IN_WEEK).at(-1)!;
  return { kind: model.side === 'b2b' || effect === null ? 'cannot' : 'long', days, effect };
}

/** The standing in words. */
export function standingText(kind: Standing, inputs: Inputs, results: Results, words: ExperimentWords, format: FormatContext): string {
  const { days } = results as unknown as ExperimentResults;
  const found = say(words.verdict[kind], days === 'none' ? {} : { weeks: formatValue(wholeWeeks(days), 'weeks', format) });
  return kind === 'long' && modelInputs(inputs).arms > 2 ? `${found} ${words.verdict.fewerArms}` : found;
}

/** What shows at the end of the usual range. */
export function reachText({ days, effect }: ReturnType<typeof standing>, words: ExperimentWords, format: FormatContext): string {
  const values = { days: formatValue(days, 'days', format) };
  if (effect === null) return say(words.reach.nothing, values);
  return say(words.reach.some, { ...values, effect: formatValue(Math.abs(effect), 'points', format) });
}
