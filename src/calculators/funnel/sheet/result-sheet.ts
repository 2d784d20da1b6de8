/** The sheet "Results": a month's money, the weakest metric, and what each lift would bring. */
import { formula, heading, heads, text } from '../../../calculator/sheet/cells.ts';
import { quoted, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import type { FunnelMetric, FunnelResults, FunnelSide } from '../../../models/funnel.ts';
import { say } from '../../../words/say.ts';
import { metricLabel } from '../metrics.ts';
import { NO_STAGE } from './metric-sheet.ts';
import { named, type Parts } from './parts.ts';

type Money = 'orders' | 'cvr' | 'revenue' | 'sqls' | 'deals' | 'bookings';
type Lift = 'cart' | 'cvr' | 'mqlSql' | 'win';

const n = named;

/** The contract's formulas, in the names of the inputs. */
const FORMULAS: Readonly<Record<Money, { readonly side: FunnelSide; readonly of: string }>> = {
  orders: { side: 'b2c', of: `${n('visitors')}*${n('cart')}*${n('pay')}` },
  cvr: { side: 'b2c', of: `${n('cart')}*${n('pay')}` },
  revenue: { side: 'b2c', of: `${n('visitors')}*${n('cart')}*${n('pay')}*${n('aov')}` },
  sqls: { side: 'b2b', of: `${n('leads')}*${n('mqlSql')}` },
  deals: { side: 'b2b', of: `${n('leads')}*${n('mqlSql')}*${n('win')}` },
  bookings: { side: 'b2b', of: `${n('leads')}*${n('mqlSql')}*${n('win')}*${n('acv')}` },
};

const LIFTS: Readonly<Record<Lift, { readonly side: FunnelSide; readonly of: string }>> = {
  cart: { side: 'b2c', of: 'lift_cart' },
  // One line for each kind of sale: the one that does not count is 0.
  cvr: { side: 'b2c', of: 'lift_cvr_ecommerce+lift_cvr_subscription' },
  mqlSql: { side: 'b2b', of: 'lift_mqlSql' },
  win: { side: 'b2b', of: 'lift_win' },
};

export function resultSheet(parts: Parts): Sheet {
  const { request, words, formats, inputs, results } = parts;
  const own = request.props.words;
  const absent = words.shared.notApplicable;
  const row = (label: string, name: string, side: FunnelSide, of: string, value: number, format: string): Row => ({
    cells: [
      text(label),
      formula(`IF(${named('side')}="${side}",${of},${quoted(absent)})`, inputs.side === side ? value : absent, format, { name }),
    ],
  });
  const money = (Object.keys(FORMULAS) as Money[]).map((name): Row => {
    const { side, of } = FORMULAS[name];
    const value = results[name] ?? 0;
    const format = name === 'cvr' ? formats.percent : name === 'revenue' || name === 'bookings' ? formats.money : '#,##0.0';
    return row(own.outputs[name].label, `out_${name}`, side, of, name === 'cvr' ? value / 100 : value, format);
  });
  const lifts = (Object.keys(LIFTS) as Lift[]).map((metric): Row => {
    const { side, of } = LIFTS[metric];
    const label = say(words.funnel.liftOf, { label: own.outputs.lift.label, metric: metricLabel(own, metric) });
    return row(label, `out_lift_${metric}`, side, of, (results as Partial<Record<string, number>>)[`lift-${metric}`] ?? 0, formats.money);
  });
  const { weakest } = results as FunnelResults & { weakest: FunnelMetric | 'none' };
  return {
    name: words.sheets.results,
    columns: [62, 40],
    onePage: true,
    frozen: { rows: 4, columns: 0 },
    rows: [
      ...heading(words.sheets.results, words.funnel.resultsLead),
      heads([words.columns.result, words.columns.value]),
      ...money,
      {
        cells: [
          text(own.outputs.weakest.label),
          formula(
            `IF(MIN(metric_candidates)=${NO_STAGE},${quoted(own.headline.noneWeak)},INDEX(metric_names,MATCH(MIN(metric_candidates),metric_candidates,0)))`,
            weakest === 'none' ? own.headline.noneWeak : metricLabel(own, weakest),
            'General',
            { name: 'out_weakest' },
          ),
        ],
      },
      ...lifts,
    ],
  };
}
