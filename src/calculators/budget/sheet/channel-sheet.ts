/** The sheet "Channels": those of both sides, each with its parts of its level, its share of the budget and its money. */
import { formula, heading, heads, text } from '../../../calculator/sheet/cells.ts';
import { columnRange } from '../../../calculator/sheet/input-sheet.ts';
import { quoted, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { channelsOf } from '../definition.ts';
import { levelsDown, partsName, partsSum, SIDES, type Parts } from './parts.ts';

/** Title, lead, a free line, heads. */
const FIRST = 4;

/** Columns of the parts and of the money. */
const PARTS = 3;
const MONEY = 6;

export function channelSheet(parts: Parts): Sheet {
  const { request, words, formats, inputs, results } = parts;
  const own = request.props.words;
  const absent = words.shared.notApplicable;
  const money = results as Readonly<Record<string, number>>;
  const rows: Row[] = [];
  const names: Record<string, string> = {};
  const quietWhere: { range: string; formula: string }[] = [];
  for (const side of SIDES) {
    const first = FIRST + rows.length;
    for (const level of levelsDown(side)) {
      const channels = channelsOf(side, level);
      const from = FIRST + rows.length;
      const sum = partsSum(parts, side, level);
      const range = partsName(side, level);
      if (channels.length > 0) names[range] = columnRange(PARTS, from, from + channels.length - 1);
      for (const channel of channels) {
        const row = FIRST + 1 + rows.length;
        const mine = sum > 0 ? inputs[channel] / sum : 0;
        const ofSide = (of: string) => `IF(side="${side}",${of},${quoted(absent)})`;
        const here = side === inputs.side;
        rows.push({
          cells: [
            text(own.fields[channel].label),
            text(own.options.side[side], 'quiet'),
            text(own.levels[level], 'quiet'),
            formula(channel, inputs[channel], '#,##0.##'),
            formula(`IF(SUM(${range})=0,0,D${row}/SUM(${range}))`, mine, formats.percent),
            formula(ofSide(`out_share_${level}*E${row}`), here ? (money[`share-${level}`]! / 100) * mine : absent, formats.percent),
            formula(ofSide(`out_amount_${level}*E${row}`), here ? money[`channel-${channel}`]! : absent, formats.money, {
              name: `out_channel_${channel}`,
            }),
          ],
        });
      }
    }
    quietWhere.push({ range: `A${first + 1}:G${FIRST + rows.length}`, formula: `side<>"${side}"` });
  }
  const last = FIRST + rows.length - 1;
  return {
    name: words.sheets.channels,
    columns: [44, 24, 40, 12, 18, 28, 28],
    onePage: true,
    frozen: { rows: FIRST, columns: 1 },
    names: { ...names, channel_money: columnRange(MONEY, FIRST, last) },
    quietWhere,
    rows: [
      ...heading(words.sheets.channels, words.budget.resultsLead),
      heads(
        [
          words.budget.channel,
          words.shared.onlyFor,
          own.picture.level,
          words.budget.parts,
          words.budget.ofLevel,
          words.budget.ofBudget,
          own.picture.money,
        ],
        [0, 1, 2],
      ),
      ...rows,
    ],
  };
}
