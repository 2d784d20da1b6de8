/** A budget by level and channel, as a mail to whoever is in charge and as lines for a CRM. */
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import { levelsOf, type BudgetResults } from '../../models/budget.ts';
import { formatValue } from '../../words/format.ts';
import type { BudgetWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { channelsOf, modelInputs } from './definition.ts';
import { headline } from './headline.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 840;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const inputs = modelInputs(calculator.state.inputs);
  const results = calculator.results as unknown as BudgetResults;
  const own = props.words as unknown as BudgetWords;
  const levels = levelsOf(inputs.side);
  const subject = say(words.budget.subject, {
    total: formatValue(inputs.total, 'money', format),
    lower: formatValue(results['amount-lower'] ?? 0, 'money', format),
  });
  const crm = withFrame(page, words, sent, [
    ['side', own.fields.side.label, own.options.side[inputs.side]],
    ...levels.flatMap((level) => [
      resultLine(page, words, `share-${level}`, own.levels[level]),
      resultLine(page, words, `amount-${level}`, own.levels[level]),
      ...channelsOf(inputs.side, level).map((channel) => resultLine(page, words, `channel-${channel}`, own.fields[channel].label)),
    ]),
  ]);
  const text = [headline(own, inputs, results, format), own.headline.rule].join(' ');
  return { subject, body: letter(words, [words.budget.intro, text], sent.link), crm };
};
