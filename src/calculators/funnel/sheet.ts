/** A funnel as a spreadsheet: inputs, results, metrics with their ranges, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { contextOf, type SheetSource, type TableRow } from '../../calculator/sheet/request.ts';
import { unitText } from '../../calculator/sheet/formats.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, entryOf, unitOfMetric, type FunnelReference } from './definition.ts';
import { metricLabel, metricValue, type FunnelPageWords } from './metrics.ts';
import { counts, linesOf, named, partsOf, type FunnelRequest } from './sheet/parts.ts';
import { metricSheet } from './sheet/metric-sheet.ts';
import { resultSheet } from './sheet/result-sheet.ts';

function workbook(request: FunnelRequest, words: SheetWords) {
  const parts = partsOf(request, words);
  const { outputs } = request.props.words;
  const { revenue = 0, bookings = 0 } = parts.results;
  const b2c = parts.inputs.side === 'b2c';
  return bookOf(source, request, words, {
    headlines: [
      {
        label: outputs[b2c ? 'revenue' : 'bookings'].label,
        formula: `IF(${named('side')}="b2c",out_revenue,out_bookings)`,
        cached: b2c ? revenue : bookings,
        format: parts.formats.money,
      },
    ],
    sheets: [resultSheet(parts), metricSheet(parts)],
    contents: [[words.sheets.metrics, words.tabs.metrics]],
    rules: Object.values(words.funnelRules),
  });
}

/** One line a metric of the chosen side: value and range in the unit that people say, and how it stands. */
function table(request: FunnelRequest, words: SheetWords): TableRow[] {
  const parts = partsOf(request, words);
  const { words: own, machine, reference } = request.props;
  const { funnel, columns } = words;
  const results = parts.results as Readonly<Record<string, number | string>>;
  return [
    [funnel.metric, columns.value, funnel.low, funnel.high, columns.unit, funnel.status],
    ...linesOf(parts)
      .filter((line) => counts(line, parts.inputs))
      .map(({ metric }): TableRow => {
        const { low = '', high = '' } = entryOf(metric, request.inputs, reference);
        const status = results[`status-${metric}`] as 'worse' | 'within' | 'better';
        const unit = unitText(unitOfMetric(metric), contextOf(request));
        return [metricLabel(own, metric), metricValue(metric, request.inputs, results), low, high, unit, machine.verdict[status]];
      }),
  ];
}

export const source: SheetSource<FunnelPageWords, FunnelReference> = { definition, workbook, table };
