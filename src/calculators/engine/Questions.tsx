/** The form: twelve questions with their three answers, the conditions of self-serve, a name. No answer is an answer too. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Field } from '../../calculator/field.ts';
import { usePage } from '../../calculator/ui/context.ts';
import { FieldRow } from '../../calculator/ui/FieldRow.tsx';
import { ENGINE_ANSWERS } from '../../models/engine.ts';
import type { EngineWords } from '../../words/index.ts';
import { CONDITIONS, definition, QUESTION_IDS, type QuestionId } from './definition.ts';
import { Line } from './Line.tsx';

const rows = (keys: readonly string[]): readonly Field[] => definition.fields.filter((field) => keys.includes(field.key));

/** Where the results stand above the form they grow with an answer: the question that was answered stays under the finger. */
function useHold() {
  const held = useRef<{ readonly at: Element; readonly top: number }>(null);
  useLayoutEffect(() => {
    if (!held.current) return;
    const { at, top } = held.current;
    held.current = null;
    scrollBy({ top: at.getBoundingClientRect().top - top, behavior: 'instant' });
  });
  return (at: Element) => {
    held.current = { at, top: at.getBoundingClientRect().top };
  };
}

export function Questions({ words }: { words: EngineWords }) {
  const { calculator, props } = usePage();
  const hold = useHold();
  return (
    <form
      class="calc-form engine-form"
      aria-label={props.machine.inputs}
      onSubmit={(event) => event.preventDefault()}
      onInput={(event) => hold(event.target as Element)}
      autocomplete="off"
    >
      <div class="engine-now" hidden={calculator.results['score'] === 'none'}>
        <Line words={words} />
      </div>
      <fieldset class="calc-group">
        <legend>{words.groups.line}</legend>
        <ol class="engine-questions">
          {QUESTION_IDS.map((id) => (
            <li key={id}>
              <Question id={id} words={words} />
            </li>
          ))}
        </ol>
        <p class="calc-chapters engine-chapters">
          {words.chapters}{' '}
          {definition.groups[0]!.chapters.map((slug, index) => (
            <span key={slug}>
              {index > 0 && ', '}
              <a href={props.chapters[slug]?.href}>{props.chapters[slug]?.title}</a>
            </span>
          ))}
        </p>
      </fieldset>
      <fieldset class="calc-group" aria-describedby="engine-alone-hint">
        <legend>{words.groups.alone}</legend>
        <p class="calc-hint engine-alone-hint" id="engine-alone-hint">
          {words.selfServe.asked}
        </p>
        {rows(CONDITIONS).map((field) => (
          <FieldRow key={field.key} field={field} shown />
        ))}
      </fieldset>
      <fieldset class="calc-group">
        <legend>{words.groups.product}</legend>
        {rows(['label']).map((field) => (
          <FieldRow key={field.key} field={field} shown />
        ))}
      </fieldset>
    </form>
  );
}

function Question({ id, words }: { id: QuestionId; words: EngineWords }) {
  const { calculator } = usePage();
  const value = calculator.state.inputs[id];
  return (
    <fieldset class="engine-question" data-field={id} data-answer={value} aria-describedby={`calc-${id}-hint`}>
      <legend>{words.fields[id].label}</legend>
      <p class="calc-hint" id={`calc-${id}-hint`}>
        {words.fields[id].hint}
      </p>
      <div class="calc-radios">
        {[...ENGINE_ANSWERS, 'open' as const].map((answer) => (
          <label key={answer} class={`engine-${answer}`}>
            <input
              type="radio"
              name={id}
              value={answer}
              checked={answer === value}
              onChange={() => calculator.change({ kind: 'chosen', key: id, value: answer })}
            />
            <span>{words.options[id][answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
