/** The sheet "Results": coverage and what is missing, what closes the gap before and after rounding up, the stages, and the range. */
import { formula, heading, heads, section, text } from '../../../calculator/sheet/cells.ts';
import { cellNumber, unitText } from '../../../calculator/sheet/formats.ts';
import { aboveFormula, belowFormula, excessFormula, quotientFormula, wholeUpFormula } from '../../../calculator/sheet/formulas.ts';
import { columnRange } from '../../../calculator/sheet/input-sheet.ts';
import { answerFormula, contextOf, formatsOf, shown, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { boundRows, figureHeads, figureRow, RESULT_COLUMNS, type Figure } from '../../../calculator/sheet/result-rows.ts';
import { quoted, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { quotient } from '../../../models/answers.ts';
import { evenCoverage, pipeline, stageOf, STAGES, type PipelineResults } from '../../../models/pipeline.ts';
import type { PipelineWords } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { definition, modelInputs, rangeOf, type PipelineReference } from '../definition.ts';

export type PipelineRequest = SheetRequest<PipelineWords, PipelineReference>;

/** The results of a request, in the model's numbers. */
export function resultsOf({ inputs, props }: PipelineRequest): PipelineResults {
  return pipeline(modelInputs(inputs), rangeOf(props.reference));
}

type Output = Exclude<keyof PipelineResults, `expected-${string}`>;
type Needed = 'dealsNeeded' | 'oppsNeeded' | 'mqlsNeeded';

/** What is needed before it is rounded up, by the name of its cell. */
const EXACT = { dealsNeeded: 'deals_exact', oppsNeeded: 'opps_exact', mqlsNeeded: 'mqls_exact' } as const satisfies Record<Needed, string>;

function exactFormula(output: Needed, none: string): string {
  if (output === 'dealsNeeded') return quotientFormula('out_gap', 'acv', none);
  if (output === 'oppsNeeded') return quotientFormula('out_gap', '(acv*out_winUsed)', none);
  return `IF(ISNUMBER(out_oppsNeeded),${quotientFormula('out_oppsNeeded', 'mqlSql', none)},${none})`;
}

function outputFormula(output: Output, none: string, { worse, within, better }: Readonly<Record<'worse' | 'within' | 'better', string>>) {
  switch (output) {
    case 'openUsed':
      return `IF(SUM(stage_open)>0,SUM(stage_open),open)`;
    case 'winUsed':
      return `IF(SUM(stage_open)>0,SUMPRODUCT(stage_open,stage_win)/SUM(stage_open),win)`;
    case 'remaining':
      return excessFormula('target', 'won');
    case 'coverage':
      return quotientFormula('out_openUsed', 'out_remaining', none);
    case 'verdict':
      return (
        `IF(ISNUMBER(out_coverage),IF(${belowFormula('out_coverage', 'coverage_low')},${quoted(worse)},` +
        `IF(${aboveFormula('out_coverage', 'coverage_high')},${quoted(better)},${quoted(within)})),${none})`
      );
    case 'expected':
      return 'out_openUsed*out_winUsed';
    case 'gap':
      return excessFormula('out_remaining', 'out_expected');
    case 'velocity':
      return quotientFormula('deals*acv*out_winUsed', 'cycle', none);
    default:
      return `IF(out_gap=0,0,IF(ISNUMBER(${EXACT[output]}),${wholeUpFormula(EXACT[output])},${none}))`;
  }
}

/** The open amounts of the stages and their shares, as ranges for the sums above them. */
function stageRows({ props, inputs }: PipelineRequest, results: PipelineResults, money: string, percent: string): Row[] {
  const { picture, stages } = props.words;
  const model = modelInputs(inputs);
  return [
    section(picture.stages, RESULT_COLUMNS.length),
    heads([picture.stage, picture.open, picture.win, picture.brings]),
    ...STAGES.map((stage): Row => {
      const { open, win } = stageOf(model, stage);
      const name = `out_expected_${stage.id}`;
      return {
        cells: [
          text(stages[stage.id]),
          formula(stage.open, open, money),
          formula(stage.win, cellNumber(win, 'percent'), percent),
          formula(`${stage.open}*${stage.win}`, results[`expected-${stage.id}`], money, { name }),
          text(name, 'quiet'),
        ],
      };
    }),
  ];
}

export function resultSheet(request: PipelineRequest, words: SheetWords): Sheet {
  const { props, inputs } = request;
  const { outputs } = props.words;
  const formats = formatsOf(request);
  const context = contextOf(request);
  const results = resultsOf(request);
  const none = answerFormula(request, 'none');
  const { low, high } = rangeOf(props.reference);
  const { acv, mqlSql } = modelInputs(inputs);
  const { winUsed: win } = results;

  const figure = (output: Output, format: string, more: Partial<Figure> = {}): Row => {
    const unit = definition.outputs.find(({ name }) => name === output)!.unit as 'money' | 'times' | 'percent' | 'count' | 'word';
    return figureRow({
      label: outputs[output].label,
      name: `out_${output}`,
      formula: outputFormula(output, none, props.machine.verdict),
      cached: unit === 'percent' ? cellNumber(Number(results[output]), unit) : shown(request, results[output]),
      format,
      unit: unit === 'word' || unit === 'count' ? '' : unitText(unit, context),
      ...more,
    });
  };
  const exact = (output: Needed, cached: number | 'none'): Row =>
    figureRow({
      label: say(words.shared.exact, { label: outputs[output].label }),
      name: EXACT[output],
      formula: exactFormula(output, none),
      cached: shown(request, cached),
      format: formats.exact,
    });
  const { gap, oppsNeeded } = results;
  const before: Row[] = [
    ...heading(words.sheets.results, words.shared.resultsLead),
    figureHeads(words),
    figure('openUsed', formats.money),
    figure('winUsed', formats.exactPercent),
    figure('remaining', formats.money),
    figure('coverage', '0.00', { look: 'key' }),
    figure('verdict', 'General'),
    figureRow({
      label: words.pipeline.even,
      name: 'coverage_even',
      formula: quotientFormula('1', 'out_winUsed', none),
      cached: shown(request, evenCoverage(win)),
      format: '0.00',
      unit: unitText('times', context),
    }),
    figure('expected', formats.money),
    figure('gap', formats.money, { look: 'key' }),
    figure('velocity', formats.money),
  ];
  const stages = stageRows(request, results, formats.money, formats.percent);
  const [from, to] = [before.length + stages.length - STAGES.length, before.length + stages.length - 1];
  return {
    name: words.sheets.results,
    columns: RESULT_COLUMNS,
    onePage: true,
    frozen: { rows: 4, columns: 0 },
    names: { stage_open: columnRange(1, from, to), stage_win: columnRange(2, from, to) },
    rows: [
      ...before,
      ...stages,
      section(words.pipeline.needs, RESULT_COLUMNS.length),
      exact('dealsNeeded', quotient(gap, acv)),
      figure('dealsNeeded', formats.whole),
      exact('oppsNeeded', quotient(gap * 100, acv * win)),
      figure('oppsNeeded', formats.whole),
      exact('mqlsNeeded', oppsNeeded === 'none' ? oppsNeeded : quotient(oppsNeeded * 100, mqlSql)),
      figure('mqlsNeeded', formats.whole),
      ...boundRows(
        [
          {
            label: outputs.coverage.label,
            name: 'coverage',
            low,
            high,
            format: '0.0',
            unit: unitText('times', context),
            entry: props.reference.coverage,
          },
        ],
        request,
        words,
        formats,
      ),
    ],
  };
}
