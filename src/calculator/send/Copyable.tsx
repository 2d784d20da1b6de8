/** A text that is seen before it is copied: a field to read and select, and a button that copies all of it. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { SendWords } from '../../words/on-demand.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Says in the panel what has happened. */
export type Tell = (text: string) => void;

/** Copies a text. Where the browser refuses, the field that shows it is selected, to be copied by hand. */
export async function copyText(text: string, field: Field | null, said: string, words: SendWords, tell: Tell): Promise<void> {
  // Emptied first, so that the same words are said again.
  tell('');
  try {
    await navigator.clipboard.writeText(text);
    tell(said);
  } catch {
    tell(words.said.refused);
    field?.focus();
    field?.select();
  }
}

interface Props {
  /** Names the button for programs: `data-action`. */
  readonly action: string;
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  /** What is said once it is copied. */
  readonly said: string;
  readonly words: SendWords;
  readonly tell: Tell;
  /** Lines to show; one line is a field of its own kind. */
  readonly rows?: number;
  readonly primary?: boolean;
  /** The heading beside it says the same: the label is for those who do not see it. */
  readonly labelHidden?: boolean;
  /** More buttons. They are given the field. */
  readonly children?: (field: () => Field | null) => ComponentChildren;
}

export function Copyable({ action, label, text, copy, said, words, tell, rows = 1, primary, labelHidden, children }: Props) {
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const field = () => line.current ?? area.current;
  return (
    <div class="send-copyable">
      <label for={id} class={labelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      {rows === 1 ? (
        <input id={id} ref={line} type="text" readonly value={text} />
      ) : (
        <textarea id={id} ref={area} readOnly rows={rows} value={text} />
      )}
      <div class="calc-buttons">
        <button
          type="button"
          class={primary ? 'primary' : undefined}
          data-action={`copy-${action}`}
          onClick={() => void copyText(text, field(), said, words, tell)}
        >
          {copy}
        </button>
        {children?.(field)}
      </div>
    </div>
  );
}
