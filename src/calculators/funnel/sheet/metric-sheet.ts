/** The sheet "Metrics": each with its range as cells, its status, how far it misses, and what a lift would bring. */
import { formula, heading, heads, text } from '../../../calculator/sheet/cells.ts';
import { cellNumber, dateNumber, isPercent } from '../../../calculator/sheet/formats.ts';
import { columnRange } from '../../../calculator/sheet/input-sheet.ts';
import { quoted, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { liftTarget, shortfall, statusOf, type FunnelRange } from '../../../models/funnel-metrics.ts';
import type { FunnelMetric } from '../../../models/funnel.ts';
import { rangesOf, unitOfMetric } from '../definition.ts';
import { metricLabel } from '../metrics.ts';
import { counts, linesOf, named, type Line, type Parts } from './parts.ts';

/** Title, lead, a free line, heads. */
const FIRST = 4;

/** Larger than the number of any stage: a metric that is no candidate for the weakest. */
const NO_STAGE = 999;

/** What a lift of the metric brings a month; `gain` is how far it moves. */
const LIFTS: Readonly<Partial<Record<FunnelMetric, (gain: string) => string>>> = {
  cart: (gain) => `${named('visitors')}*${gain}*${named('pay')}*${named('aov')}`,
  cvr: (gain) => `${named('visitors')}*${gain}*${named('aov')}`,
  mqlSql: (gain) => `${named('leads')}*${gain}*${named('win')}*${named('acv')}`,
  win: (gain) => `${named('leads')}*${named('mqlSql')}*${gain}*${named('acv')}`,
};

function countsFormula({ side, kind }: Line): string {
  const ofSide = `${named('side')}="${side}"`;
  return kind === null ? `IF(${ofSide},1,0)` : `IF(AND(${ofSide},${named('kind')}="${kind}"),1,0)`;
}

/** The range of a line as the model takes it, for the inputs' own kind or the other one. */
function rangeOf(parts: Parts, { metric, kind }: Line): FunnelRange {
  const inputs = kind ? { ...parts.request.inputs, kind } : parts.request.inputs;
  return rangesOf(inputs, parts.request.props.reference)[metric];
}

function cells(parts: Parts, line: Line, row: number, last: number): Cell[] {
  const { request, formats, inputs, results } = parts;
  const { machine, words: own, origins } = request.props;
  const { metric, entry, id } = line;
  const unit = unitOfMetric(metric);
  const percent = isPercent(unit);
  const format = percent ? formats.percent : '#,##0.0';
  const range = rangeOf(parts, line);
  const value = metric === 'cvr' ? (inputs.cart * inputs.pay) / 100 : inputs[metric];
  const inside = counts(line, inputs);
  const status = statusOf(value, range);
  const miss = inside ? shortfall(value, range) : 0;
  const worst = Math.max(
    0,
    ...linesOf(parts).map((one) =>
      counts(one, inputs)
        ? shortfall(one.metric === 'cvr' ? (inputs.cart * inputs.pay) / 100 : inputs[one.metric], rangeOf(parts, one))
        : 0,
    ),
  );
  const { worse, within, better } = machine.verdict;
  // Differences that rounding alone could have made put a value on its bound, and so inside.
  const under = `E${row}<F${row}*(1-1E-12)`;
  const over = `IF(G${row}="",FALSE,E${row}>G${row}*(1+1E-12))`;
  const lower = `H${row}=1`;
  const lift = LIFTS[metric];
  const target = liftTarget(value, range);
  const gain = `(L${row}-E${row})`;
  const quantity = (n: number) => cellNumber(n, unit);
  const bound = (n: number | undefined, name: string): Cell =>
    n === undefined
      ? text('', 'input')
      : { number: quantity(n), format: percent ? formats.percent : '#,##0', look: 'input', name: `${name}_${id}` };
  return [
    text(metricLabel(own, metric)),
    text(own.stages[entry.stageId], 'quiet'),
    text([own.options.side[line.side], line.kind ? own.options.kind[line.kind] : ''].filter(Boolean).join(', '), 'quiet'),
    formula(countsFormula(line), inside ? 1 : 0, '0'),
    formula(metric === 'cvr' ? `${named('cart')}*${named('pay')}` : named(metric), quantity(value), format),
    bound(range.low, 'low'),
    bound(range.high ?? undefined, 'high'),
    { number: range.lowerIsBetter ? 1 : 0, format: '0', look: 'value' },
    formula(
      `IF(D${row}=0,"",IF(${under},IF(${lower},${quoted(better)},${quoted(worse)}),IF(${over},IF(${lower},${quoted(worse)},${quoted(better)}),${quoted(within)})))`,
      inside ? machine.verdict[status] : '',
      'General',
      { name: `out_status_${id}`, look: 'text' },
    ),
    formula(
      `IF(D${row}=0,0,IF(${lower},IF(${over},(E${row}-G${row})/G${row},0),IF(${under},(F${row}-E${row})/F${row},0)))`,
      miss,
      formats.percent,
    ),
    formula(
      `IF(AND(J${row}>0,J${row}>=MAX(J$${FIRST + 1}:J$${last})*(1-1E-12)),${entry.stage},${NO_STAGE})`,
      miss > 0 && miss >= worst * (1 - 1e-12) ? entry.stage : NO_STAGE,
      `[=${NO_STAGE}]"";0`,
    ),
    lift
      ? formula(`IF(${under},F${row},IF(OR(G${row}="",${over}),E${row},MAX(E${row},(F${row}+G${row})/2)))`, quantity(target), format)
      : text(''),
    lift
      ? formula(`IF(D${row}=0,0,${lift(gain)})`, inside ? (results[`lift-${metric}` as 'lift-cart'] ?? 0) : 0, formats.money, {
          name: `lift_${id}`,
        })
      : text(''),
    text(origins[entry.origin], 'quiet'),
    { number: dateNumber(entry.checked), format: formats.date, look: 'value' },
  ];
}

export function metricSheet(parts: Parts): Sheet {
  const { words } = parts;
  const { funnel, columns } = words;
  const lines = linesOf(parts);
  const last = FIRST + lines.length;
  return {
    name: words.sheets.metrics,
    columns: [28, 18, 26, 9, 9, 11, 11, 12, 24, 14, 12, 10, 18, 38, 20],
    frozen: { rows: FIRST, columns: 1 },
    names: { metric_names: columnRange(0, FIRST, last - 1), metric_candidates: columnRange(10, FIRST, last - 1) },
    quietWhere: [{ range: `A${FIRST + 1}:O${last}`, formula: `$D${FIRST + 1}=0` }],
    rows: [
      ...heading(words.sheets.metrics, funnel.metricsLead),
      heads(
        [
          funnel.metric,
          funnel.stage,
          words.shared.onlyFor,
          funnel.counts,
          columns.value,
          funnel.low,
          funnel.high,
          funnel.lowerBetter,
          funnel.status,
          funnel.miss,
          funnel.candidate,
          funnel.target,
          funnel.lift,
          columns.origin,
          columns.checked,
        ],
        [0, 1, 2, 8, 13],
      ),
      ...lines.map((line, n): Row => ({ cells: cells(parts, line, FIRST + 1 + n, last) })),
    ],
  };
}

export { NO_STAGE };
