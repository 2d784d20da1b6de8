/** The second page on paper: every input with where it stands and its note, every figure with how it is computed. */
import { standingOf } from '../../../calculator/agreement.ts';
import { usePage } from '../../../calculator/ui/context.ts';
import type { CaseWords } from '../../../words/case.ts';
import type { RoiWords } from '../../../words/index.ts';
import { Shape } from './Shape.tsx';
import { useValueText } from './was-text.ts';

export function Details({ words, outputs }: { words: CaseWords; outputs: RoiWords['outputs'] }) {
  const { calculator, definition, props } = usePage();
  const { agreement, state } = calculator;
  const own = words.businessCase.paper;
  const valueText = useValueText(words.agreement.empty);
  return (
    <div class="paper-details">
      <table>
        <caption>{own.inputs}</caption>
        <tbody>
          {definition.fields.map((field) => {
            const standing = standingOf(agreement, field.key);
            return (
              <tr key={field.key}>
                <th scope="row">{props.words.fields[field.key]!.label}</th>
                <td class="numeric">{valueText(field, state.inputs)}</td>
                <td class="paper-standing">
                  <Shape standing={standing} />
                  {words.agreement.standing[standing]}
                </td>
                <td class="paper-note">{agreement.notes[field.key]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table class="paper-formulas">
        <caption>{own.formulas}</caption>
        <tbody>
          {(Object.entries(outputs) as [string, { label: string; how: string }][]).map(([name, { label, how }]) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{how}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
