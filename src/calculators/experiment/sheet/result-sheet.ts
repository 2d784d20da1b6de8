/** The sheet "Results": size and length of the test, the steps of the formula, and the range the length is judged by. */
import { formula, heading, section } from '../../../calculator/sheet/cells.ts';
import { unitText } from '../../../calculator/sheet/formats.ts';
import { contextOf } from '../../../calculator/sheet/request.ts';
import { boundRows, figureHeads, figureRow, RESULT_COLUMNS, type Figure } from '../../../calculator/sheet/result-rows.ts';
import { quoted, type FormulaCell, type Row, type Sheet } from '../../../calculator/sheet/workbook.ts';
import { sampleSize, type ExperimentResults, type ExperimentSide } from '../../../models/experiment.ts';
import { sayCount } from '../../../words/say.ts';
import { rangesOf, wholeWeeks } from '../definition.ts';
import { quantileFormula, type Parts } from './parts.ts';

type Output = keyof ExperimentResults;

/** A share that misses 0 or 1 by rounding is still one: the model's own bound, in shares of 1. */
const ROUNDING = '1E-11';

/** The size of an arm with the variance under the null hypothesis that a cell holds. A power of 0 is reached by nobody at all. */
function sizeFormula(variance: string, none: string): string {
  return (
    `IF(OR(mde=0,NOT(ISNUMBER(rate_changed)),NOT(ISNUMBER(z_alpha)),power=1),${none},` +
    `IF(power=0,IF(variance_own=0,${none},0),(MAX(0,z_alpha*SQRT(${variance})+z_power*SQRT(variance_own))/ABS(mde))^2))`
  );
}

function outputFormula(output: Output, { words, none }: Parts): string {
  const { short, within, long } = words.experiment;
  switch (output) {
    case 'exact':
      return sizeFormula('variance_pooled', none.formula);
    case 'perArm':
      return `IF(ISNUMBER(out_exact),MAX(1,ROUNDUP(out_exact,0)),${none.formula})`;
    case 'total':
      return `IF(ISNUMBER(out_perArm),arms*out_perArm,${none.formula})`;
    case 'days':
      // Not to the next day for the sake of a last digit.
      return `IF(AND(ISNUMBER(out_total),units>0),MAX(1,ROUNDUP(out_total/units*(1-1E-12),0)),${none.formula})`;
    case 'verdict': {
      const end = (which: 'low' | 'high') => `IF(side="b2c",length_b2c_${which},length_b2b_${which})`;
      return (
        `IF(ISNUMBER(out_days),IF(out_days<${end('low')},${quoted(short)},` +
        `IF(out_days>${end('high')},${quoted(long)},${quoted(within)})),${none.formula})`
      );
    }
  }
}

/** Steps of the formula, each a cell that the next ones name. */
function stepRows({ inputs, words, formats, steps, none }: Parts): Row[] {
  const { experiment } = words;
  const step = (name: string, label: string, of: string, value: number | null, format: string): Row =>
    figureRow({ label, name, formula: of, cached: value ?? none.text, format });
  const known = (of: string) => `IF(ISNUMBER(rate_changed),${of},${none.formula})`;
  const unpooled = sampleSize(inputs, 'unpooled');
  return [
    section(words.shared.steps, RESULT_COLUMNS.length),
    step(
      'rate_changed',
      experiment.changed,
      `IF(OR(baseline+mde<-${ROUNDING},baseline+mde>1+${ROUNDING}),${none.formula},MIN(1,MAX(0,baseline+mde)))`,
      steps.changed,
      formats.exactPercent,
    ),
    step('rate_mean', experiment.mean, known('(baseline+rate_changed)/2'), steps.mean, formats.exactPercent),
    step('z_alpha', experiment.zAlpha, `IF(1-alpha/2>=1,${none.formula},${quantileFormula('1-alpha/2')})`, steps.zAlpha, '0.000000'),
    step('z_power', experiment.zPower, `IF(OR(power=0,power=1),${none.formula},${quantileFormula('power')})`, steps.zPower, '0.000000'),
    step('variance_pooled', experiment.pooledVariance, known('2*rate_mean*(1-rate_mean)'), steps.pooled, '0.000000'),
    step('variance_own', experiment.ownVariance, known('baseline*(1-baseline)+rate_changed*(1-rate_changed)'), steps.own, '0.000000'),
    step(
      'exact_unpooled',
      experiment.unpooled,
      sizeFormula('variance_own', none.formula),
      unpooled === 'none' ? null : unpooled,
      formats.exact,
    ),
  ];
}

/** Who takes part, by the name they have on the side in the cell: sessions, accounts. */
function participantsCell({ request, inputs }: Parts): FormulaCell {
  const { locale, words } = request.props;
  // Five: every language of ours has the plural for it that stands for "several".
  const name = (side: ExperimentSide) => sayCount(locale, words.units[side], 5, '').trim();
  return formula(`IF(side="b2c",${quoted(name('b2c'))},${quoted(name('b2b'))})`, name(inputs.side), 'General', { look: 'quiet' });
}

export function resultSheet(parts: Parts): Sheet {
  const { request, words, formats, results, none } = parts;
  const { props } = request;
  const { outputs } = props.words;
  const days = unitText('days', contextOf(request));
  const figure = (output: Output, format: string, more: Partial<Figure> = {}): Row => {
    const value = results[output];
    const verdicts: Readonly<Record<string, string>> = { none: none.text, ...words.experiment };
    return figureRow({
      label: outputs[output].label,
      name: `out_${output}`,
      formula: outputFormula(output, parts),
      cached: typeof value === 'number' ? value : verdicts[value]!,
      format,
      ...more,
    });
  };
  const counted = { unit: participantsCell(parts) };
  const ranges = rangesOf(props.reference);
  const range = (side: ExperimentSide) => ({
    label: `${outputs.days.label} (${side.toUpperCase()})`,
    name: `length_${side}`,
    ...ranges[side],
    format: formats.whole,
    unit: days,
    entry: props.reference.length[side],
  });
  return {
    name: words.sheets.results,
    columns: RESULT_COLUMNS,
    onePage: true,
    frozen: { rows: 4, columns: 0 },
    rows: [
      ...heading(words.sheets.results, words.shared.resultsLead),
      figureHeads(words),
      figure('days', formats.whole, { look: 'key', unit: days }),
      figureRow({
        label: words.experiment.whole,
        name: 'weeks_whole',
        formula: `IF(ISNUMBER(out_days),ROUNDUP(out_days/7,0),${none.formula})`,
        cached: typeof results.days === 'number' ? wholeWeeks(results.days) : none.text,
        format: formats.whole,
        unit: unitText('weeks', contextOf(request)),
      }),
      figure('verdict', 'General'),
      figure('perArm', formats.whole, { look: 'key', ...counted }),
      figure('total', formats.whole, counted),
      figure('exact', formats.exact, counted),
      ...stepRows(parts),
      ...boundRows([range('b2c'), range('b2b')], request, words, formats),
    ],
  };
}
