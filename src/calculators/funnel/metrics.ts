/** Names and values of the funnel's metrics, entered or computed. */
import type { Results } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import type { FunnelMetric } from '../../models/funnel.ts';
import type { DataWords, FunnelWords } from '../../words/index.ts';

/** The calculator's words and the names of the stages, which belong to the data. */
export type FunnelPageWords = FunnelWords & { readonly stages: DataWords['stages'] };

/** The name of a metric: its field's label, or a word of its own where it is computed. */
export function metricLabel(words: FunnelWords, metric: FunnelMetric): string {
  return metric === 'cvr' ? words.metrics.cvr : words.fields[metric].label;
}

/** The value of a metric: entered, or computed for `cvr`. */
export function metricValue(metric: FunnelMetric, inputs: Inputs, results: Results): number {
  return (metric === 'cvr' ? results['cvr'] : inputs[metric]) as number;
}
