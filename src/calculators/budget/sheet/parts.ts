/** What the sheets of a budget share. */
import type { Formats } from '../../../calculator/sheet/formats.ts';
import { formatsOf, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { budget, levelsOf, type BudgetInputs, type BudgetLevel, type BudgetResults, type BudgetSide } from '../../../models/budget.ts';
import type { BudgetWords } from '../../../words/index.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { channelsOf, modelInputs, type BudgetReference } from '../definition.ts';

export type BudgetRequest = SheetRequest<BudgetWords, BudgetReference>;

export interface Parts {
  readonly request: BudgetRequest;
  readonly words: SheetWords;
  readonly formats: Formats;
  readonly inputs: BudgetInputs;
  readonly results: BudgetResults;
}

export function partsOf(request: BudgetRequest, words: SheetWords): Parts {
  const inputs = modelInputs(request.inputs);
  return {
    request,
    words,
    formats: formatsOf(request),
    inputs,
    results: budget(inputs),
  };
}

export const SIDES = ['b2c', 'b2b'] as const satisfies readonly BudgetSide[];

/** The cells with the parts of a level's channels, as one range. */
export function partsName(side: BudgetSide, level: BudgetLevel): string {
  return `parts_${side}_${level}`;
}

/** All parts of a level. */
export function partsSum({ inputs }: Parts, side: BudgetSide, level: BudgetLevel): number {
  return channelsOf(side, level).reduce((sum, channel) => sum + inputs[channel], 0);
}

/** Levels as the page shows them: from being found to being bought. */
export function levelsDown(side: BudgetSide): BudgetLevel[] {
  return [...levelsOf(side)].reverse();
}
