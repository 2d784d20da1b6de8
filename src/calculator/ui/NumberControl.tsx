/** A number as people type it: any text may stand in the field; beside it, what was understood. */
import type { NumberField } from '../field.ts';
import { formatForField } from '../number.ts';
import { useFormat, usePage } from './context.ts';

export function NumberControl({ id, field }: { id: string; field: NumberField }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const { state, change } = calculator;
  const value = state.inputs[field.key] as number;
  return (
    <div class="calc-number">
      <input
        id={id}
        name={field.key}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        value={state.drafts[field.key] ?? formatForField(value, props.locale)}
        aria-describedby={`${id}-echo ${id}-hint ${id}-issue`}
        aria-invalid={state.issues[field.key] ? true : undefined}
        onInput={(event) => change({ kind: 'typed', key: field.key, text: event.currentTarget.value })}
        onBlur={() => change({ kind: 'left', key: field.key })}
      />
      <span class="calc-echo" id={`${id}-echo`}>
        {format.input(value, field.unit)}
      </span>
    </div>
  );
}
