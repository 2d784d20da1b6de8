/** What the comparison says in sentences: on the page and in the mail. */
import { mismatchedRatio, relativeGains, type DuelInputs, type DuelResults } from '../../models/duel.ts';
import { formatBare, formatValue, type FormatContext } from '../../words/format.ts';
import type { DuelWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** One sentence: both gains of a quarter, and how many times the larger is the smaller. */
export function headline(
  { headline: words }: DuelWords,
  { b2cGainQuarter, b2bGainQuarter, ratio }: DuelResults,
  format: FormatContext,
): string {
  const b2c = formatValue(b2cGainQuarter, 'money', format);
  const b2b = formatValue(b2bGainQuarter, 'money', format);
  if (b2cGainQuarter === b2bGainQuarter) return say(words.equal, { b2b });
  if (ratio === 'none') return say(words.noRatio, { b2b });
  if (ratio === 0) return say(words.noB2b, { b2c });
  // The stronger lever comes first: "0.4 times as much" says nothing to anybody.
  const stronger = ratio > 1 ? words.ratio : words.ratioB2c;
  return say(stronger, { b2c, b2b, ratio: formatBare(Math.max(ratio, 1 / ratio), format) });
}

/** What the playbook's own telling makes of these numbers: a month against a quarter. */
export function mismatch({ headline: words }: DuelWords, results: DuelResults, format: FormatContext): string {
  const wrong = mismatchedRatio(results);
  const { ratio } = results;
  if (wrong === 'none' || ratio === 'none') return words.mismatchNone;
  return say(words.mismatch, { wrong: formatBare(wrong, format), ratio: formatBare(ratio, format) });
}

/** Each lever against its own start; null where one starts from nothing. */
export function relative({ headline: words }: DuelWords, inputs: DuelInputs, format: FormatContext): string | null {
  const { b2c, b2b } = relativeGains(inputs);
  if (b2c === 'none' || b2b === 'none') return null;
  return say(words.relative, { b2c: formatValue(b2c, 'percent', format), b2b: formatValue(b2b, 'percent', format) });
}
