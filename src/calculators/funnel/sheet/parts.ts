/** What the sheets of a funnel share. */
import type { Formats } from '../../../calculator/sheet/formats.ts';
import { formatsOf, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { inputNames } from '../../../calculator/sheet/workbook.ts';
import {
  funnel,
  type FunnelInputs,
  type FunnelKind,
  type FunnelMetric,
  type FunnelResults,
  type FunnelSide,
} from '../../../models/funnel.ts';
import { metricsOf } from '../../../models/funnel-metrics.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { definition, entryOf, modelInputs, rangesOf, type FunnelEntry, type FunnelReference } from '../definition.ts';
import type { FunnelPageWords } from '../metrics.ts';

export type FunnelRequest = SheetRequest<FunnelPageWords, FunnelReference>;

export interface Parts {
  readonly request: FunnelRequest;
  readonly words: SheetWords;
  readonly formats: Formats;
  readonly inputs: FunnelInputs;
  readonly results: FunnelResults;
}

export function partsOf(request: FunnelRequest, words: SheetWords): Parts {
  const inputs = modelInputs(request.inputs);
  return {
    request,
    words,
    formats: formatsOf(request),
    inputs,
    results: funnel(inputs, rangesOf(request.inputs, request.props.reference)),
  };
}

/** The name of an input's cell: `day7` alone would read as a cell, so all of them carry a prefix. */
export const named = inputNames(definition.fields.map(({ key }) => key));

/** A line of the metrics: one that depends on what is sold stands there once for each kind. */
export interface Line {
  /** Part of the names of its cells. */
  readonly id: string;
  readonly metric: FunnelMetric;
  readonly side: FunnelSide;
  readonly kind: FunnelKind | null;
  readonly entry: FunnelEntry;
}

/** All metrics of both sides, in the order of the model, which decides between equals. */
export function linesOf({ request }: Parts): Line[] {
  const { reference } = request.props;
  const line = (metric: FunnelMetric, side: FunnelSide, kind: FunnelKind | null): Line => ({
    id: metric === 'cvr' ? `cvr_${kind}` : metric,
    metric,
    side,
    kind,
    entry: entryOf(metric, { kind: kind ?? 'ecommerce' }, reference),
  });
  const ecommerce = metricsOf('b2c', 'ecommerce');
  const subscription = metricsOf('b2c', 'subscription');
  const b2c = [...new Set([...ecommerce, ...subscription])].flatMap((metric): Line[] => {
    if (metric === 'cvr') return [line(metric, 'b2c', 'ecommerce'), line(metric, 'b2c', 'subscription')];
    const everywhere = ecommerce.includes(metric) && subscription.includes(metric);
    return [line(metric, 'b2c', everywhere ? null : ecommerce.includes(metric) ? 'ecommerce' : 'subscription')];
  });
  return [...b2c, ...metricsOf('b2b', 'ecommerce').map((metric) => line(metric, 'b2b', null))];
}

/** Whether a line belongs to the funnel as it is entered. */
export function counts({ side, kind }: Line, inputs: FunnelInputs): boolean {
  return side === inputs.side && (kind === null || kind === inputs.kind);
}
