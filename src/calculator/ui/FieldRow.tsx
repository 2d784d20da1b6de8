/** One input: label, hint, control, what was understood, what is wrong with it. */
import type { Field, NumberField, TextField } from '../field.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { usePage } from './context.ts';
import type { Beside } from './Form.tsx';
import { NumberControl } from './NumberControl.tsx';
import { Issue } from './Issue.tsx';
import { Origin } from './Origin.tsx';

export function FieldRow({ field, shown, beside }: { field: Field; shown: boolean; beside?: Beside | undefined }) {
  const { calculator, definition, props } = usePage();
  const words = props.words.fields[field.key]!;
  if (field.kind === 'choice') return <ChoiceControl field={field} shown={shown} beside={beside} />;
  const id = `calc-${field.key}`;
  const unused = definition.unused?.(calculator.state.inputs).includes(field.key);
  return (
    <div class={unused ? 'calc-field unused' : 'calc-field'} hidden={!shown} data-field={field.key}>
      <label for={id}>{words.label}</label>
      {field.kind === 'number' ? <NumberControl id={id} field={field} /> : <TextControl id={id} field={field} />}
      <p class="calc-hint" id={`${id}-hint`}>
        {words.hint}
        {unused ? <strong> {props.words.unused}</strong> : <Origin field={field} />}
      </p>
      <Issue id={`${id}-issue`} field={field as NumberField | TextField} />
      {beside?.(field)}
    </div>
  );
}

/** Longer texts do not fit a line of the form. */
const ONE_LINE = 60;

function TextControl({ id, field }: { id: string; field: TextField }) {
  const { calculator } = usePage();
  const { state, change } = calculator;
  const { key, maxLength } = field;
  // The attributes are those of both.
  const Control = (maxLength > ONE_LINE ? 'textarea' : 'input') as 'input';
  return (
    <Control
      id={id}
      name={key}
      class="calc-text"
      value={state.drafts[key] ?? String(state.inputs[key])}
      aria-describedby={`${id}-hint ${id}-issue`}
      aria-invalid={state.issues[key] ? true : undefined}
      // It wraps, but it is one line all the same: what is pasted with line ends keeps its words apart.
      onInput={(event) => change({ kind: 'typed', key, text: event.currentTarget.value.replace(/\n */g, ' ') })}
      onBlur={() => change({ kind: 'left', key })}
    />
  );
}
