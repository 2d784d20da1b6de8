/** The case as a picture: cumulative cash with first use and payback marked; benefits and costs by kind; the same as a table by quarter. */
import { usePage, useFormat } from '../../calculator/ui/context.ts';
import { SameNumbers } from '../../calculator/ui/ScrollTable.tsx';
import { Bars } from '../../figures/Bars.tsx';
import { cumulative, MONTHS } from '../../models/finance.ts';
import { roiCash, type RoiCash } from '../../models/roi.ts';
import type { RoiWords } from '../../words/index.ts';
import { CashChart } from './CashChart.tsx';
import { modelInputs } from './definition.ts';

export function RoiPicture({ words }: { words: RoiWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const cash = roiCash(modelInputs(calculator.state.inputs));
  const money = (value: number) => format.result(value, 'money');
  return (
    <>
      <figure class="calc-figure">
        <figcaption>{words.picture.cash}</figcaption>
        <CashChart id="roi-cash" cash={cash} words={words} term={format.result(cash.months / MONTHS, 'years')} />
        <Months cash={cash} words={words} />
      </figure>
      {!props.embedded && (
        <figure class="calc-figure">
          <figcaption>{words.picture.kinds}</figcaption>
          <Kinds cash={cash} words={words} money={money} />
        </figure>
      )}
    </>
  );
}

function Kinds({ cash, words, money }: { cash: RoiCash; words: RoiWords; money: (value: number) => string }) {
  const max = Math.max(...Object.values(cash.benefitsByKind), ...Object.values(cash.costsByKind));
  const rows = (kinds: Readonly<Record<string, number>>, labels: Readonly<Record<string, string>>) =>
    Object.entries(kinds).map(([key, value]) => ({ key, label: labels[key]!, value, text: money(value) }));
  return (
    <>
      <Bars caption={words.picture.kindsBenefits} kind="gain" rows={rows(cash.benefitsByKind, words.benefitKinds)} max={max} />
      <Bars caption={words.picture.kindsCosts} kind="cost" rows={rows(cash.costsByKind, words.costKinds)} max={max} />
    </>
  );
}

/** The months the table shows: every quarter, and the last. */
const QUARTER = 3;

/** The line of the picture in numbers: what has come in and gone out by the end of a month. */
function Months({ cash, words }: { cash: RoiCash; words: RoiWords }) {
  const { props } = usePage();
  const format = useFormat();
  const benefits = cumulative(cash.benefits);
  const costs = cumulative(cash.costs);
  const months = Array.from({ length: Math.floor(cash.months / QUARTER) + 1 }, (_, index) => index * QUARTER);
  return (
    <SameNumbers
      label={words.picture.cash}
      heads={[props.machine.table.month, words.picture.kindsBenefits, words.picture.kindsCosts, words.picture.cumulative]}
    >
      {months.map((month) => (
        <tr key={month}>
          <th scope="row">{format.bare(month)}</th>
          <td class="numeric">{format.result(benefits[month]!, 'money')}</td>
          <td class="numeric">{format.result(costs[month]!, 'money')}</td>
          <td class="numeric">{format.result(cash.cumulative[month]!, 'money')}</td>
        </tr>
      ))}
    </SameNumbers>
  );
}
