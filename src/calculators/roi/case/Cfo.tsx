/** What a CFO asks of the case: cost of ownership, cash by year, the returns in both forms, and how far benefits may fall. */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { OutputItem } from '../../../calculator/ui/Output.tsx';
import { ScrollTable } from '../../../calculator/ui/ScrollTable.tsx';
import { roiByYear, type RoiYear } from '../../../models/roi-readers.ts';
import type { DocumentWords } from '../../../words/case.ts';
import type { RoiWords } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import { modelInputs, type RoiReference } from '../definition.ts';
import { RoiPicture } from '../RoiPicture.tsx';
import { RoiVerdict } from '../RoiVerdict.tsx';
import { Reader } from './Reader.tsx';

const FIGURES = [
  'npv',
  'roi',
  'roiPv',
  'irr',
  'payback',
  'paybackDiscounted',
  'costs',
  'benefits',
  'net',
  'pvCosts',
  'pvBenefits',
] as const;

export function Cfo({ words, roi, reference }: { words: DocumentWords; roi: RoiWords; reference: RoiReference }) {
  const { calculator } = usePage();
  const format = useFormat();
  const own = words.cfo;
  const share = calculator.results['breakEvenShare']!;
  return (
    <Reader id="cfo" name={own.name} question={own.question}>
      <RoiVerdict words={roi} reference={reference} />
      <RoiPicture words={roi} />
      <Years words={own} years={roiByYear(modelInputs(calculator.state.inputs))} />
      <h4>{own.returns}</h4>
      <dl class="calc-rest">
        {FIGURES.map((name) => (
          <OutputItem key={name} name={name} />
        ))}
        <OutputItem name="breakEvenShare" />
        <OutputItem name="costOfDelay" />
      </dl>
      {typeof share === 'number' && share > 0 && (
        <p class="case-note">
          <strong>{own.fall}:</strong>{' '}
          {say(share <= 100 ? own.fallText : own.rise, {
            fall: format.result(100 - share, 'percent'),
            share: format.result(share, 'percent'),
          })}
        </p>
      )}
      <p class="case-note">{own.forms}</p>
    </Reader>
  );
}

/** Rows of the table: the key, and whether it stands with the costs, the benefits or the sums. */
const ROWS = ['benefits', 'subscription', 'oneOff', 'running', 'net', 'cumulative'] as const;
const SUMS: ReadonlySet<string> = new Set(['net', 'cumulative']);
const COSTS: ReadonlySet<string> = new Set(['subscription', 'oneOff', 'running']);

function Years({ words, years }: { words: DocumentWords['cfo']; years: readonly RoiYear[] }) {
  const format = useFormat();
  const total = (row: (typeof ROWS)[number]) =>
    row === 'cumulative' ? years.at(-1)!.cumulative : years.reduce((sum, year) => sum + year[row], 0);
  // Costs are shown as what they do to the cash: they leave.
  const money = (row: string, value: number) => format.result(COSTS.has(row) ? -value : value, 'money');
  return (
    <>
      <ScrollTable
        label={words.byYear}
        heads={['', ...years.map(({ year }) => say(words.year, { n: year })), words.term]}
        captioned
        class="case-years"
      >
        {ROWS.map((row) => (
          <tr key={row} class={SUMS.has(row) ? 'sum' : undefined}>
            <th scope="row">{words[row]}</th>
            {years.map((year) => (
              <td key={year.year} class="numeric">
                {money(row, year[row])}
              </td>
            ))}
            <td class="numeric whole">{money(row, total(row))}</td>
          </tr>
        ))}
      </ScrollTable>
      <p class="case-note">{words.note}</p>
    </>
  );
}
