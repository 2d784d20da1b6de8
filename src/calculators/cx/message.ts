/** Where you stand beside both groups, as a mail to colleagues and as lines for a CRM. */
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import type { MessageOf } from '../../calculator/send/types.ts';
import { PRACTICES, type CxAnswer, type CxPractice, type CxSide } from '../../models/cx.ts';
import type { CxWords } from '../../words/index.ts';
import { formatBare } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { CxReference } from './definition.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1140;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { inputs } = calculator.state;
  const { results } = calculator;
  const side = inputs['side'] as CxSide;
  const own = props.words as unknown as CxWords;
  const fields = own.fields as Readonly<Record<string, { readonly label: string }>>;
  const mail = words.cx;
  const bare = (name: string) => formatBare(results[name] as number, format);
  const groups = { compared: bare('compared'), leaders: bare('leaders'), laggards: bare('laggards') };
  const yours = results['yours'] === 'none' ? null : { ...groups, yours: bare('yours') };
  const next = results['next'] as CxPractice | 'none';
  const study = (props.reference as CxReference).studies[side];
  const answers = PRACTICES[side].map((practice) => [practice, own.options[practice][inputs[practice] as CxAnswer]] as const);
  const paragraphs = [
    mail.intro,
    yours ? say(own.headline.yours, yours) : say(own.headline.none, groups),
    answers.map(([practice, answer]) => `${fields[practice]!.label}: ${answer}`).join('\n'),
    next === 'none' ? '' : say(own.advice.next, { practice: fields[next]!.label }),
    `${say(own.study[side], { companies: formatBare(study.low!, format) })} ${own.limits}`,
  ];
  return {
    subject: yours ? say(mail.subject, yours) : mail.subjectNone,
    body: letter(words, paragraphs, sent.link, mail.open),
    crm: withFrame(page, words, sent, [
      ['side', fields['side']!.label, own.options.side[side]],
      ...answers.map(([practice, answer]) => [practice, fields[practice]!.label, answer] as const),
      ...['yours', 'leaders', 'laggards', 'have'].map((name) => resultLine(page, words, name)),
      ['next', own.outputs.next.label, next === 'none' ? next : fields[next]!.label],
    ]),
  };
};
