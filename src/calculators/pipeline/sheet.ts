/** A pipeline as a spreadsheet: inputs, results, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { unitText } from '../../calculator/sheet/formats.ts';
import { contextOf, formatsOf, type SheetSource, shown, type TableRow } from '../../calculator/sheet/request.ts';
import { stageOf, STAGES } from '../../models/pipeline.ts';
import type { PipelineWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, modelInputs, type PipelineReference } from './definition.ts';
import { resultSheet, resultsOf, type PipelineRequest } from './sheet/result-sheet.ts';

/** Where one sum and one rate do not count: as soon as a stage has an amount. */
const BY_STAGE = 'SUM(stage_open)>0';

function workbook(request: PipelineRequest, words: SheetWords) {
  const { outputs } = request.props.words;
  const { coverage, gap } = resultsOf(request);
  return bookOf(source, request, words, {
    headlines: [
      {
        label: outputs.coverage.label,
        formula: 'out_coverage',
        cached: shown(request, coverage),
        format: '0.00',
        unit: unitText('times', contextOf(request)),
      },
      { label: outputs.gap.label, formula: 'out_gap', cached: gap, format: formatsOf(request).money },
    ],
    unusedWhere: { open: BY_STAGE, win: BY_STAGE },
    sheets: [resultSheet(request, words)],
    rules: Object.values(words.pipelineRules),
  });
}

/** One line a result, in the unit that people say; with amounts by stage also what each brings. */
function table(request: PipelineRequest, words: SheetWords): TableRow[] {
  const { columns } = words;
  const { outputs } = request.props.words;
  const results = resultsOf(request);
  const inputs = modelInputs(request.inputs);
  const stages = STAGES.filter((stage) => stageOf(inputs, stage).open > 0);
  return [
    [columns.result, columns.value, columns.unit],
    ...definition.outputs.map(({ name, unit }): TableRow => {
      const key = name as keyof typeof outputs;
      const said = unit === 'money' || unit === 'times' || unit === 'percent' ? unitText(unit, contextOf(request)) : '';
      return [outputs[key].label, shown(request, results[key]), said];
    }),
    ...stages.map(({ id }): TableRow => {
      const label = `${outputs.expected.label}, ${request.props.words.stages[id]}`;
      return [label, results[`expected-${id}`], unitText('money', contextOf(request))];
    }),
  ];
}

export const source: SheetSource<PipelineWords, PipelineReference> = { definition, workbook, table };
