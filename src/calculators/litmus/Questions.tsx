/** The questions of a list, each with its answer and a note; which list; and how keeping goes. */
import { useState } from 'preact/hooks';
import { usePage } from '../../calculator/ui/context.ts';
import { ANSWERS, type Answer } from '../../models/litmus.ts';
import { LISTS } from './definition.ts';
import { isEmpty, MOST_NOTE, withNote } from './kept.ts';
import { loadPresenter } from './more.ts';
import { useAnswers, type Answering } from './use-answers.ts';
import type { KeptState } from './use-kept.ts';
import type { LitmusPageWords } from './words.ts';

interface Props {
  readonly words: LitmusPageWords;
  readonly sheet: KeptState;
}

export function Questions({ words, sheet }: Props) {
  const { props } = usePage();
  const answering = useAnswers(sheet);
  const { answer, answers, isForeign, list, pick, questions } = answering;
  return (
    <form class="calc-form litmus-form" aria-label={words.groups.answers} onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <fieldset class="calc-field calc-choice" data-field="list" aria-describedby="calc-list-hint">
        <legend>{words.fields.list.label}</legend>
        <div class="calc-radios">
          {LISTS.map((one) => (
            <label key={one}>
              <input type="radio" name="list" value={one} checked={one === list} onChange={() => pick(one)} />
              <span>{words.options.list[one]}</span>
            </label>
          ))}
        </div>
        <p class="calc-hint" id="calc-list-hint">
          {words.fields.list.hint}
        </p>
      </fieldset>
      <Keeping words={words} sheet={sheet} answering={answering} />
      <fieldset class="calc-group" data-field="a" aria-describedby="calc-a-hint">
        <legend>{words.fields.a.label}</legend>
        <p class="calc-hint" id="calc-a-hint">
          {words.fields.a.hint}
        </p>
        <ol class="litmus-questions">
          {questions.map(({ id }, at) => (
            <li key={id}>
              <fieldset data-question={id}>
                <legend>{words.questions[id]}</legend>
                <div class="calc-radios">
                  {ANSWERS.map((letter) => (
                    <label key={letter}>
                      <input
                        type="radio"
                        name={id}
                        value={letter}
                        checked={answers[at] === letter}
                        onChange={() => answer(at, letter satisfies Answer)}
                      />
                      <span>{words.answers[letter]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <p class="litmus-more">
                <a href={`/${props.locale}/checklists/${list}/#${id}`}>{words.gaps.ask}</a>
              </p>
              {!isForeign && <Note words={words} sheet={sheet} id={id} />}
            </li>
          ))}
        </ol>
      </fieldset>
    </form>
  );
}

/** A note of one's own: never in a link. */
export function Note({ words, sheet, id }: Props & { readonly id: string }) {
  const note = sheet.kept.notes[id] ?? '';
  const [open, setOpen] = useState(false);
  return (
    <details class="litmus-note" open={open || note !== ''} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.note.label}</summary>
      <textarea
        rows={2}
        maxLength={MOST_NOTE}
        aria-label={words.note.label}
        placeholder={words.note.hint}
        value={note}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          sheet.update((kept) => withNote(kept, id, typed));
        }}
      />
    </details>
  );
}

/** Where the answers are, what went wrong with keeping them, whose they are; and the way into the presenter view. */
function Keeping({ words, sheet, answering }: Props & { readonly answering: Answering }) {
  const { props } = usePage();
  const [found, setFound] = useState<Awaited<ReturnType<typeof loadPresenter>> | null>(null);
  const [failed, setFailed] = useState(false);
  const { device } = words;
  const { isForeign, mine, take } = answering;
  async function present() {
    setFailed(false);
    try {
      setFound(await loadPresenter(props.locale));
    } catch {
      setFailed(true);
    }
  }
  return (
    <div class="litmus-keeping">
      <p role="status" data-keeping={isForeign ? 'foreign' : sheet.keeping}>
        {isForeign
          ? device.foreign
          : sheet.keeping === 'kept'
            ? isEmpty(sheet.kept)
              ? device.nothing
              : device.kept
            : device[sheet.keeping]}
      </p>
      <div class="calc-buttons">
        {isForeign && (
          <>
            <button type="button" data-action="mine" onClick={mine}>
              {device.mine}
            </button>
            <button type="button" data-action="take" onClick={take}>
              {device.take}
            </button>
          </>
        )}
        <button type="button" data-action="present" aria-haspopup="dialog" onClick={() => void present()}>
          {words.more.present}
        </button>
      </div>
      <p class="calc-said" role="status">
        {failed && words.more.failed}
      </p>
      {found && <found.View words={words} more={found.more} sheet={sheet} answering={answering} onClose={() => setFound(null)} />}
    </div>
  );
}
