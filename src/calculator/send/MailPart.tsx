/** The mail as it will be sent: subject and text, to copy or to open in the mail program. */
import type { SendWords } from '../../words/on-demand.ts';
import { say } from '../../words/say.ts';
import { useFormat } from '../ui/context.ts';
import { Copyable, copyText, type Tell } from './Copyable.tsx';
import { LONGEST_MAILTO, mailtoAddress } from './mail.ts';
import type { Message } from './types.ts';

interface Props {
  readonly words: SendWords;
  readonly tell: Tell;
  /** Its id: says to whom the mail goes. */
  readonly calculator: string;
  readonly message: Message;
}

/** Characters in a line of the field, roughly: enough to guess how tall it has to be. */
const LINE = 64;

function linesOf(text: string): number {
  return text.split('\n').reduce((lines, one) => lines + Math.max(1, Math.ceil(one.length / LINE)), 0);
}

export function MailPart({ words, tell, calculator, message }: Props) {
  const format = useFormat();
  const { mail, said } = words;
  const whole = mailtoAddress(message.subject, message.body);
  // An address cut in the middle would be half a mail: then the text goes by the clipboard, and the address brings the subject only.
  const fits = whole.length <= LONGEST_MAILTO;
  const shared = { words, tell };
  return (
    <section class="send-mail" aria-labelledby="send-mail-title">
      <h3 id="send-mail-title">{(mail.title as Readonly<Record<string, string>>)[calculator]}</h3>
      <Copyable {...shared} action="subject" label={mail.subject} text={message.subject} copy={mail.copySubject} said={said.subject} />
      <Copyable
        {...shared}
        action="text"
        label={mail.text}
        text={message.body}
        rows={Math.min(18, linesOf(message.body))}
        copy={mail.copyText}
        said={said.text}
      >
        {(field) => (
          <a
            class="send-button"
            data-action="mail"
            href={fits ? whole : mailtoAddress(message.subject)}
            onClick={fits ? undefined : () => void copyText(message.body, field(), said.text, words, tell)}
          >
            {fits ? mail.open : mail.copyAndOpen}
          </a>
        )}
      </Copyable>
      {!fits && <p class="send-hint">{say(mail.long, { limit: format.bare(LONGEST_MAILTO) })}</p>}
    </section>
  );
}
