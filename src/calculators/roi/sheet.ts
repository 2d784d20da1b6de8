/** The business case as a spreadsheet: inputs, results, scenarios, three sheets of months, the search for the IRR, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { unitText } from '../../calculator/sheet/formats.ts';
import { contextOf, shown, type SheetSource, type TableRow } from '../../calculator/sheet/request.ts';
import type { RoiWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, SCENARIOS, type RoiReference } from './definition.ts';
import { irrSheet } from './sheet/irr-sheet.ts';
import { COLUMNS, monthSheet, monthSheetName } from './sheet/month-sheet.ts';
import { partsOf, scenarioWord, type Parts, type RoiRequest } from './sheet/parts.ts';
import { resultSheet } from './sheet/result-sheet.ts';
import { scenarioSheet } from './sheet/scenario-sheet.ts';

/** The two figures that stand above the inputs. */
function headlines({ request, results, inputs, formats }: Parts) {
  const { outputs } = request.props.words;
  const { npv, payback } = results[inputs.scenario];
  return [
    { label: outputs.npv.label, formula: 'out_npv', cached: npv, format: formats.money },
    {
      label: outputs.payback.label,
      formula: 'out_payback',
      cached: shown(request, payback),
      format: formats.whole,
      unit: unitText('months', contextOf(request)),
    },
  ];
}

function workbook(request: RoiRequest, words: SheetWords) {
  const parts = partsOf(request, words);
  const { sheets, tabs } = words;
  return bookOf(source, request, words, {
    headlines: headlines(parts),
    sheets: [resultSheet(parts), scenarioSheet(parts), ...SCENARIOS.map((scenario) => monthSheet(parts, scenario)), irrSheet(parts)],
    contents: [
      [sheets.scenarios, tabs.scenarios],
      [SCENARIOS.map((scenario) => monthSheetName(parts, scenario)).join('; '), tabs.months],
      [sheets.irr, tabs.irr],
    ],
    rules: Object.values(words.roiRules),
  });
}

/** The flows of all three scenarios, one line a month. */
function table(request: RoiRequest, words: SheetWords): TableRow[] {
  const parts = partsOf(request, words);
  const columns = COLUMNS.filter((column) => column !== 'paid' && column !== 'pvPaid');
  return [
    [words.months.scenario, ...columns.map((column) => words.months[column])],
    ...SCENARIOS.flatMap((scenario) =>
      parts.flows[scenario]
        .filter(({ month }) => month <= 12 * parts.inputs.term)
        .map((flow): TableRow => [scenarioWord(parts, scenario), ...columns.map((column) => flow[column])]),
    ),
  ];
}

export const source: SheetSource<RoiWords, RoiReference> = { definition, workbook, table };
