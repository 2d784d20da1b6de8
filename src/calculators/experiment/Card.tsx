/** The experiment card with these numbers, seen before it is copied. */
import { useRef, useState } from 'preact/hooks';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import type { ExperimentWords } from '../../words/index.ts';
import { cardText } from './card.ts';

export function Card({ words }: { words: ExperimentWords }) {
  const { calculator } = usePage();
  const { context } = useFormat();
  const id = 'experiment-card-text';
  const field = useRef<HTMLTextAreaElement>(null);
  /** What was said, and of which text: with other numbers it no longer holds. */
  const [said, setSaid] = useState({ text: '', of: '' });
  const text = cardText(calculator.state.inputs, calculator.results, words, context);
  if (text === null) return null;

  async function copy(shown: string) {
    // Emptied first, so that the same words are said again.
    setSaid({ text: '', of: shown });
    try {
      await navigator.clipboard.writeText(shown);
      setSaid({ text: words.card.copied, of: shown });
    } catch {
      // No permission, or an old browser: the text is there to copy by hand.
      setSaid({ text: words.card.refused, of: shown });
      field.current?.select();
    }
  }

  return (
    <details class="calc-details experiment-card">
      <summary>{words.card.title}</summary>
      <label for={id}>{words.card.label}</label>
      <textarea id={id} ref={field} readOnly rows={16} value={text} />
      <div class="calc-buttons">
        <button type="button" data-action="copy-card" onClick={() => void copy(text)}>
          {words.card.copy}
        </button>
      </div>
      <p role="status">{said.of === text ? said.text : ''}</p>
    </details>
  );
}
