/** A result: formatted for the reader, unrounded for programs. */
import { outputRow, plainResult, unitOf } from '../definition.ts';
import { useFormat, usePage } from './context.ts';

/**
 * @param name the contract's name
 * @param text shown instead of the formatted value: words such as a verdict
 */
export function Output({ name, text }: { name: string; text?: string }) {
  const { calculator, definition } = usePage();
  const format = useFormat();
  const value = calculator.results[name];
  if (value === undefined) return null;
  const unit = unitOf(outputRow(definition, name), calculator.state.inputs);
  return (
    // Off: each keystroke changes a dozen results, and a screen reader would read them all. One region tells the headline.
    <output name={name} data-value={plainResult(value)} aria-live="off">
      {text ?? format.result(value, unit === 'word' ? 'count' : unit)}
    </output>
  );
}

/** A result with its label, as a definition list row. Hidden where it does not apply: programs still read its word. */
export function OutputItem({ name, strong = false, hidden = false }: { name: string; strong?: boolean; hidden?: boolean }) {
  const { calculator, definition, props } = usePage();
  if (calculator.results[name] === undefined) return null;
  const row = outputRow(definition, name);
  return (
    <div class={strong ? 'calc-item strong' : 'calc-item'} hidden={hidden}>
      <dt>{props.words.outputs[row.name]?.label}</dt>
      <dd>
        <Output name={name} />
      </dd>
    </div>
  );
}

/** Results under each other: the strong ones first on the page, the rest as rows. */
export function Outputs({ names, strong = false }: { names: readonly string[]; strong?: boolean }) {
  return (
    <dl class={strong ? 'calc-strong' : 'calc-rest'}>
      {names.map((name) => (
        <OutputItem key={name} name={name} strong={strong} />
      ))}
    </dl>
  );
}
