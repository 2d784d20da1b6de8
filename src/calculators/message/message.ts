/** The message as a mail to whoever has to agree to it, and as lines for a CRM. */
import { withFrame } from '../../calculator/send/crm.ts';
import { letter, oneLine } from '../../calculator/send/mail.ts';
import type { MessageOf } from '../../calculator/send/types.ts';
import { boxesOf, headlineText, type MessageSide } from '../../models/message.ts';
import type { MessageWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { modelInputs } from './definition.ts';
import { messageText } from './text.ts';

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1480;

export const message: MessageOf = (page, words, sent) => {
  const { inputs } = page.calculator.state;
  const own = page.props.words as unknown as MessageWords;
  const mail = words.message;
  const headline = headlineText(modelInputs(inputs));
  const text = messageText(inputs, own);
  const fields = own.fields as Readonly<Record<string, { readonly label: string }>>;
  const boxes = boxesOf(inputs['side'] as MessageSide)
    .map((key) => [key, fields[key]!.label, oneLine(String(inputs[key]))] as const)
    .filter(([, , value]) => value !== '');
  return {
    subject: headline ? say(mail.subject, { headline: oneLine(headline) }) : mail.subjectEmpty,
    body: letter(words, text ? [mail.intro, text] : [mail.empty], sent.link, mail.open),
    crm: withFrame(page, words, sent, [['side', fields['side']!.label, own.options.side[inputs['side'] as MessageSide]], ...boxes]),
  };
};
