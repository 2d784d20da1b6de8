/** A budget as a spreadsheet: inputs, results by level, channels, the method. */
import { bookOf } from '../../calculator/sheet/book.ts';
import { type SheetSource, type TableRow } from '../../calculator/sheet/request.ts';
import type { BudgetWords } from '../../words/index.ts';
import type { SheetWords } from '../../words/sheet.ts';
import { channelsOf, definition, type BudgetReference } from './definition.ts';
import { channelSheet } from './sheet/channel-sheet.ts';
import { levelsDown, partsOf, partsSum, type BudgetRequest } from './sheet/parts.ts';
import { resultSheet } from './sheet/result-sheet.ts';

function workbook(request: BudgetRequest, words: SheetWords) {
  const parts = partsOf(request, words);
  return bookOf(source, request, words, {
    headlines: (['lower', 'middle'] as const).map((level) => ({
      label: request.props.words.levels[level],
      formula: `out_amount_${level}`,
      cached: parts.results[`amount-${level}`] ?? 0,
      format: parts.formats.money,
    })),
    sheets: [resultSheet(parts), channelSheet(parts)],
    contents: [[words.sheets.channels, words.tabs.channels]],
    rules: Object.values(words.budgetRules),
  });
}

/** One line a channel of the chosen side; a level without parts stands there by itself. */
function table(request: BudgetRequest, words: SheetWords): TableRow[] {
  const parts = partsOf(request, words);
  const { inputs, results } = parts;
  const own = request.props.words;
  const money = results as Readonly<Record<string, number>>;
  return [
    [own.picture.level, words.budget.channel, words.budget.parts, own.picture.money],
    ...levelsDown(inputs.side).flatMap((level) => {
      const rows = channelsOf(inputs.side, level).map((channel): TableRow => [
        own.levels[level],
        own.fields[channel].label,
        inputs[channel],
        money[`channel-${channel}`]!,
      ]);
      const open = partsSum(parts, inputs.side, level) === 0;
      return open ? [...rows, [own.levels[level], own.outputs.unassigned.label, '', money[`amount-${level}`]!]] : rows;
    }),
  ];
}

export const source: SheetSource<BudgetWords, BudgetReference> = { definition, workbook, table };
