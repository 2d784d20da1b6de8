/** One input: label, hint, control, what was understood, what is wrong with it. */
import type { Field, NumberField, TextField } from '../field.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { usePage } from './context.ts';
import type { Beside } from './Form.tsx';
import { NumberControl } from './NumberControl.tsx';
import { Issue } from './Issue.tsx';
import { Origin } from './Origin.tsx';

export function FieldRow({ field, shown, beside }: { field: Field; shown: boolean; beside?: Beside | undefined }) {
  const { props } = usePage();
  const words = props.words.fields[field.key]!;
  if (field.kind === 'choice') return <ChoiceControl field={field} shown={shown} beside={beside} />;
  const id = `calc-${field.key}`;
  return (
    <div class="calc-field" hidden={!shown} data-field={field.key}>
      <label for={id}>{words.label}</label>
      {field.kind === 'number' ? <NumberControl id={id} field={field} /> : <TextControl id={id} field={field} />}
      <p class="calc-hint" id={`${id}-hint`}>
        {words.hint}
        <Origin field={field} />
      </p>
      <Issue id={`${id}-issue`} field={field as NumberField | TextField} />
      {beside?.(field)}
    </div>
  );
}

function TextControl({ id, field }: { id: string; field: TextField }) {
  const { calculator } = usePage();
  const { state, change } = calculator;
  return (
    <input
      id={id}
      name={field.key}
      type="text"
      class="calc-text"
      value={state.drafts[field.key] ?? String(state.inputs[field.key])}
      aria-describedby={`${id}-hint ${id}-issue`}
      aria-invalid={state.issues[field.key] ? true : undefined}
      onInput={(event) => change({ kind: 'typed', key: field.key, text: event.currentTarget.value })}
      onBlur={() => change({ kind: 'left', key: field.key })}
    />
  );
}
