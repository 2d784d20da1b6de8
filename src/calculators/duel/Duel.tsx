/** Two levers on the page: what each brings in a month, in a quarter and for each unit spent, always side by side. */
import type { IslandProps } from '../../calculator/island.ts';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output, Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import { ScrollTable } from '../../calculator/ui/ScrollTable.tsx';
import { Bars } from '../../figures/Bars.tsx';
import type { DuelResults } from '../../models/duel.ts';
import type { DuelWords } from '../../words/index.ts';
import { definition, modelInputs } from './definition.ts';
import { headline, mismatch, relative } from './headline.ts';

type Props = IslandProps<DuelWords, null>;

export default function Duel(props: Props) {
  const { locale, units, words } = props;
  return (
    <Workbench
      definition={definition}
      props={props}
      headline={({ state, results }) =>
        headline(words, results as unknown as DuelResults, { locale, units, currency: String(state.inputs['cur']) })
      }
      sheet={() => import('./sheet.ts')}
      sending={() => import('./message.ts')}
    >
      {() => (
        <>
          <Outputs names={['ratio']} strong />
          <OneBasis words={words} />
          <Limits words={words} />
        </>
      )}
    </Workbench>
  );
}

/** Both levers over the same spans: as numbers, and as bars on one scale. */
function OneBasis({ words }: { words: DuelWords }) {
  const { calculator } = usePage();
  const format = useFormat();
  const { b2cGain, b2cGainQuarter, b2bGain, b2bGainQuarter } = calculator.results as unknown as DuelResults;
  const { picture } = words;
  const max = Math.max(b2cGainQuarter, b2bGainQuarter);
  const rows = (month: number, quarter: number) =>
    [
      { key: 'month', label: picture.month, value: month },
      { key: 'quarter', label: picture.quarter, value: quarter },
    ].map((row) => ({ ...row, text: format.result(row.value, 'money') }));
  return (
    <figure class="calc-figure">
      <figcaption>{picture.title}</figcaption>
      <Bars caption={picture.b2c} kind="b2c" rows={rows(b2cGain, b2cGainQuarter)} max={max} />
      <Bars caption={picture.b2b} kind="b2b" rows={rows(b2bGain, b2bGainQuarter)} max={max} />
      <ScrollTable label={picture.title} heads={[picture.lever, picture.b2c, picture.b2b]}>
        {(
          [
            [picture.month, 'b2cGain', 'b2bGain'],
            [picture.quarter, 'b2cGainQuarter', 'b2bGainQuarter'],
            [picture.perSpend, 'b2cPerSpend', 'b2bPerSpend'],
          ] as const
        ).map(([label, b2c, b2b]) => (
          <tr key={b2c}>
            <th scope="row">{label}</th>
            <td class="numeric">
              <Output name={b2c} />
            </td>
            <td class="numeric">
              <Output name={b2b} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </figure>
  );
}

/** What the numbers do not say by themselves: the span, the start, and what is no profit. */
function Limits({ words }: { words: DuelWords }) {
  const { calculator, format } = usePage();
  const { state, results } = calculator;
  const start = relative(words, modelInputs(state.inputs), format);
  return (
    <div class="calc-verdict">
      <p>{mismatch(words, results as unknown as DuelResults, format)}</p>
      {start && <p>{start}</p>}
      <p>{words.headline.notProfit}</p>
    </div>
  );
}
