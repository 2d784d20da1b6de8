/** How long a test takes, as a mail to whoever runs it and as lines for a CRM: size, time, verdict, and the card to fill in. */
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import type { ExperimentResults } from '../../models/experiment.ts';
import { formatValue } from '../../words/format.ts';
import type { ExperimentWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { cardText } from './card.ts';
import { definition, modelInputs, type ExperimentReference } from './definition.ts';
import { headlineText, reachText, standing, standingText } from './sentences.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1230;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { results, state } = calculator;
  const { inputs } = state;
  const own = props.words as unknown as ExperimentWords;
  const { days, perArm } = results as unknown as ExperimentResults;
  const { baseline, mde, side } = modelInputs(inputs);
  const found = standing(inputs, results, props.reference as ExperimentReference);
  const mail = words.experiment;

  const asked = say(mail.asked, {
    baseline: formatValue(baseline, 'percent', format, 'input'),
    mde: formatValue(mde, 'points', format, 'input'),
  });
  const late = found.kind === 'long' || found.kind === 'cannot';
  const sentences = [
    headlineText(inputs, results, own, format),
    ...(found.kind === 'none' ? definition.remarks!(inputs).map((name) => (own.remarks as Readonly<Record<string, string>>)[name]!) : []),
    ...(found.kind === 'none' ? [] : [standingText(found.kind, state.inputs, results, own, format)]),
    ...(late ? [reachText(found, own, format)] : []),
  ];
  const { instead } = own;
  const other = found.kind === 'cannot' ? `${instead.title}:\n– ${instead.accounts}\n– ${instead.cohorts}\n– ${instead.interviews}` : '';
  const subject =
    days === 'none'
      ? perArm === 'none'
        ? mail.subjectNone
        : say(mail.subjectSize, { perArm: formatValue(perArm, 'count', format) })
      : say(mail.subject, { days: formatValue(days, 'days', format) });
  const crm = withFrame(page, words, sent, [
    ['side', own.fields.side.label, own.options.side[side]],
    ...['perArm', 'total', 'days'].map((name) => resultLine(page, words, name)),
    ['verdict', own.outputs.verdict.label, String(results['verdict'])],
  ]);
  const card = found.kind === 'cannot' ? '' : (cardText(inputs, results, own, format) ?? '');
  return { subject, body: letter(words, [mail.intro, [asked, ...sentences].join(' '), other, card], sent.link), crm };
};
