/** The business case as a mail to the CFO and as lines for a CRM: the conservative scenario first, because it is the one that will be tested. */
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter, oneLine } from '../../calculator/send/mail.ts';
import type { Page } from '../../calculator/ui/context.ts';
import type { RoiResults, RoiScenario } from '../../models/roi.ts';
import { formatValue, type AnyUnit } from '../../words/format.ts';
import type { RoiWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { SendWords } from '../../words/on-demand.ts';
import { rangeText } from '../../calculator/ui/range.ts';
import { definition, type RoiReference } from './definition.ts';

type MailWords = SendWords['roi'];

/** The results of one scenario, whichever is chosen on the page. */
function resultsOf({ calculator }: Page, scenario: RoiScenario): RoiResults {
  return Object.fromEntries(
    definition.outputs.map(({ name }) => [name, calculator.results[`${name}-${scenario}`]]),
  ) as unknown as RoiResults;
}

/** What it costs, brings in and leaves. */
function moneySentence(words: MailWords, { benefits, costs, npv }: RoiResults): string {
  if (costs === 0) return benefits === 0 ? words.nothing : words.noCosts;
  if (benefits === 0) return words.noBenefits;
  return npv > 0 ? words.gain : npv < 0 ? words.loss : words.even;
}

/** When the money is back, against the limit that finance sets. */
function paybackSentence(words: MailWords, payback: RoiResults['payback'], limit: number): string {
  if (payback === 'never') return words.never;
  return payback <= limit ? words.within : words.beyond;
}

/** How far the benefits may fall, or would have to rise. At an NPV of exactly zero the sentence before has said so. */
function shareSentence(words: MailWords, { npv, breakEvenShare }: RoiResults): string {
  if (npv === 0 || breakEvenShare === 'none') return '';
  return npv > 0 ? words.share : words.shareOver;
}

function expectedSentence(words: MailWords, payback: RoiResults['payback']): string {
  if (payback === 'never') return words.expectedNever;
  return payback === 0 ? words.expectedOnly : words.expected;
}

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1350;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { inputs } = calculator.state;
  const mail = words.roi;
  const { breakEven } = props.reference as RoiReference;
  const worst = resultsOf(page, 'conservative');
  const expected = resultsOf(page, 'expected');
  const label = oneLine(String(inputs['label']));
  const shown = (value: number | string, unit: AnyUnit) => (typeof value === 'number' ? formatValue(value, unit, format) : value);
  const months = (value: number | string) => shown(value, 'months');

  const values = {
    label,
    term: shown(inputs['term']!, 'years'),
    discount: formatValue(inputs['discount'] as number, 'percent/year', format, 'input'),
    costs: shown(worst.costs, 'money'),
    benefits: shown(worst.benefits, 'money'),
    months: months(worst.payback),
    limit: rangeText(breakEven, format),
    share: shown(worst.breakEvenShare, 'percent'),
  };
  // A sentence that speaks of a loss names its size; elsewhere the sign says it.
  const loss = { ...values, npv: shown(Math.abs(worst.npv), 'money') };
  const counted = worst.costs > 0 && worst.benefits > 0;
  const sentences = [moneySentence(mail, worst)];
  if (counted) sentences.push(paybackSentence(mail, worst.payback, breakEven.high!), shareSentence(mail, worst));

  const subject = say(label ? mail.subjectFor : mail.subject, { ...values, npv: shown(worst.npv, 'money') });
  const paragraphs = [
    say(label ? mail.introFor : mail.intro, values),
    sentences
      .filter(Boolean)
      .map((sentence) => say(sentence, loss))
      .join(' '),
    counted ? say(expectedSentence(mail, expected.payback), { npv: shown(expected.npv, 'money'), months: months(expected.payback) }) : '',
  ];
  return { subject, body: letter(words, paragraphs, sent.link), crm: withFrame(page, words, sent, crmLines(page, words)) };
};

/** Every result of the chosen scenario, and the two that a buyer asks for in the conservative one. */
function crmLines(page: Page, words: SendWords) {
  const { scenario: names } = (page.props.words as unknown as RoiWords).options;
  const { scenario } = page.calculator.state.inputs;
  const chosen = definition.outputs.map(({ name }) => resultLine(page, words, name));
  const conservative = ['npv', 'payback'].map((name) => resultLine(page, words, `${name}-conservative`, names.conservative));
  return [
    ['scenario', page.props.words.fields['scenario']!.label, names[scenario as RoiScenario]] as const,
    ...chosen,
    ...(scenario === 'conservative' ? [] : conservative),
  ];
}
