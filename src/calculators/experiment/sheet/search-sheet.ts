/** The sheet of the search: what "Weeks" shows, found as the model finds it, by halving the interval. */
import { formula, heading, text } from '../../../calculator/sheet/cells.ts';
import { columnName, type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { experimentWeeks } from '../../../models/experiment.ts';
import { weeksShown } from '../definition.ts';
import type { Parts } from './parts.ts';

/** Title, lead, a free line, the largest effect, its direction, the heads. */
const FIRST = 6;

/** Halvings of an interval of at most 1: what is left is smaller than a trillionth of a percentage point. */
const STEPS = 46;

/** The cell of the sheet "Weeks" with the size of an arm after a week. */
export function armsName(week: number): string {
  return `arm_${week}w`;
}

/** The cell with what the search has found for a week: the size of the effect, or the word for "no answer". */
export function foundName(week: number): string {
  return `found_${week}w`;
}

/** The largest effect there can be in the direction of the one that is looked for, in shares of 1. */
function mostOf({ inputs }: Parts): number {
  return Math.max(0, inputs.mde < 0 ? inputs.baseline : 100 - inputs.baseline) / 100;
}

/** Whether an effect shows with so many in each arm, as {@link enoughFormula} decides it. */
function enough({ inputs, steps }: Parts, effect: number, perArm: number): boolean {
  const { zAlpha, zPower } = steps;
  if (zAlpha === null || zPower === null || effect <= 0 || perArm === 0) return false;
  const baseline = inputs.baseline / 100;
  const changed = Math.min(1, Math.max(0, baseline + (inputs.mde < 0 ? -effect : effect)));
  const mean = (baseline + changed) / 2;
  const own = baseline * (1 - baseline) + changed * (1 - changed);
  return zAlpha * Math.sqrt(2 * mean * (1 - mean)) + zPower * Math.sqrt(own) <= effect * Math.sqrt(perArm);
}

function enoughFormula(effect: string, perArm: string): string {
  const changed = `MIN(1,MAX(0,baseline+effect_sign*${effect}))`;
  return (
    `z_alpha*SQRT(2*(baseline+${changed})/2*(1-(baseline+${changed})/2))+` +
    `z_power*SQRT(baseline*(1-baseline)+${changed}*(1-${changed}))<=${effect}*SQRT(${perArm})`
  );
}

/** The middles of the intervals for one week, line by line; null where even the largest effect does not show. */
export function middlesOf(parts: Parts, perArm: number): readonly number[] | null {
  const most = mostOf(parts);
  if (!enough(parts, most, perArm)) return null;
  const middles = [most / 2];
  for (let k = 1; k <= STEPS; k += 1) {
    const before = middles[k - 1]!;
    middles.push(before + ((enough(parts, before, perArm) ? -1 : 1) * most) / 2 ** (k + 1));
  }
  return middles;
}

export function searchSheet(parts: Parts): Sheet {
  const { request, words, formats, inputs, none } = parts;
  const { experiment } = words;
  const weeks = experimentWeeks(inputs, weeksShown(request.props.reference));
  const runs = weeks.map(({ perArm }) => middlesOf(parts, perArm));

  const cell = (k: number, n: number): Cell => {
    const { week } = weeks[n]!;
    const arms = armsName(week);
    const before = `${columnName(n + 1)}${FIRST + k}`;
    // Behind an IF of its own: a text among numbers would be an error, not a "no".
    const first =
      `IF(AND(ISNUMBER(z_alpha),ISNUMBER(z_power),effect_most>0,${arms}>0),` +
      `IF(${enoughFormula('effect_most', arms)},effect_most/2,${none.formula}),${none.formula})`;
    const next = `IF(ISNUMBER(${before}),${before}+IF(${enoughFormula(before, arms)},-1,1)*effect_most/2^($A${FIRST + k + 1}+1),${none.formula})`;
    return formula(k === 0 ? first : next, runs[n]?.[k] ?? none.text, '0.000000%', k === STEPS ? { name: foundName(week) } : {});
  };
  return {
    name: words.sheets.search,
    columns: [44, ...weeks.map(() => 14)],
    onePage: true,
    frozen: { rows: FIRST, columns: 1 },
    rows: [
      ...heading(words.sheets.search, experiment.searchLead),
      {
        cells: [
          text(experiment.most),
          formula('IF(mde<0,baseline,1-baseline)', mostOf(parts), formats.exactPercent, { name: 'effect_most' }),
        ],
      },
      { cells: [text(experiment.sign), formula('IF(mde<0,-1,1)', inputs.mde < 0 ? -1 : 1, '0', { name: 'effect_sign' })] },
      {
        cells: [
          text(`${experiment.step} / ${request.props.words.picture.week}`, 'headEnd'),
          ...weeks.map(({ week }): Cell => ({ number: week, format: '0', look: 'headEnd' })),
        ],
      },
      ...Array.from({ length: STEPS + 1 }, (_, k): Row => ({
        cells: [{ number: k, format: '0', look: 'value' }, ...weeks.map((_, n) => cell(k, n))],
      })),
    ],
  };
}
