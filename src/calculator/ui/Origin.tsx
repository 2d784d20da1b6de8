/** Whose value it is, as long as it is not the reader's: the playbook's example, or an assumption of ours. */
import type { Field } from '../field.ts';
import { usePage } from './context.ts';

export function Origin({ field }: { field: Field }) {
  const { calculator, props } = usePage();
  if (field.kind === 'text' || calculator.state.inputs[field.key] !== field.default) return null;
  return <span class="calc-origin">{props.origins[field.origin ?? 'assumption']}</span>;
}
