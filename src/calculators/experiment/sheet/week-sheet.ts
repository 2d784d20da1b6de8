/** The sheet "Weeks": what the test shows if it is read after so many weeks, and the search for it, as the model searches. */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import { columnName, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { experimentWeeks } from '../../../models/experiment.ts';
import { weeksShown } from '../definition.ts';
import type { Parts } from './parts.ts';

/** Title, lead, a free line, the largest effect, a free line, heads. */
const FIRST = 6;

/** Halvings of an interval of at most 1: what is left is smaller than a trillionth of a percentage point. */
const STEPS = 46;

/** The search for one week as the sheet does it: the middle of the interval, line by line. */
function searched(parts: Parts, most: number, perArm: number): number[] {
  const { inputs, steps } = parts;
  const middles = [most / 2];
  for (let k = 1; k <= STEPS; k += 1) {
    const effect = middles[k - 1]!;
    middles.push(
      effect + ((enough(parts, effect, perArm, steps.zAlpha!, steps.zPower!, inputs.baseline / 100) ? -1 : 1) * most) / 2 ** (k + 1),
    );
  }
  return middles;
}

function enough({ inputs }: Parts, effect: number, perArm: number, zAlpha: number, zPower: number, baseline: number): boolean {
  const changed = Math.min(1, Math.max(0, baseline + (inputs.mde < 0 ? -effect : effect)));
  const mean = (baseline + changed) / 2;
  const own = baseline * (1 - baseline) + changed * (1 - changed);
  return zAlpha * Math.sqrt(2 * mean * (1 - mean)) + zPower * Math.sqrt(own) <= effect * Math.sqrt(perArm);
}

/** Whether an effect shows with so many in each arm, as a formula. Both are cells. */
function enoughFormula(effect: string, perArm: string): string {
  const changed = `MIN(1,MAX(0,baseline+effect_sign*${effect}))`;
  return (
    `z_alpha*SQRT(2*(baseline+${changed})/2*(1-(baseline+${changed})/2))+` +
    `z_power*SQRT(baseline*(1-baseline)+${changed}*(1-${changed}))<=${effect}*SQRT(${perArm})`
  );
}

export function weekSheet(parts: Parts): Sheet {
  const { request, words, formats, inputs, steps, none } = parts;
  const { picture } = request.props.words;
  const { experiment } = words;
  const count = weeksShown(request.props.reference);
  const weeks = experimentWeeks(inputs, count);
  const most = Math.max(0, inputs.mde < 0 ? inputs.baseline : 100 - inputs.baseline) / 100;
  const known = steps.zAlpha !== null && steps.zPower !== null && most > 0;
  /** The first line of the search; it has a column for each week. */
  const start = FIRST + count + 2;
  const end = start + STEPS;
  const columns = Array.from({ length: count }, (_, n) => columnName(n + 1));
  const shows = (perArm: number) => known && perArm > 0 && enough(parts, most, perArm, steps.zAlpha!, steps.zPower!, inputs.baseline / 100);
  const runs = weeks.map(({ perArm }) => (shows(perArm) ? searched(parts, most, perArm) : null));
  const sign = inputs.mde < 0 ? -1 : 1;

  const effectCell = (n: number): Cell => {
    const found = runs[n] ?? null;
    return formula(
      `IF(ISNUMBER(${columns[n]}${end + 1}),effect_sign*${columns[n]}${end + 1},${none.formula})`,
      found ? sign * found.at(-1)! : none.text,
      formats.exactPercent,
      { name: `effect_${n + 1}w` },
    );
  };
  const weekRow = (n: number): Row => {
    const row = FIRST + 1 + n;
    const { week, perArm } = weeks[n]!;
    const found = runs[n]?.at(-1);
    return {
      cells: [
        { number: week, format: '0', look: 'value' },
        formula(`INT(A${row}*7*units/arms)`, perArm, formats.whole),
        effectCell(n),
        formula(
          `IF(ISNUMBER(C${row}),IF(ABS(C${row})<=ABS(mde),1,0),0)`,
          found !== undefined && found <= Math.abs(inputs.mde) / 100 ? 1 : 0,
          '0',
        ),
      ],
    };
  };
  const firstLine: Row = {
    cells: [
      { number: 0, format: '0', look: 'value' },
      ...columns.map((_, n): Cell => {
        const perArm = `$B$${FIRST + 1 + n}`;
        const can = `IF(effect_most<=0,FALSE,IF(${perArm}=0,FALSE,${enoughFormula('effect_most', perArm)}))`;
        return formula(
          `IF(AND(ISNUMBER(z_alpha),ISNUMBER(z_power)),IF(${can},effect_most/2,${none.formula}),${none.formula})`,
          runs[n]?.[0] ?? none.text,
          formats.exactPercent,
        );
      }),
    ],
    folded: true,
  };
  const line = (k: number): Row => ({
    cells: [
      { number: k, format: '0', look: 'value' },
      ...columns.map((column, n): Cell => {
        const before = `${column}${start + k}`;
        return formula(
          `IF(ISNUMBER(${before}),${before}+IF(${enoughFormula(before, `$B$${FIRST + 1 + n}`)},-1,1)*effect_most/2^($A${start + k + 1}+1),${none.formula})`,
          runs[n]?.[k] ?? none.text,
          formats.exactPercent,
        );
      }),
    ],
    folded: true,
  });
  return {
    name: words.sheets.weeks,
    columns: [24, 18, 24, 24, ...Array.from({ length: Math.max(0, count - 3) }, () => 14)],
    frozen: { rows: 2, columns: 0 },
    names: { effects_by_week: `C${FIRST + 1}:C${FIRST + count}` },
    rows: [
      ...heading(words.sheets.weeks, experiment.weeksLead),
      {
        cells: [
          text(experiment.most),
          formula('IF(mde<0,baseline,1-baseline)', most, formats.percent, { name: 'effect_most' }),
          formula('IF(mde<0,-1,1)', sign, '"+";"−"', { name: 'effect_sign' }),
        ],
      },
      { cells: [] },
      heads([picture.week, picture.perArm, picture.effect, experiment.found], []),
      ...weeks.map((_, n) => weekRow(n)),
      section(experiment.search, count + 1),
      {
        cells: [text(experiment.step, 'headEnd'), ...weeks.map(({ week }): Cell => ({ number: week, format: '0', look: 'headEnd' }))],
        folded: true,
      },
      firstLine,
      ...Array.from({ length: STEPS }, (_, k) => line(k + 1)),
    ],
  };
}
