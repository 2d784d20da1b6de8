/** Beside an assumption: where it stands, what it was, whether both agree, and a note. All of it travels in the link. */
import { standingOf } from '../../../calculator/agreement.ts';
import type { Field } from '../../../calculator/field.ts';
import { usePage } from '../../../calculator/ui/context.ts';
import { say } from '../../../words/say.ts';
import type { AgreementWords } from '../../../words/case.ts';
import { Note } from './Note.tsx';
import { Shape } from './Shape.tsx';
import { useValueText } from './was-text.ts';

export function Standing({ field, words }: { field: Field; words: AgreementWords }) {
  const { calculator, props } = usePage();
  const { agreement, change, state } = calculator;
  const valueText = useValueText(words.empty);
  const { key } = field;
  const label = props.words.fields[key]!.label;
  const standing = standingOf(agreement, key);
  const changed = Object.hasOwn(agreement.was, key);
  const takeBack = () => {
    // The button goes away with the change: the focus moves on to the box beside it.
    document.querySelector<HTMLElement>(`[data-agreed="${key}"]`)?.focus();
    change({ kind: 'chosen', key, value: agreement.was[key]! });
  };
  return (
    <div class="standing" data-standing={standing} role="group" aria-label={say(words.of, { label })}>
      <p class="standing-now">
        <Shape standing={standing} />
        <span class="standing-name">{words.standing[standing]}</span>
        {changed && (
          <>
            <span class="standing-was">{say(words.was, { was: valueText(field, { ...state.inputs, ...agreement.was }) })}</span>
            <button type="button" class="standing-quiet" onClick={takeBack}>
              {words.takeBack}
            </button>
          </>
        )}
      </p>
      <label class="standing-agreed">
        <input
          type="checkbox"
          data-agreed={key}
          checked={standing === 'agreed'}
          onChange={(event) => change({ kind: 'agreed', key, agreed: event.currentTarget.checked })}
        />
        <span>{words.agree}</span>
      </label>
      <Note field={field} words={words} />
    </div>
  );
}
