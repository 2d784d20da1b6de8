/** Cumulative cash over the term as a line, with first use and payback marked. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { LineChart } from '../../figures/LineChart.tsx';
import { MONTHS } from '../../models/finance.ts';
import type { RoiCash } from '../../models/roi.ts';
import type { RoiWords } from '../../words/index.ts';
import { compactMoney } from '../../words/format.ts';
import { say } from '../../words/say.ts';

/** Years with a mark of their own. */
const MOST_TICKS = 6;

interface Props {
  readonly id: string;
  readonly cash: RoiCash;
  readonly words: RoiWords;
  /** The length of the case, as text. */
  readonly term: string;
}

export function CashChart({ id, cash, words, term }: Props) {
  const { calculator } = usePage();
  const format = useFormat();
  const payback = calculator.results['payback']!;
  const low = Math.min(...cash.cumulative);
  /** A mark a year, or every second one: more would touch each other in a small picture. */
  const step = Math.ceil(cash.months / MONTHS / MOST_TICKS) * MONTHS;
  const money = (value: number) => format.result(value, 'money');
  return (
    <>
      <LineChart
        id={id}
        title={words.picture.cash}
        description={say(words.picture.cashText, {
          start: money(cash.cumulative[0]!),
          end: money(cash.cumulative.at(-1)!),
          term,
          low: money(low),
          lowMonth: cash.cumulative.indexOf(low),
        })}
        lines={[{ kind: 'main', points: cash.cumulative.map((value, month) => [month, value] as const) }]}
        area
        marks={[
          { kind: 'golive', x: Math.min(cash.goLive, cash.months) },
          ...(typeof payback === 'number' ? [{ kind: 'payback', x: payback, y: cash.cumulative[payback]! }] : []),
        ]}
        xMax={cash.months}
        xTicks={Array.from({ length: Math.floor(cash.months / step) + 1 }, (_, index) => index * step)}
        formatX={(month) => format.bare(month)}
        formatY={(value) => compactMoney(value, format.context)}
      />
      <p class="calc-legend">
        <span class="legend-golive">{say(words.picture.goLive, { month: format.bare(cash.goLive) })}</span>
        {typeof payback === 'number' && <span class="legend-payback">{say(words.picture.payback, { month: format.bare(payback) })}</span>}
        <span class="legend-axis">{words.picture.months}</span>
      </p>
    </>
  );
}
