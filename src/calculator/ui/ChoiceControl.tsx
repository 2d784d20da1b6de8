/** A choice: radio buttons for two or three options, a native select for more. */
import type { ChoiceField } from '../field.ts';
import { usePage } from './context.ts';
import type { Beside } from './Form.tsx';
import { Origin } from './Origin.tsx';

const MOST_RADIOS = 3;

export function ChoiceControl({ field, shown, beside }: { field: ChoiceField; shown: boolean; beside?: Beside | undefined }) {
  const { props, calculator } = usePage();
  const words = props.words.fields[field.key]!;
  const options = props.words.options[field.key] ?? {};
  const id = `calc-${field.key}`;
  const value = calculator.state.inputs[field.key];
  const choose = (chosen: string) => calculator.change({ kind: 'chosen', key: field.key, value: chosen });
  const hint = (
    <p class="calc-hint" id={`${id}-hint`}>
      {words.hint}
      <Origin field={field} />
    </p>
  );
  if (field.options.length > MOST_RADIOS) {
    return (
      <div class="calc-field" hidden={!shown} data-field={field.key}>
        <label for={id}>{words.label}</label>
        <select
          id={id}
          name={field.key}
          aria-describedby={`${id}-hint`}
          value={value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {field.options.map((option) => (
            <option key={option} value={option} selected={option === value}>
              {options[option] ?? option}
            </option>
          ))}
        </select>
        {hint}
        {beside?.(field)}
      </div>
    );
  }
  return (
    <fieldset class="calc-field calc-choice" hidden={!shown} data-field={field.key} aria-describedby={`${id}-hint`}>
      <legend>{words.label}</legend>
      <div class="calc-radios">
        {field.options.map((option) => (
          <label key={option}>
            <input type="radio" name={field.key} value={option} checked={option === value} onChange={() => choose(option)} />
            <span>{options[option] ?? option}</span>
          </label>
        ))}
      </div>
      {hint}
      {beside?.(field)}
    </fieldset>
  );
}
