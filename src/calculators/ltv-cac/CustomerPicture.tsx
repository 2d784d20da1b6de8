/** One customer over time: what has come in, discounted and not, against what it cost; the same as a table. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { SameNumbers } from '../../calculator/ui/ScrollTable.tsx';
import { LineChart } from '../../figures/LineChart.tsx';
import { ticks } from '../../figures/scale.ts';
import { MONTHS } from '../../models/finance.ts';
import { ltvCacContributions, type LtvCacContributions } from '../../models/ltv-cac.ts';
import type { LtvCacWords } from '../../words/index.ts';
import { compactMoney } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { modelInputs } from './definition.ts';

const MOST_ROWS = 24;

/** Where the answer stands in the picture: at the order or payment that reaches CAC; for a contract at the month, between its years. */
function paybackMark(
  unit: LtvCacContributions['unit'],
  payback: number | string,
  cac: number,
  points: LtvCacContributions['points'],
): { x: number; y: number } | null {
  if (typeof payback === 'string') return null;
  if (unit === 'years') {
    const x = payback / MONTHS;
    return x <= points.at(-1)!.at ? { x, y: cac } : null;
  }
  const point = unit === 'days' ? points.find((one) => one.at === payback) : points[payback - 1];
  return point ? { x: point.at, y: point.cumulative } : null;
}

export function CustomerPicture({ words }: { words: LtvCacWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const { results } = calculator;
  const { unit, points } = ltvCacContributions(modelInputs(calculator.state.inputs));
  const cac = typeof results['cac'] === 'number' ? results['cac'] : undefined;
  const last = points.at(-1)!;
  // A single order is a point: give it some room to be seen.
  const xMax = last.at || 1;
  const paid = cac === undefined || cac === 0 ? null : paybackMark(unit, results['payback']!, cac, points);
  const step = Math.ceil(points.length / MOST_ROWS);
  const money = (value: number) => format.result(value, 'money');
  const text = say(words.picture.text, {
    total: money(last.cumulative),
    at: format.result(last.at, unit),
    cac: cac === undefined ? props.machine.answers.none : money(cac),
  });
  return (
    <figure class="calc-figure">
      <figcaption>{words.picture.title}</figcaption>
      <LineChart
        id="ltv-customer"
        title={words.picture.title}
        description={text}
        lines={[
          { kind: 'main', points: points.map((point) => [point.at, point.cumulative] as const) },
          { kind: 'second', points: points.map((point) => [point.at, point.cumulativeDiscounted] as const) },
        ]}
        level={cac}
        marks={paid ? [{ kind: 'payback', ...paid }] : []}
        xMax={xMax}
        xTicks={ticks(0, xMax, 6).filter(Number.isInteger)}
        formatX={(value) => format.bare(value)}
        formatY={(value) => compactMoney(value, format.context)}
      />
      <p class="calc-legend">
        <span class="legend-main">{words.picture.cumulative}</span>
        <span class="legend-second">{words.picture.discounted}</span>
        <span class="legend-level">{words.picture.cac}</span>
        {paid && <span class="legend-payback">{words.picture.payback}</span>}
        <span class="legend-axis">{words.picture.at[unit]}</span>
      </p>
      <p>{text}</p>
      <SameNumbers
        label={words.picture.title}
        heads={[words.picture.at[unit], words.picture.contribution, words.picture.cumulative, words.picture.discounted]}
      >
        {points
          .filter((_, index) => index % step === 0 || index === points.length - 1)
          .map((point) => (
            <tr key={point.at}>
              <th scope="row">{format.bare(point.at)}</th>
              <td class="numeric">{money(point.contribution)}</td>
              <td class="numeric">{money(point.cumulative)}</td>
              <td class="numeric">{money(point.cumulativeDiscounted)}</td>
            </tr>
          ))}
      </SameNumbers>
    </figure>
  );
}
