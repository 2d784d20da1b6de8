/** The experiment card as text: what the numbers say is filled in, the rest is left open with dots. */
import type { Results } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import { changedRate, type ExperimentResults } from '../../models/experiment.ts';
import { formatBare, formatValue, type FormatContext } from '../../words/format.ts';
import type { ExperimentWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { modelInputs, wholeWeeks } from './definition.ts';
import { participants } from './sentences.ts';

/** Lines of the card; null where the numbers have no sample size. */
export function cardText(inputs: Inputs, results: Results, words: ExperimentWords, format: FormatContext): string | null {
  const { card } = words;
  const { alpha, arms, baseline, mde, power, units } = modelInputs(inputs);
  const { days, perArm, total } = results as unknown as ExperimentResults;
  const changed = changedRate({ baseline, mde });
  if (perArm === 'none' || total === 'none' || changed === null) return null;
  const percent = (value: number) => formatValue(Number(value.toPrecision(12)), 'percent', format, 'input');
  const values = {
    baseline: percent(baseline),
    changed: percent(changed),
    mde: formatValue(mde, 'points', format, 'input'),
    perArm: formatBare(perArm, format),
    arms: formatBare(arms, format),
    total: participants(total, inputs, words, format),
    units: formatValue(units, 'per-day', format, 'input'),
    alpha: percent(alpha),
    missed: percent(100 - power),
    ...(days !== 'none' && { days: formatValue(days, 'days', format), weeks: formatValue(wholeWeeks(days), 'weeks', format) }),
  };
  return [
    card.title,
    '',
    card.saw,
    card.believe,
    card.change,
    card.metric,
    card.mde,
    card.sample,
    days === 'none' ? card.noLength : card.length,
    card.risk,
    card.guards,
    card.reading,
    card.wins,
    card.loses,
  ]
    .map((line) => say(line, values))
    .join('\n');
}
