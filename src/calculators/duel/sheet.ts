/** Two levers as a spreadsheet: inputs, results side by side, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { type SheetSource, shown, type TableRow } from '../../calculator/sheet/request.ts';
import type { DuelWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { definition } from './definition.ts';
import { resultSheet, resultsOf, type DuelRequest } from './sheet/result-sheet.ts';

function workbook(request: DuelRequest, words: SheetWords) {
  const { outputs, headline } = request.props.words;
  return bookOf(source, request, words, {
    headlines: [{ label: outputs.ratio.label, formula: 'out_ratio', cached: shown(request, resultsOf(request).ratio), format: '0.00' }],
    sheets: [resultSheet(request, words)],
    rules: [...Object.values(words.duelRules), headline.notProfit],
  });
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
