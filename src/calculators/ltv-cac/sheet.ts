/** A customer's worth as a spreadsheet: inputs, results, contributions one by one, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { type SheetSource, shown, type TableRow } from '../../calculator/sheet/request.ts';
import type { LtvCacWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition, type LtvCacReference } from './definition.ts';
import { partsOf, timeUnits, type LtvRequest } from './sheet/parts.ts';
import { periodSheet } from './sheet/period-sheet.ts';
import { resultSheet } from './sheet/result-sheet.ts';

function workbook(request: LtvRequest, words: SheetWords) {
  const parts = partsOf(request, words);
  return bookOf(source, request, words, {
    headlines: [
      {
        label: request.props.words.outputs.ratio.label,
        formula: 'out_ratio',
        cached: shown(request, parts.results.ratio),
        format: '0.00',
      },
    ],
    sheets: [resultSheet(parts), periodSheet(parts)],
    contents: [[words.sheets.periods, words.tabs.periods]],
    rules: Object.values(words.ltvRules),
  });
}

/** One line a contribution. */
function table(request: LtvRequest, words: SheetWords): TableRow[] {
  const parts = partsOf(request, words);
  const { ltv } = words;
  const { points, unit } = parts.contributions;
  return [
    [ltv.number, `${ltv.at} (${timeUnits(parts)[unit]})`, ltv.contribution, ltv.cumulative, ltv.discounted, ltv.pvCumulative],
    ...points.map((point, k): TableRow => [
      k + 1,
      point.at,
      point.contribution,
      point.cumulative,
      point.discounted,
      point.cumulativeDiscounted,
    ]),
  ];
}

export const source: SheetSource<LtvCacWords, LtvCacReference> = { definition, workbook, table };
