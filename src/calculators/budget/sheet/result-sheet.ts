/** The sheet "Results": each level with its share, the share practitioners start with, and its money; what has no channel; a check. */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import { dateNumber } from '../../../calculator/sheet/formats.ts';
import { quoted, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import type { BudgetLevel } from '../../../models/budget.ts';
import { levelsDown, partsName, partsSum, SIDES, type Parts } from './parts.ts';

const COLUMNS = [50, 18, 28, 36, 26] as const;

/** Title, lead, a free line, heads. */
const FIRST = 4;

/** The lower funnel first, then the middle, the rest to the level furthest from buying. */
const SHARES: Readonly<Record<BudgetLevel, { readonly b2c: string; readonly b2b: string | null }>> = {
  lower: { b2c: 'lower', b2b: 'lowerB2b' },
  middle: { b2c: 'MIN(middle,1-lower)', b2b: '1-lowerB2b' },
  upper: { b2c: '1-lower-out_share_middle', b2b: null },
};

function levelRow(parts: Parts, level: BudgetLevel): Row {
  const { request, words, formats, inputs, results } = parts;
  const { props } = request;
  const absent = words.shared.notApplicable;
  const { b2c, b2b } = SHARES[level];
  const here = inputs.side === 'b2c' || b2b !== null;
  const bySide = (ofB2c: string, ofB2b: string) => `IF(side="b2c",${ofB2c},${b2b === null ? quoted(absent) : ofB2b})`;
  const cell = (of: string, value: number, format: string, name?: string): Cell =>
    formula(of, here ? value : absent, format, name ? { name } : {});
  const amount = results[`amount-${level}`] ?? 0;
  const open = (side: 'b2c' | 'b2b') => `IF(SUM(${partsName(side, level)})=0,out_amount_${level},0)`;
  const usual = props.reference[inputs.side][level]?.low ?? 0;
  return {
    cells: [
      text(props.words.levels[level]),
      cell(bySide(b2c, b2b ?? ''), (results[`share-${level}`] ?? 0) / 100, formats.percent, `out_share_${level}`),
      cell(bySide(`usual_b2c_${level}`, `usual_b2b_${level}`), usual / 100, formats.percent),
      cell(bySide(`total*out_share_${level}`, `total*out_share_${level}`), amount, formats.money, `out_amount_${level}`),
      cell(bySide(open('b2c'), open('b2b')), here && partsSum(parts, inputs.side, level) === 0 ? amount : 0, formats.money),
    ],
  };
}

/** The shares practitioners start with, as cells. */
function usualRows({ request, words, formats }: Parts): Row[] {
  const { props } = request;
  const { columns } = words;
  return [
    section(props.words.picture.usual, COLUMNS.length),
    heads([props.words.picture.level, columns.value, words.shared.onlyFor, columns.origin, columns.checked], [0, 2, 3]),
    ...SIDES.flatMap((side) =>
      levelsDown(side).map((level): Row => {
        const entry = props.reference[side][level]!;
        return {
          cells: [
            text(props.words.levels[level]),
            {
              number: entry.low! / 100,
              format: formats.percent,
              look: 'input',
              name: `usual_${side}_${level}`,
              rule: { kind: 'number', min: 0, max: 1, whole: false },
            },
            text(props.words.options.side[side], 'quiet'),
            text(props.origins[entry.origin], 'quiet'),
            { number: dateNumber(entry.checked), format: formats.date, look: 'value' },
          ],
        };
      }),
    ),
  ];
}

export function resultSheet(parts: Parts): Sheet {
  const { request, words, formats, inputs, results } = parts;
  const { picture, outputs } = request.props.words;
  const levels = levelsDown('b2c');
  const sum = (column: string) => `SUM(${column}${FIRST + 1}:${column}${FIRST + levels.length})`;
  const off = 'SUM(channel_money)+out_unassigned-total';
  return {
    name: words.sheets.results,
    columns: COLUMNS,
    onePage: true,
    frozen: { rows: FIRST, columns: 0 },
    rows: [
      ...heading(words.sheets.results, words.shared.resultsLead),
      heads([picture.level, picture.share, picture.usual, picture.money, outputs.unassigned.label]),
      ...levels.map((level) => levelRow(parts, level)),
      {
        cells: [
          text(words.budget.sum, 'total'),
          formula(sum('B'), 1, formats.percent, { look: 'total' }),
          text('', 'total'),
          formula(sum('D'), inputs.total, formats.money, { look: 'total' }),
          formula(sum('E'), results.unassigned, formats.money, { name: 'out_unassigned', look: 'total' }),
        ],
      },
      section(words.shared.checks, COLUMNS.length),
      {
        cells: [
          text(words.budget.check),
          // Shares of shares add up to the whole but for the last digits.
          formula(`IF(ABS(${off})<=1E-12*total,0,${off})`, 0, formats.exact, { name: 'check_total' }),
        ],
      },
      ...usualRows(parts),
    ],
  };
}
