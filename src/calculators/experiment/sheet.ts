/** A test as a spreadsheet: inputs, results with their steps, weeks, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { unitText } from '../../calculator/sheet/formats.ts';
import { contextOf, type SheetSource, shown, type TableRow } from '../../calculator/sheet/request.ts';
import { experimentWeeks } from '../../models/experiment.ts';
import type { ExperimentWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, modelInputs, weeksShown, type ExperimentReference } from './definition.ts';
import { partsOf, type ExperimentRequest } from './sheet/parts.ts';
import { resultSheet } from './sheet/result-sheet.ts';
import { searchSheet } from './sheet/search-sheet.ts';
import { weekSheet } from './sheet/week-sheet.ts';

function workbook(request: ExperimentRequest, words: SheetWords) {
  const parts = partsOf(request, words);
  const { sheets, tabs } = words;
  const headline = (name: 'days' | 'perArm', unit: string) => ({
    label: request.props.words.outputs[name].label,
    formula: `out_${name}`,
    cached: shown(request, parts.results[name]),
    format: parts.formats.whole,
    unit,
  });
  return bookOf(source, request, words, {
    headlines: [headline('days', unitText('days', contextOf(request))), headline('perArm', '')],
    sheets: [resultSheet(parts), weekSheet(parts), searchSheet(parts)],
    contents: [
      [sheets.weeks, tabs.weeks],
      [sheets.search, tabs.search],
    ],
    rules: Object.values(words.experimentRules),
  });
}

/** One line a week: how many in each arm, and the smallest effect that shows, in percentage points. */
function table(request: ExperimentRequest): TableRow[] {
  const { picture } = request.props.words;
  const { none } = request.props.machine.answers;
  return [
    [picture.week, picture.perArm, `${picture.effect} (${picture.points})`],
    ...experimentWeeks(modelInputs(request.inputs), weeksShown(request.props.reference)).map(({ week, perArm, effect }): TableRow => [
      week,
      perArm,
      effect ?? none,
    ]),
  ];
}

export const source: SheetSource<ExperimentWords, ExperimentReference> = { definition, workbook, table };
