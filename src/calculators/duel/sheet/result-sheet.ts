/** The sheet "Results": both levers side by side, for a month, for a quarter and for each unit spent, and against where they start. */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import { quotientFormula } from '../../../calculator/sheet/formulas.ts';
import { answerFormula, formatsOf, shown, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { type Cell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { duel, mismatchedRatio, relativeGains, type DuelResults } from '../../../models/duel.ts';
import type { DuelWords } from '../../../words/index.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { modelInputs } from '../definition.ts';

export type DuelRequest = SheetRequest<DuelWords, null>;

const COLUMNS = [54, 26, 26] as const;

/** The results of a request, in the model's numbers. */
export function resultsOf({ inputs }: DuelRequest): DuelResults {
  return duel(modelInputs(inputs));
}

export function resultSheet(request: DuelRequest, words: SheetWords): Sheet {
  const { props, inputs } = request;
  const { outputs, picture } = props.words;
  const formats = formatsOf(request);
  const model = modelInputs(inputs);
  const results = resultsOf(request);
  const relative = relativeGains(model);
  const none = answerFormula(request, 'none');

  const output = (name: keyof DuelResults, of: string, format: string): Cell =>
    formula(of, shown(request, results[name]), format, { name: `out_${name}` });
  const percent = (of: string, value: number | 'none'): Cell =>
    formula(of, shown(request, value === 'none' ? value : value / 100), formats.percent);
  const row = (label: string, ...cells: Cell[]): Row => ({ cells: [text(label), ...cells] });
  const levers = heads([picture.lever, picture.b2c, picture.b2b]);
  const perSpend = (gain: string) => quotientFormula(gain, '(spend*3)', none);
  return {
    name: words.sheets.results,
    columns: COLUMNS,
    onePage: true,
    frozen: { rows: 4, columns: 0 },
    rows: [
      ...heading(words.sheets.results, words.shared.resultsLead),
      levers,
      row(
        picture.month,
        output('b2cGain', 'visitors*cvrGain*aov', formats.money),
        output('b2bGain', 'mqls*mqlSql*winGain*acv', formats.money),
      ),
      row(
        picture.quarter,
        output('b2cGainQuarter', 'out_b2cGain*3', formats.money),
        output('b2bGainQuarter', 'out_b2bGain*3', formats.money),
      ),
      row(
        picture.perSpend,
        output('b2cPerSpend', perSpend('out_b2cGainQuarter'), '0.00'),
        output('b2bPerSpend', perSpend('out_b2bGainQuarter'), '0.00'),
      ),
      { cells: [] },
      {
        cells: [
          text(outputs.ratio.label),
          formula(quotientFormula('out_b2bGainQuarter', 'out_b2cGainQuarter', none), shown(request, results.ratio), '0.00', {
            name: 'out_ratio',
            look: 'key',
          }),
        ],
        height: 20,
      },
      row(
        words.duel.mismatch,
        formula(quotientFormula('out_b2bGainQuarter', 'out_b2cGain', none), shown(request, mismatchedRatio(results)), '0.00'),
      ),
      section(words.duel.start, COLUMNS.length),
      levers,
      row(words.duel.today, percent('cvr', model.cvr), percent('win', model.win)),
      row(words.duel.after, percent('cvr+cvrGain', model.cvr + model.cvrGain), percent('win+winGain', model.win + model.winGain)),
      row(
        words.duel.relative,
        percent(quotientFormula('cvrGain', 'cvr', none), relative.b2c),
        percent(quotientFormula('winGain', 'win', none), relative.b2b),
      ),
    ],
  };
}
