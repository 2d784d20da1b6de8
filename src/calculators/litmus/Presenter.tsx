/** One question at a time for a team in front of a screen, answered by keyboard. A dialog of the browser's own; fetched when it is opened. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ANSWERS, type Answer } from '../../models/litmus.ts';
import { say } from '../../words/say.ts';
import { Note } from './Questions.tsx';
import type { LitmusMore } from '../../words/on-demand.ts';
import type { Answering } from './use-answers.ts';
import type { KeptState } from './use-kept.ts';
import type { LitmusPageWords } from './words.ts';

interface Props {
  readonly words: LitmusPageWords;
  readonly more: LitmusMore;
  readonly sheet: KeptState;
  readonly answering: Answering;
  readonly onClose: () => void;
}

export function Presenter({ words, more, sheet, answering, onClose }: Props) {
  const { answer, answers, isForeign, questions } = answering;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The first that is open; from the start where none is.
  const [at, setAt] = useState(() => Math.max(0, answers.indexOf('-')));
  const [said, setSaid] = useState('');
  const { present } = more;
  const size = questions.length;
  const { id } = questions[at]!;

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // The question is read out, and the keys that answer are heard.
  useEffect(() => heading.current?.focus(), [at]);

  const go = (to: number) => {
    setSaid(to >= size ? present.done : '');
    setAt(Math.max(0, Math.min(size - 1, to)));
  };
  const choose = (letter: Answer) => {
    answer(at, letter);
    go(at + 1);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
    // Digits in the order of the buttons, in every language; the letters of the link work too.
    const letter = ANSWERS.find((one, place) => one === event.key.toLowerCase() || String(place + 1) === event.key);
    if (letter) choose(letter);
    else if (event.key === 'ArrowRight') go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else return;
    event.preventDefault();
  };

  return (
    <dialog class="presenter" ref={dialog} aria-labelledby="presenter-question" onClose={onClose} onKeyDown={pressed}>
      <header>
        <p>{say(present.place, { at: at + 1, size })}</p>
        <progress max={size} value={at + 1} aria-hidden="true" />
        <button type="button" data-action="close" onClick={() => dialog.current?.close()}>
          {present.close}
        </button>
      </header>
      <h2 id="presenter-question" ref={heading} tabindex={-1}>
        {words.questions[id]}
      </h2>
      <div class="presenter-answers" role="group" aria-labelledby="presenter-question">
        {ANSWERS.map((letter) => (
          <button key={letter} type="button" data-answer={letter} aria-pressed={answers[at] === letter} onClick={() => choose(letter)}>
            {words.answers[letter]}
          </button>
        ))}
      </div>
      {!isForeign && <Note key={id} words={words} sheet={sheet} id={id} />}
      <footer>
        <button type="button" data-action="back" disabled={at === 0} onClick={() => go(at - 1)}>
          {present.back}
        </button>
        <button type="button" data-action="next" disabled={at === size - 1} onClick={() => go(at + 1)}>
          {present.next}
        </button>
        <p>{present.keys}</p>
        <p role="status">{said}</p>
      </footer>
    </dialog>
  );
}
