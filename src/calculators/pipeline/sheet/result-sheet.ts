/** The sheet "Results": coverage and what is missing, what closes the gap before and after rounding up, and the range it is judged by. */
import { heading, section } from '../../../calculator/sheet/cells.ts';
import { unitText } from '../../../calculator/sheet/formats.ts';
import { aboveFormula, belowFormula, excessFormula, quotientFormula, wholeUpFormula } from '../../../calculator/sheet/formulas.ts';
import { contextOf, formatsOf, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { boundRows, figureHeads, figureRow, RESULT_COLUMNS, type Figure } from '../../../calculator/sheet/result-rows.ts';
import { quoted, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { quotient } from '../../../models/answers.ts';
import { evenCoverage, pipeline, type PipelineResults } from '../../../models/pipeline.ts';
import type { PipelineWords } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { definition, modelInputs, rangeOf, type PipelineReference } from '../definition.ts';

export type PipelineRequest = SheetRequest<PipelineWords, PipelineReference>;

/** The results of a request, in the model's numbers. */
export function resultsOf({ inputs, props }: PipelineRequest): PipelineResults {
  return pipeline(modelInputs(inputs), rangeOf(props.reference));
}

type Output = keyof PipelineResults;
type Needed = 'dealsNeeded' | 'oppsNeeded' | 'mqlsNeeded';

/** What is needed before it is rounded up, by the name of its cell. */
const EXACT = { dealsNeeded: 'deals_exact', oppsNeeded: 'opps_exact', mqlsNeeded: 'mqls_exact' } as const satisfies Record<Needed, string>;

function exactFormula(output: Needed, none: string): string {
  if (output === 'dealsNeeded') return quotientFormula('out_gap', 'acv', none);
  if (output === 'oppsNeeded') return quotientFormula('out_gap', '(acv*win)', none);
  return `IF(ISNUMBER(out_oppsNeeded),${quotientFormula('out_oppsNeeded', 'mqlSql', none)},${none})`;
}

function outputFormula(output: Output, none: string, { worse, within, better }: Readonly<Record<'worse' | 'within' | 'better', string>>) {
  switch (output) {
    case 'remaining':
      return excessFormula('target', 'won');
    case 'coverage':
      return quotientFormula('open', 'out_remaining', none);
    case 'verdict':
      return (
        `IF(ISNUMBER(out_coverage),IF(${belowFormula('out_coverage', 'coverage_low')},${quoted(worse)},` +
        `IF(${aboveFormula('out_coverage', 'coverage_high')},${quoted(better)},${quoted(within)})),${none})`
      );
    case 'expected':
      return 'open*win';
    case 'gap':
      return excessFormula('out_remaining', 'out_expected');
    case 'velocity':
      return quotientFormula('deals*acv*win', 'cycle', none);
    default:
      return `IF(out_gap=0,0,IF(ISNUMBER(${EXACT[output]}),${wholeUpFormula(EXACT[output])},${none}))`;
  }
}

/** A result as its cell shows it: the contract's words in the reader's. */
export function shown({ props }: PipelineRequest, value: number | string): number | string {
  const { answers, verdict } = props.machine;
  const words: Readonly<Record<string, string>> = { ...answers, ...verdict };
  return typeof value === 'number' ? value : words[value]!;
}

export function resultSheet(request: PipelineRequest, words: SheetWords): Sheet {
  const { props, inputs } = request;
  const { outputs } = props.words;
  const formats = formatsOf(request);
  const context = contextOf(request);
  const results = resultsOf(request);
  const none = quoted(props.machine.answers.none);
  const { low, high } = rangeOf(props.reference);
  const { acv, win, mqlSql } = modelInputs(inputs);

  const figure = (output: Output, format: string, more: Partial<Figure> = {}): Row => {
    const unit = definition.outputs.find(({ name }) => name === output)!.unit as 'money' | 'times' | 'count' | 'word';
    return figureRow({
      label: outputs[output].label,
      name: `out_${output}`,
      formula: outputFormula(output, none, props.machine.verdict),
      cached: shown(request, results[output]),
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
  return {
    name: words.sheets.results,
    columns: RESULT_COLUMNS,
    onePage: true,
    frozen: { rows: 4, columns: 0 },
    rows: [
      ...heading(words.sheets.results, words.shared.resultsLead),
      figureHeads(words),
      figure('remaining', formats.money),
      figure('coverage', '0.00', { look: 'key' }),
      figure('verdict', 'General'),
      figureRow({
        label: words.pipeline.even,
        name: 'coverage_even',
        formula: quotientFormula('1', 'win', none),
        cached: shown(request, evenCoverage(win)),
        format: '0.00',
        unit: unitText('times', context),
      }),
      figure('expected', formats.money),
      figure('gap', formats.money, { look: 'key' }),
      figure('velocity', formats.money),
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
