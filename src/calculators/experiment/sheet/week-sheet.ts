/** The sheet "Weeks": what the test shows if it is read after so many weeks, against the effect worth finding. */
import { formula, heading, heads } from '../../../calculator/sheet/cells.ts';
import type { Row, Sheet } from '../../../calculator/sheet/workbook.ts';
import { experimentWeeks } from '../../../models/experiment.ts';
import { weeksShown } from '../definition.ts';
import type { Parts } from './parts.ts';
import { armsName, foundName, middlesOf } from './search-sheet.ts';

/** Title, lead, a free line, heads. */
const FIRST = 4;

export function weekSheet(parts: Parts): Sheet {
  const { request, words, formats, inputs, none } = parts;
  const { picture } = request.props.words;
  const sign = inputs.mde < 0 ? -1 : 1;
  const rows = experimentWeeks(inputs, weeksShown(request.props.reference)).map(({ week, perArm }, n): Row => {
    const row = FIRST + 1 + n;
    const found = middlesOf(parts, perArm)?.at(-1);
    const enough = found !== undefined && found <= Math.abs(inputs.mde) / 100;
    return {
      cells: [
        { number: week, format: '0', look: 'value' },
        formula(`INT(A${row}*7*units/arms)`, perArm, formats.whole, { name: armsName(week) }),
        formula(
          `IF(ISNUMBER(${foundName(week)}),effect_sign*${foundName(week)},${none.formula})`,
          found === undefined ? none.text : sign * found,
          formats.exactPercent.replaceAll('#', ''),
          { name: `effect_${week}w` },
        ),
        formula(`IF(ISNUMBER(C${row}),IF(ABS(C${row})<=ABS(mde),1,0),0)`, enough ? 1 : 0, '0'),
      ],
    };
  });
  return {
    name: words.sheets.weeks,
    columns: [16, 26, 34, 42],
    onePage: true,
    frozen: { rows: FIRST, columns: 0 },
    rows: [
      ...heading(words.sheets.weeks, words.experiment.weeksLead),
      heads([picture.week, picture.perArm, picture.effect, words.experiment.found], []),
      ...rows,
    ],
  };
}
