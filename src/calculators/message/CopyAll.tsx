/** The whole message as text: to read, and to copy in one click. Where the browser refuses, the text is selected. */
import { useRef, useState } from 'preact/hooks';
import { usePage } from '../../calculator/ui/context.ts';
import type { MessageWords } from '../../words/index.ts';
import { messageText } from './text.ts';

const ROWS = 10;

export function CopyAll({ words }: { words: MessageWords }) {
  const { calculator } = usePage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly what: 'copied' | 'refused' } | null>(null);
  const text = messageText(calculator.state.inputs, words);

  async function copy() {
    // Emptied first, so that the same words are said again.
    setSaid(null);
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ text, what: 'copied' });
    } catch {
      setSaid({ text, what: 'refused' });
      area.current?.focus();
      area.current?.select();
    }
  }

  return (
    <section class="msg-copy" hidden={text === ''}>
      <label for="msg-text">{words.copy.label}</label>
      <textarea id="msg-text" class="calc-text" ref={area} readOnly rows={ROWS} value={text} />
      <div class="calc-buttons">
        <button type="button" data-action="copy-message" onClick={() => void copy()}>
          {words.copy.button}
        </button>
      </div>
      <p class="calc-said" role="status">
        {said && said.text === text ? words.copy[said.what] : ''}
      </p>
    </section>
  );
}
