/** Week by week, the smallest effect that the test can show, against the one worth finding; the same as a table. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { SameNumbers } from '../../calculator/ui/ScrollTable.tsx';
import { LineChart } from '../../figures/LineChart.tsx';
import { ticks } from '../../figures/scale.ts';
import { experimentWeeks } from '../../models/experiment.ts';
import type { ExperimentWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { modelInputs, weeksShown, type ExperimentReference } from './definition.ts';

const DAYS_IN_WEEK = 7;

export function WeekPicture({ words, reference }: { words: ExperimentWords; reference: ExperimentReference }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const inputs = modelInputs(calculator.state.inputs);
  const days = calculator.results['days']!;
  if (calculator.results['exact'] === 'none') return null;
  const last = weeksShown(reference);
  const weeks = experimentWeeks(inputs, last);
  const points = weeks.flatMap(({ week, effect }) => (effect === null ? [] : [[week, Math.abs(effect)] as const]));
  const mde = Math.abs(inputs.mde);
  const full = typeof days === 'number' && days <= last * DAYS_IN_WEEK ? days / DAYS_IN_WEEK : null;
  const text =
    points.length === 0
      ? say(words.picture.nothing, { weeks: format.result(last, 'weeks') })
      : typeof days === 'number'
        ? say(words.picture.text, { days: format.result(days, 'days'), mde: format.input(mde, 'points') })
        : words.picture.textNone;
  return (
    <figure class="calc-figure">
      <figcaption>{words.picture.title}</figcaption>
      {points.length > 0 && (
        <>
          <LineChart
            id="experiment-weeks"
            title={words.picture.title}
            description={text}
            lines={[{ kind: 'main', points }]}
            level={mde}
            marks={full === null ? [] : [{ kind: 'payback', x: full, y: mde }]}
            xMax={last}
            xTicks={ticks(0, last, 6).filter(Number.isInteger)}
            formatX={(value) => format.bare(value)}
            formatY={(value) => format.input(Number(value.toPrecision(6)), 'count')}
          />
          <p class="calc-legend">
            <span class="legend-main">
              {words.picture.effect} ({words.picture.points})
            </span>
            <span class="legend-level">{words.picture.mde}</span>
            {full !== null && <span class="legend-payback">{words.picture.ready}</span>}
            <span class="legend-axis">{words.picture.week}</span>
          </p>
        </>
      )}
      <p>{text}</p>
      {points.length > 0 && (
        <SameNumbers label={words.picture.title} heads={[words.picture.week, words.picture.perArm, words.picture.effect]}>
          {weeks.map(({ week, perArm, effect }) => (
            <tr key={week}>
              <th scope="row">{format.bare(week)}</th>
              <td class="numeric">{format.bare(perArm)}</td>
              <td class="numeric">
                {effect === null ? props.machine.answers.none : format.input(Number(Math.abs(effect).toPrecision(3)), 'points')}
              </td>
            </tr>
          ))}
        </SameNumbers>
      )}
    </figure>
  );
}
