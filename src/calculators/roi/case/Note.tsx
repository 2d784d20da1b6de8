/** A note on an assumption: out of the way until somebody wants to write one, and in the link from the first letter. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_NOTE } from '../../../calculator/agreement.ts';
import type { Field } from '../../../calculator/field.ts';
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { say, sayCount } from '../../../words/say.ts';
import type { AgreementWords } from '../../../words/case.ts';

export function Note({ field, words }: { field: Field; words: AgreementWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const { agreement, change, state } = calculator;
  const name = `note-${field.key}`;
  const note = agreement.notes[field.key];
  const draft = state.drafts[name];
  // What was half typed when the page was left is open again.
  const [open, setOpen] = useState(draft !== undefined);
  const box = useRef<HTMLTextAreaElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  // Before anything else happens: the first letter typed after the click belongs into the box.
  useLayoutEffect(() => {
    if (moved.current) (open ? box : opener).current?.focus();
    moved.current = false;
  }, [open]);
  const turn = (to: boolean) => {
    moved.current = true;
    setOpen(to);
  };
  const label = props.words.fields[field.key]!.label;

  if (!open)
    return (
      <div class="standing-note">
        {note !== undefined && <p class="standing-note-text">{note}</p>}
        <button type="button" class="standing-quiet" ref={opener} onClick={() => turn(true)}>
          {note === undefined ? words.note.add : words.note.edit}
          <span class="sr-only"> {label}</span>
        </button>
      </div>
    );
  const text = draft ?? note ?? '';
  const left = MOST_NOTE - Array.from(text).length;
  return (
    <div class="standing-note">
      <label class="standing-note-label" for={`case-${name}`}>
        {say(words.note.label, { label })}
      </label>
      <textarea
        id={`case-${name}`}
        ref={box}
        rows={3}
        value={text}
        aria-describedby={`case-${name}-left`}
        aria-invalid={state.issues[name] ? true : undefined}
        onInput={(event) => change({ kind: 'noted', key: field.key, text: event.currentTarget.value })}
        onBlur={() => change({ kind: 'left', key: name })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') turn(false);
        }}
      />
      <p class="standing-left" id={`case-${name}-left`}>
        {left >= 0
          ? sayCount(props.locale, words.note.left, left, format.bare(left))
          : sayCount(props.locale, words.note.tooLong, MOST_NOTE, format.bare(MOST_NOTE))}
      </p>
      <p class="sr-only" role="status">
        {left < 0 && sayCount(props.locale, words.note.tooLong, MOST_NOTE, format.bare(MOST_NOTE))}
      </p>
      <button type="button" class="standing-quiet" onClick={() => turn(false)}>
        {words.note.done}
      </button>
    </div>
  );
}
