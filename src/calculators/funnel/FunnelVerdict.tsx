/** The weakest stage, and what moving each money stage would bring. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { liftTarget } from '../../models/funnel-metrics.ts';
import type { FunnelMetric } from '../../models/funnel.ts';
import type { FunnelWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Judged, useRangeText } from '../Judged.tsx';
import { entryOf, rangesOf, unitOfMetric, type FunnelReference } from './definition.ts';
import { metricLabel, metricValue } from './metrics.ts';

interface Props {
  readonly words: FunnelWords;
  readonly reference: FunnelReference;
}

export function FunnelVerdict({ words, reference }: Props) {
  const { state, results } = usePage().calculator;
  const format = useFormat();
  const range = useRangeText();
  const weakest = results['weakest'] as FunnelMetric | 'none';
  const entry = weakest === 'none' ? null : entryOf(weakest, state.inputs, reference);
  const text =
    weakest === 'none' || !entry
      ? words.headline.noneWeak
      : say(words.headline.weakest, {
          metric: metricLabel(words, weakest),
          value: format.input(metricValue(weakest, state.inputs, results), unitOfMetric(weakest)),
          range: range(entry, words.picture.openEnd),
        });
  return (
    <div class={`calc-verdict ${entry ? 'bad' : 'good'}`}>
      <p>
        <Output name="weakest" text={text} />
      </p>
      {entry && <Judged entry={entry} orMore={words.picture.openEnd} />}
      <Lifts words={words} reference={reference} />
    </div>
  );
}

/** One sentence for each money stage with room above it. */
function Lifts({ words, reference }: Props) {
  const { state, results } = usePage().calculator;
  const format = useFormat();
  const ranges = rangesOf(state.inputs, reference);
  const metrics = (state.inputs['side'] === 'b2c' ? ['cart', 'cvr'] : ['mqlSql', 'win']) as FunnelMetric[];
  const room = metrics.filter((metric) => (results[`lift-${metric}`] as number) > 0);
  return (
    <ul class="calc-lifts">
      {metrics.map((metric) => {
        const target = liftTarget(metricValue(metric, state.inputs, results), ranges[metric]);
        const money = format.result(results[`lift-${metric}`]!, 'money');
        const sentence = say(words.headline.lift, { metric: metricLabel(words, metric), target: format.input(target, 'percent'), money });
        return (
          <li key={metric} hidden={!room.includes(metric)}>
            <Output name={`lift-${metric}`} text={sentence} />
          </li>
        );
      })}
      {room.length === 0 && <li>{words.headline.noLift}</li>}
    </ul>
  );
}
