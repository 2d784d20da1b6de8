/** A value of a field as the case shows it, now or as it was proposed. */
import type { Field, Inputs } from '../../../calculator/field.ts';
import { usePage } from '../../../calculator/ui/context.ts';
import { formatValue } from '../../../words/format.ts';

/** Values of the proposal are in the proposal's currency: nothing is converted. `none` stands for an empty text. */
export function useValueText(none: string): (field: Field, inputs: Inputs) => string {
  const { format, props } = usePage();
  return (field, inputs) => {
    const value = inputs[field.key]!;
    if (field.kind === 'number') {
      const currency = inputs['cur'] === undefined ? format.currency : String(inputs['cur']);
      return formatValue(value as number, field.unit, { ...format, ...(currency ? { currency } : {}) }, 'input');
    }
    if (field.kind === 'choice') return props.words.options[field.key]?.[String(value)] ?? String(value);
    return String(value) || none;
  };
}
