/** The split in one sentence: on the page and in the mail. */
import type { BudgetInputs, BudgetResults } from '../../models/budget.ts';
import { formatValue, type FormatContext } from '../../words/format.ts';
import type { BudgetWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export function headline(
  { headline: words }: BudgetWords,
  { side, total }: BudgetInputs,
  results: BudgetResults,
  format: FormatContext,
): string {
  const money = (value = 0) => formatValue(value, 'money', format);
  return say(words[side], {
    total: money(total),
    lower: money(results['amount-lower']),
    middle: money(results['amount-middle']),
    upper: money(results['amount-upper']),
  });
}
