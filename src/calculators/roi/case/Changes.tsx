/** What has changed since the proposal and what each change is worth, so that both sides argue about the same list. */
import { useRef, useState } from 'preact/hooks';
import { proposedInputs } from '../../../calculator/agreement.ts';
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { dateText } from '../../../words/date.ts';
import { say, sayCount } from '../../../words/say.ts';
import type { AgreementWords } from '../../../words/case.ts';
import { effectsOf } from './effects.ts';
import { useValueText } from './was-text.ts';

/** Half a cent: below it an effect is rounding. */
const NOTHING = 0.005;

export function Changes({ words }: { words: AgreementWords }) {
  const { calculator, definition, props } = usePage();
  const format = useFormat();
  const valueText = useValueText(words.empty);
  const { agreement, change, state } = calculator;
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = definition.fields.filter((field) => Object.hasOwn(agreement.was, field.key));
  const { alone, together } = effectsOf(state.inputs, agreement.was);
  const proposal = proposedInputs(agreement, state.inputs);

  const effect = (value: number) =>
    Math.abs(value) < NOTHING ? words.changes.noEffect : `${value > 0 ? '+' : ''}${format.result(value, 'money')}`;
  const since =
    agreement.sent === null ? words.changes.title : say(words.changes.titleSince, { date: dateText(agreement.sent, props.locale) });
  /** The buttons go away with the list: the focus moves to its heading, and what was done is said there. */
  const done = (text: string, by: () => void) => () => {
    heading.current?.focus();
    by();
    setSaid(text);
  };
  const propose = done(words.changes.proposed, () => change({ kind: 'proposed' }));
  const takeBack = done(words.changes.takenBack, () => change({ kind: 'replaced', inputs: proposal, undoable: true }));
  const undo = done('', () => change({ kind: 'undone' }));

  return (
    <section class="changes" aria-label={since}>
      <h4 class="changes-title" ref={heading} tabindex={-1}>
        {since}
      </h4>
      {changed.length === 0 ? (
        <p>{agreement.sent === null ? words.changes.none : words.changes.noneSince}</p>
      ) : (
        <>
          <p>{sayCount(props.locale, words.changes.count, changed.length, format.bare(changed.length))}</p>
          <table class="calc-table changes-table">
            <thead>
              <tr>
                <th scope="col">{words.changes.what}</th>
                <th scope="col">{words.changes.then}</th>
                <th scope="col">{words.changes.now}</th>
                <th scope="col">{words.changes.effect}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map((field) => (
                <tr key={field.key} data-change={field.key}>
                  <th scope="row">{props.words.fields[field.key]!.label}</th>
                  <td class="numeric" data-label={words.changes.then}>
                    {valueText(field, proposal)}
                  </td>
                  <td class="numeric" data-label={words.changes.now}>
                    {valueText(field, state.inputs)}
                  </td>
                  <td class="numeric changes-effect" data-label={words.changes.effect}>
                    {effect(alone[field.key]!)}
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr data-change="together">
                <th scope="row" colSpan={3}>
                  {words.changes.together}
                </th>
                <td class="numeric changes-effect">{effect(together)}</td>
              </tr>
            </tfoot>
          </table>
          <p class="changes-how">{words.changes.how}</p>
          {Object.hasOwn(agreement.was, 'cur') && <p class="changes-how">{words.changes.currency}</p>}
        </>
      )}
      <div class="calc-buttons">
        {changed.length > 0 && (
          <>
            <button type="button" data-action="propose" onClick={propose}>
              {words.changes.propose}
            </button>
            <button type="button" data-action="take-all-back" onClick={takeBack}>
              {words.changes.takeAllBack}
            </button>
          </>
        )}
        {changed.length === 0 && said && state.before && (
          <button type="button" data-action="undo-changes" onClick={undo}>
            {props.machine.actions.undo}
          </button>
        )}
      </div>
      <p class="calc-said" role="status">
        {changed.length === 0 && said}
      </p>
    </section>
  );
}
