/** Two levers as a spreadsheet: inputs, results side by side, the method. */
import { inputSheet } from '../../calculator/sheet/input-sheet.ts';
import { methodSheet } from '../../calculator/sheet/method-sheet.ts';
import { dayOf, labelOf, type SheetSource, type TableRow } from '../../calculator/sheet/request.ts';
import type { DuelWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition } from './definition.ts';
import { resultSheet, resultsOf, shown, type DuelRequest } from './sheet/result-sheet.ts';

function workbook(request: DuelRequest, words: SheetWords) {
  const { sheets, tabs } = words;
  const own = request.props.words;
  return {
    title: [own.name, labelOf(request)].filter(Boolean).join(': '),
    day: dayOf(request),
    sheets: [
      inputSheet(source, request, words, [
        { label: own.outputs.ratio.label, formula: 'out_ratio', cached: shown(request, resultsOf(request).ratio), format: '0.00' },
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
        [...Object.values(words.duelRules), own.headline.notProfit],
      ),
    ],
  };
}

/** One line a lever. */
function table(request: DuelRequest): TableRow[] {
  const { picture } = request.props.words;
  const { b2cGain, b2cGainQuarter, b2cPerSpend, b2bGain, b2bGainQuarter, b2bPerSpend } = resultsOf(request);
  return [
    [picture.lever, picture.month, picture.quarter, picture.perSpend],
    [picture.b2c, b2cGain, b2cGainQuarter, shown(request, b2cPerSpend)],
    [picture.b2b, b2bGain, b2bGainQuarter, shown(request, b2bPerSpend)],
  ];
}

export const source: SheetSource<DuelWords, null> = { definition, workbook, table };
