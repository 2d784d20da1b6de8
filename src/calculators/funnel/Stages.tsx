/** Every metric on its range: the picture, and beside it the same in numbers and words. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { RangeBand } from '../../figures/RangeBand.tsx';
import { metricsOf, type FunnelStatus } from '../../models/funnel-metrics.ts';
import type { FunnelKind, FunnelSide } from '../../models/funnel.ts';
import { dateText } from '../../words/date.ts';
import { useRangeText } from '../Judged.tsx';
import { entryOf, unitOfMetric, type FunnelReference } from './definition.ts';
import { metricLabel, metricValue, type FunnelPageWords } from './metrics.ts';

export function Stages({ words, reference }: { words: FunnelPageWords; reference: FunnelReference }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const range = useRangeText();
  const { inputs } = calculator.state;
  const metrics = [...metricsOf(inputs['side'] as FunnelSide, inputs['kind'] as FunnelKind)].sort(
    (a, b) => entryOf(a, inputs, reference).stage - entryOf(b, inputs, reference).stage,
  );
  const origins = new Set(metrics.map((metric) => entryOf(metric, inputs, reference).origin));
  return (
    <figure class="calc-figure">
      <figcaption>{words.picture.title}</figcaption>
      <p>{words.picture.text}</p>
      <table class={`calc-stages ${String(inputs['side'])}`}>
        <thead>
          <tr>
            <th scope="col">{words.picture.metric}</th>
            <td />
            <th scope="col">{words.picture.yours}</th>
            <th scope="col">{words.picture.range}</th>
            <th scope="col">{words.picture.status}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => {
            const entry = entryOf(metric, inputs, reference);
            const status = calculator.results[`status-${metric}`] as FunnelStatus;
            const value = metricValue(metric, inputs, calculator.results);
            return (
              <tr key={metric} class={status}>
                <th scope="row">
                  <small>{words.stages[entry.stageId]}</small>
                  {metricLabel(words, metric)}
                </th>
                <td class="stage-picture">
                  <RangeBand low={entry.low ?? 0} high={entry.high ?? null} value={value} status={status} />
                </td>
                <td class="numeric">{format.result(value, unitOfMetric(metric))}</td>
                <td class="numeric">
                  <a href={`/${props.locale}/reference/benchmarks/#${entry.id}`}>{range(entry, words.picture.openEnd)}</a>
                </td>
                <td>
                  <Output name={`status-${metric}`} text={props.machine.verdict[status]} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="calc-judged">
        {[...origins].map((origin) => props.origins[origin]).join(', ')} · {dateText(props.at, props.locale)}
      </p>
    </figure>
  );
}
