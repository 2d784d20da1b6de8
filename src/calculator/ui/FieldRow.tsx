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

/** Longer texts do not fit a line of the form. */
const ONE_LINE = 60;

/** Characters in a line of the form, roughly. */
const LINE = 50;

function TextControl({ id, field }: { id: string; field: TextField }) {
  const { calculator } = usePage();
  const { state, change } = calculator;
  const shared = {
    id,
    name: field.key,
    class: 'calc-text',
    value: state.drafts[field.key] ?? String(state.inputs[field.key]),
    'aria-describedby': `${id}-hint ${id}-issue`,
    'aria-invalid': state.issues[field.key] ? true : undefined,
    onBlur: () => change({ kind: 'left', key: field.key }),
  } as const;
  const typed = (text: string) => change({ kind: 'typed', key: field.key, text });
  if (field.maxLength <= ONE_LINE) return <input {...shared} type="text" onInput={(event) => typed(event.currentTarget.value)} />;
  return (
    // It wraps, but it is one line all the same: what is pasted with line ends keeps its words apart.
    <textarea
      {...shared}
      rows={Math.ceil(field.maxLength / LINE)}
      onInput={(event) => typed(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
    />
  );
}
