/** What operations asks of the case: how much work comes back, from which week, and what has to change for it. */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { SameNumbers } from '../../../calculator/ui/ScrollTable.tsx';
import { LineChart } from '../../../figures/LineChart.tsx';
import { MONTHS } from '../../../models/finance.ts';
import { roiEffects, roiUseByWeek, WEEKS } from '../../../models/roi-readers.ts';
import { roiCash } from '../../../models/roi-cash.ts';
import type { DocumentWords } from '../../../words/case.ts';
import { say } from '../../../words/say.ts';
import { modelInputs } from '../definition.ts';
import { AsEntered } from './AsEntered.tsx';
import { Reader } from './Reader.tsx';

export function Operations({ words }: { words: DocumentWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const own = words.operations;
  const inputs = modelInputs(calculator.state.inputs);
  const effects = roiEffects(inputs);
  const cash = roiCash(inputs);
  const after = (months: number) =>
    months === 0 ? own.atOnce : say(own.afterWeeks, { weeks: format.result(Math.ceil((months * WEEKS) / MONTHS), 'weeks') });
  const bare = (value: number) => format.bare(value);
  const rows: readonly (readonly [string, string])[] = [
    [own.people, format.result(inputs.users, 'people')],
    [own.hoursWeek, bare(effects.hoursPerWeek)],
    [own.hoursYear, bare(effects.hoursPerYear)],
    [own.counted, bare(effects.hoursCounted)],
    [own.errors, say(own.errorsOf, { avoided: bare(effects.errorsAvoided), all: bare(effects.errorsPerYear) })],
    [own.effort, format.result(inputs.adminHours, 'hours/month')],
    [own.goLive, after(cash.goLive)],
    [own.full, after(cash.goLive + cash.ramp)],
  ];
  const changes = [
    ...(effects.hoursPerYear > 0 ? [say(own.changes.hours, { counted: bare(effects.hoursCounted), all: bare(effects.hoursPerYear) })] : []),
    ...(inputs.retired > 0 ? [say(own.changes.retire, { retired: format.result(inputs.retired, 'money/year') })] : []),
    ...(effects.errorsAvoided > 0 ? [own.changes.errors] : []),
    ...(inputs.adminHours > 0 ? [say(own.changes.effort, { hours: format.result(inputs.adminHours, 'hours/month') })] : []),
    own.changes.train,
  ];
  return (
    <Reader id="operations" name={own.name} question={own.question}>
      <dl class="calc-rest">
        {rows.map(([label, value]) => (
          <div key={label} class="calc-item">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <AsEntered words={words} />
      <Ramp words={own} use={roiUseByWeek(inputs)} goLive={cash.goLive} ramp={cash.ramp} />
      <h4>{own.change}</h4>
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p>
        <a href={`/${props.locale}/templates/poc-criteria/`}>{own.criteria}</a>
      </p>
    </Reader>
  );
}

/** More rows than this and the table takes every second week, every third … */
const MOST_ROWS = 26;

interface RampProps {
  readonly words: DocumentWords['operations'];
  readonly use: readonly number[];
  readonly goLive: number;
  readonly ramp: number;
}

function Ramp({ words, use, goLive, ramp }: RampProps) {
  const format = useFormat();
  const last = use.length - 1;
  if (last === 0) return <p class="case-note">{words.rampAtOnce}</p>;
  const inWeeks = (months: number) => format.result(Math.ceil((months * WEEKS) / MONTHS), 'weeks');
  const percent = (value: number) => format.result(value, 'percent');
  const step = Math.ceil(last / MOST_ROWS);
  const shown = use.map((share, week) => [week, share] as const).filter(([week]) => week % step === 0 || week === last);
  const ticks = Math.max(1, Math.ceil(last / 6));
  return (
    <figure class="calc-figure">
      <figcaption>{words.ramp}</figcaption>
      <LineChart
        id="roi-ramp"
        title={words.ramp}
        description={say(goLive === 0 ? words.rampNow : words.rampText, { first: inWeeks(goLive), full: inWeeks(goLive + ramp) })}
        lines={[{ kind: 'main', points: use.map((share, week) => [week, share] as const) }]}
        area
        xMax={last}
        xTicks={Array.from({ length: Math.floor(last / ticks) + 1 }, (_, index) => index * ticks)}
        formatX={(week) => format.bare(week)}
        formatY={percent}
      />
      <p class="calc-legend">
        <span class="legend-axis">{words.weeks}</span>
      </p>
      <SameNumbers label={words.ramp} heads={[words.week, words.use]}>
        {shown.map(([week, share]) => (
          <tr key={week}>
            <th scope="row">{format.bare(week)}</th>
            <td class="numeric">{percent(share)}</td>
          </tr>
        ))}
      </SameNumbers>
    </figure>
  );
}
