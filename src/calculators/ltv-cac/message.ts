/** What a customer brings in and costs, as a mail to whoever is in charge and as lines for a CRM. */
import { outputRow, unitOf } from '../../calculator/definition.ts';
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import type { LtvCacModel, LtvCacResults } from '../../models/ltv-cac.ts';
import { formatValue, type AnyUnit } from '../../words/format.ts';
import type { LtvCacWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { rangeText } from '../../calculator/ui/range.ts';
import { definition, type LtvCacReference } from './definition.ts';

/** Results that belong to one way of buying only. */
const ONLY: Readonly<Record<string, LtvCacModel>> = { ltvSimple: 'subscription', nrr: 'contract' };

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1290;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { inputs } = calculator.state;
  const model = inputs['model'] as LtvCacModel;
  const { target, payback: paybacks } = props.reference as LtvCacReference;
  const { cac, ltv, maxCac, ratio, payback, advice } = calculator.results as unknown as LtvCacResults;
  const mail = words['ltv-cac'];
  const answers = props.machine.answers as Readonly<Record<string, string>>;
  const shown = (value: number | string, unit: AnyUnit) => (typeof value === 'number' ? formatValue(value, unit, format) : answers[value]!);
  const paybackUnit = unitOf(outputRow(definition as never, 'payback'), inputs) as AnyUnit;
  const values = {
    cac: shown(cac, 'money'),
    ltv: shown(ltv, 'money'),
    maxCac: shown(maxCac, 'money'),
    ratio: shown(ratio, 'ratio'),
    target: rangeText(target[model], format),
    payback: shown(payback, paybackUnit),
    range: rangeText(paybacks[model], format),
  };

  const sentences: string[] = [];
  if (advice === 'none') sentences.push(mail.none);
  else sentences.push(mail.ratio, payback === 'never' ? mail.never : payback === 0 ? mail.atOnce : mail.payback, mail[advice]);
  const subject = say(ratio === 'none' ? mail.subjectNone : mail.subject, values);
  const paragraphs = [mail.intro, sentences.map((sentence) => say(sentence, values)).join(' ')];

  const names = definition.outputs.map(({ name }) => name).filter((name) => name !== 'advice' && (!ONLY[name] || ONLY[name] === model));
  const { fields, options, outputs } = props.words as unknown as LtvCacWords;
  const crm = withFrame(page, words, sent, [
    ['model', fields.model.label, options.model[model]],
    ...names.map((name) => resultLine(page, words, name)),
    ['advice', outputs.advice.label, advice],
  ]);
  return { subject, body: letter(words, paragraphs, sent.link), crm };
};
