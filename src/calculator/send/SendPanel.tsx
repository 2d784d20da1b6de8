/** Everything that can be sent, seen before it is sent: link, mail, lines for a CRM, code for a page, file. A dialog of the browser's own. */
import { today } from '../../words/date.ts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SendWords } from '../../words/on-demand.ts';
import { embedAddress } from '../address.ts';
import { usePage } from '../ui/context.ts';
import { Copyable } from './Copyable.tsx';
import { crmText } from './crm.ts';
import { embedCode } from './embed.ts';
import { FilePart, saveCase } from './FilePart.tsx';
import { LinkPart } from './LinkPart.tsx';
import { MailPart } from './MailPart.tsx';
import { oneLine } from './mail.ts';
import type { Sending } from './types.ts';

interface Props {
  readonly words: SendWords;
  readonly sending: Sending;
  /** The full address to send. */
  readonly link: string;
  /** Called when the dialog has closed; `opened` when that was because another case was opened from a file. */
  readonly onClose: (opened: boolean) => void;
}

export function SendPanel({ words, sending, link, onClose }: Props) {
  const page = usePage();
  const { calculator, definition, props } = page;
  const { inputs } = calculator.state;
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useRef(false);
  const first = useRef(inputs);
  const [said, tell] = useState('');
  const [day] = useState(today);
  const message = useMemo(() => sending.message(page, words, { link, day }), [sending, words, link, day]);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('.primary')?.focus();
    return () => element?.close();
  }, []);
  // "Back", or a case from a file: what is shown here is no longer what the page holds.
  useEffect(() => {
    if (inputs !== first.current) dialog.current?.close();
  }, [inputs]);

  const fragment = link.slice(link.indexOf('#') + 1);
  const label = oneLine(String(inputs['label'] ?? ''));
  const { name } = props.words as unknown as { readonly name: string };
  const save = () => tell(saveCase(definition, fragment, label, day, words));
  const close = () => dialog.current?.close();
  const shared = { words, tell };
  const crm = crmText(message.crm);

  return (
    <dialog class="send" ref={dialog} aria-labelledby="send-title" onClose={() => onClose(opened.current)}>
      <header class="send-head">
        <h2 id="send-title">{words.title}</h2>
        <button type="button" data-action="close" onClick={close}>
          {words.close}
        </button>
      </header>
      <div class="send-body">
        <div class="send-columns">
          <LinkPart {...shared} link={link} subject={message.subject} save={save} />
          <MailPart {...shared} calculator={definition.id} message={message} />
        </div>
        <details class="send-part">
          <summary>{words.crm.title}</summary>
          <Copyable
            {...shared}
            action="crm"
            label={words.crm.text}
            labelHidden
            text={crm}
            rows={message.crm.length + 3}
            copy={words.crm.copy}
            said={words.said.crm}
          />
          <p class="send-hint">{words.crm.hint}</p>
        </details>
        <details class="send-part">
          <summary>{words.embed.title}</summary>
          <Copyable
            {...shared}
            action="embed"
            label={words.embed.text}
            labelHidden
            text={embedCode(embedAddress(props.locale, definition.id, fragment), [name, label].filter(Boolean).join(': '), sending.height)}
            rows={5}
            copy={words.embed.copy}
            said={words.said.embed}
          />
          <p class="send-hint">{words.embed.hint}</p>
        </details>
        <FilePart
          {...shared}
          save={save}
          onOpen={() => {
            opened.current = true;
            close();
          }}
        />
      </div>
      <p class="send-said" role="status">
        {said}
      </p>
    </dialog>
  );
}
