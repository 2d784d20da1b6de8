/** The case in three sentences: what it costs and brings, when the money is back, how wrong the estimate may be. For page, mail and paper. */
import type { Results } from '../../../calculator/definition.ts';
import type { Inputs } from '../../../calculator/field.ts';
import type { DocumentWords } from '../../../words/case.ts';
import type { AnyUnit } from '../../../words/format.ts';
import { say } from '../../../words/say.ts';

/** How amounts become text; `result` of useFormat. */
type Format = (value: number | string, unit: AnyUnit) => string;

/**
 * @param results those of the chosen scenario and of all three, by the contract's names
 * @param limit the payback a CFO usually accepts, as text
 * @returns three sentences; the last is left out where it would say what the first has said
 */
export function sentencesOf(
  inputs: Inputs,
  results: Results,
  limit: string,
  words: DocumentWords['sentences'],
  format: Format,
): readonly string[] {
  const number = (name: string) => results[name] as number;
  const money = (name: string) => format(Math.abs(number(name)), 'money');
  const sums = { term: format(inputs['term']!, 'years'), costs: money('costs'), benefits: money('benefits'), npv: money('npv') };
  if (number('costs') === 0 && number('benefits') === 0) return [words.nothing];
  const npv = number('npv');
  return [
    say(npv > 0 ? words.gain : npv < 0 ? words.loss : words.even, sums),
    back(results['payback']!, limit, words, format),
    doubt(inputs, results, words, format),
  ];
}

function back(payback: number | string, limit: string, words: DocumentWords['sentences'], format: Format): string {
  if (typeof payback === 'string') return say(words.never, { limit });
  if (payback === 0) return words.atOnce;
  return say(words.back, { months: format(payback, 'months'), limit });
}

function doubt(inputs: Inputs, results: Results, words: DocumentWords['sentences'], format: Format): string {
  const share = results['breakEvenShare']!;
  if (typeof share === 'string') return words.noBenefits;
  if (share === 0) return words.noCosts;
  if (share > 100) return say(words.tooLittle, { share: format(share, 'percent') });
  const conservative = results['npv-conservative'] as number;
  const said = { fall: format(100 - share, 'percent'), npv: format(Math.abs(conservative), 'money') };
  if (inputs['scenario'] === 'conservative') return say(words.isConservative, said);
  return say(conservative < 0 ? words.notConservative : words.evenConservative, said);
}
