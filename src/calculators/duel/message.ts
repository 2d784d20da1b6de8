/** Two levers on one budget, as a mail to whoever is in charge and as lines for a CRM. */
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import type { DuelResults } from '../../models/duel.ts';
import { formatBare, formatValue } from '../../words/format.ts';
import type { DuelWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { definition, modelInputs } from './definition.ts';
import { headline, relative } from './headline.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 960;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const results = calculator.results as unknown as DuelResults;
  const own = props.words as unknown as DuelWords;
  const { b2cGainQuarter, b2bGainQuarter, b2cPerSpend, b2bPerSpend } = results;
  const sentences = [headline(own, results, format)];
  if (b2cPerSpend !== 'none' && b2bPerSpend !== 'none') {
    sentences.push(say(own.headline.perSpend, { b2c: formatBare(b2cPerSpend, format), b2b: formatBare(b2bPerSpend, format) }));
  }
  const start = relative(own, modelInputs(calculator.state.inputs), format);
  if (start) sentences.push(start);
  sentences.push(own.headline.notProfit);
  const subject = say(words.duel.subject, {
    b2b: formatValue(b2bGainQuarter, 'money', format),
    b2c: formatValue(b2cGainQuarter, 'money', format),
  });
  const crm = withFrame(
    page,
    words,
    sent,
    definition.outputs.map(({ name }) => resultLine(page, words, name)),
  );
  return { subject, body: letter(words, [words.duel.intro, sentences.join(' ')], sent.link), crm };
};
