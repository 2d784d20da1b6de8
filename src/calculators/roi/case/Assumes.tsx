/** Rows of the scenario table that say what each scenario assumes: the factors the model uses, as differences from what was entered. */
import { useFormat } from '../../../calculator/ui/context.ts';
import { ROI_SCENARIOS } from '../../../models/roi-cash.ts';
import type { DocumentWords } from '../../../words/case.ts';
import { SCENARIOS } from '../definition.ts';

const MINUS = '\u2212';

export function Assumes({ words }: { words: DocumentWords['scenarios'] }) {
  const format = useFormat();
  const signed = (value: number, text: string) => `${value < 0 ? MINUS : '+'}${text}`;
  const factor = (value: number) =>
    value === 1 ? words.asEntered : signed(value - 1, format.result(Math.abs(value - 1) * 100, 'percent'));
  const later = (months: number) => (months === 0 ? words.asEntered : signed(months, format.result(months, 'months')));
  const rows = [
    [words.benefits, (name) => factor(ROI_SCENARIOS[name].benefits)],
    [words.setup, (name) => factor(ROI_SCENARIOS[name].setup)],
    [words.golive, (name) => later(ROI_SCENARIOS[name].golive)],
    [words.ramp, (name) => factor(ROI_SCENARIOS[name].ramp)],
  ] as const satisfies readonly (readonly [string, (name: (typeof SCENARIOS)[number]) => string])[];
  const heading = (text: string) => (
    <tr>
      <th class="case-rows" colspan={SCENARIOS.length + 1} scope="rowgroup">
        {text}
      </th>
    </tr>
  );
  return (
    <tbody>
      {heading(words.assumes)}
      {rows.map(([label, cell]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          {SCENARIOS.map((name) => (
            <td key={name} class="case-words">
              {cell(name)}
            </td>
          ))}
        </tr>
      ))}
      {heading(words.result)}
    </tbody>
  );
}
