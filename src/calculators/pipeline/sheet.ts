/** A pipeline as a spreadsheet: inputs, results, the method. */
import { inputSheet } from '../../calculator/sheet/input-sheet.ts';
import { methodSheet } from '../../calculator/sheet/method-sheet.ts';
import { unitText } from '../../calculator/sheet/formats.ts';
import { contextOf, dayOf, formatsOf, labelOf, type SheetSource, type TableRow } from '../../calculator/sheet/request.ts';
import type { PipelineWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, type PipelineReference } from './definition.ts';
import { resultSheet, resultsOf, shown, type PipelineRequest } from './sheet/result-sheet.ts';

function workbook(request: PipelineRequest, words: SheetWords) {
  const { sheets, tabs } = words;
  const { props } = request;
  const { outputs } = props.words;
  const { coverage, gap } = resultsOf(request);
  const formats = formatsOf(request);
  return {
    title: [props.words.name, labelOf(request)].filter(Boolean).join(': '),
    day: dayOf(request),
    sheets: [
      inputSheet(source, request, words, [
        {
          label: outputs.coverage.label,
          formula: 'out_coverage',
          cached: shown(request, coverage),
          format: '0.00',
          unit: unitText('times', contextOf(request)),
        },
        { label: outputs.gap.label, formula: 'out_gap', cached: gap, format: formats.money },
      ]),
      resultSheet(request, words),
      methodSheet(
        source,
        request,
        words,
        [
          [sheets.inputs, tabs.inputs],
          [sheets.results, tabs.results],
        ],
        Object.values(words.pipelineRules),
      ),
    ],
  };
}

/** One line a result, in the unit that people say. */
function table(request: PipelineRequest, words: SheetWords): TableRow[] {
  const { columns } = words;
  const { outputs } = request.props.words;
  const results = resultsOf(request);
  return [
    [columns.result, columns.value, columns.unit],
    ...definition.outputs.map(({ name, unit }): TableRow => {
      const key = name as keyof typeof results;
      const said = unit === 'money' || unit === 'times' ? unitText(unit, contextOf(request)) : '';
      return [outputs[key].label, shown(request, results[key]), said];
    }),
  ];
}

export const source: SheetSource<PipelineWords, PipelineReference> = { definition, workbook, table };
