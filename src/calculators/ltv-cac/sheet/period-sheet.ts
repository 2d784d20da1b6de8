/** The sheet "Contributions": one customer's, one by one, as many as the longest horizon with the shortest window has. */
import { formula, heading, heads } from '../../../calculator/sheet/cells.ts';
import { columnRange } from '../../../calculator/sheet/input-sheet.ts';
import type { Row, Sheet } from '../../../calculator/sheet/workbook.ts';
import type { Parts } from './parts.ts';

/** 120 months of 30.4375 days at a window of one day, and the order of day 0. */
const MOST = 3653;

/** Title, lead, a free line, heads. */
const FIRST = 4;

export function periodSheet({ words, formats, inputs, contributions }: Parts): Sheet {
  const { points } = contributions;
  const { ltv } = words;
  const last = points.at(-1);
  const step = inputs.model === 'order' ? inputs.window : 1;
  const money = formats.exactMoney;
  const rows = Array.from({ length: MOST }, (_, k): Row => {
    const row = FIRST + 1 + k;
    const point = points[k] ?? {
      at: k * step,
      contribution: 0,
      discounted: 0,
      cumulative: last?.cumulative ?? 0,
      cumulativeDiscounted: last?.cumulativeDiscounted ?? 0,
    };
    const running = (of: string, total: string) => (k === 0 ? `${of}${row}` : `${total}${row - 1}+${of}${row}`);
    return {
      cells: [
        { number: k + 1, format: '0', look: 'value' },
        formula(k === 0 ? '0*period_step' : `B${row - 1}+period_step`, point.at, formats.whole),
        // Each is the one before times the growth: the power 0^0, which spreadsheets refuse, never comes up.
        formula(
          k === 0 ? 'IF(period_count>0,contribution_first,0)' : `IF(A${row}<=period_count,C${row - 1}*contribution_growth,0)`,
          point.contribution,
          money,
        ),
        formula(running('C', 'D'), point.cumulative, money),
        // Nothing is worth nothing at any rate: a power of thousands of years would be too large for a number.
        formula(`IF(C${row}=0,0,C${row}/(1+discount)^(B${row}*period_years))`, point.discounted, money),
        formula(running('E', 'F'), point.cumulativeDiscounted, money),
      ],
      folded: k >= Math.max(1, points.length),
    };
  });
  const end = FIRST + MOST - 1;
  return {
    name: words.sheets.periods,
    columns: [8, 16, 18, 18, 18, 24],
    frozen: { rows: FIRST, columns: 0 },
    names: {
      period_number: columnRange(0, FIRST, end),
      contributions: columnRange(2, FIRST, end),
      contributions_cumulative: columnRange(3, FIRST, end),
      contributions_discounted: columnRange(4, FIRST, end),
    },
    quietWhere: [{ range: `A${FIRST + 1}:F${end + 1}`, formula: `$A${FIRST + 1}>period_count` }],
    rows: [
      ...heading(words.sheets.periods, ltv.periodsLead),
      heads([ltv.number, ltv.at, ltv.contribution, ltv.cumulative, ltv.discounted, ltv.pvCumulative], []),
      ...rows,
    ],
  };
}
