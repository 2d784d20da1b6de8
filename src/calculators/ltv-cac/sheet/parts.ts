/** What the sheets of a customer's worth share. */
import { unitText, type Formats } from '../../../calculator/sheet/formats.ts';
import { contextOf, formatsOf, type SheetRequest } from '../../../calculator/sheet/request.ts';
import {
  ltvCac,
  ltvCacContributions,
  type LtvCacContributions,
  type LtvCacInputs,
  type LtvCacModel,
  type LtvCacResults,
} from '../../../models/ltv-cac.ts';
import type { LtvCacWords } from '../../../words/index.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { limitsOf, modelInputs, type LtvCacReference } from '../definition.ts';

export type LtvRequest = SheetRequest<LtvCacWords, LtvCacReference>;

export interface Parts {
  readonly request: LtvRequest;
  readonly words: SheetWords;
  readonly formats: Formats;
  readonly inputs: LtvCacInputs;
  readonly results: LtvCacResults;
  readonly contributions: LtvCacContributions;
}

export function partsOf(request: LtvRequest, words: SheetWords): Parts {
  const inputs = modelInputs(request.inputs);
  return {
    request,
    words,
    formats: formatsOf(request),
    inputs,
    results: ltvCac(inputs, limitsOf(request.props.reference)),
    contributions: ltvCacContributions(inputs),
  };
}

/** A formula that takes one of three, as the cell `model` says. */
export function byModel(of: Readonly<Record<LtvCacModel, string>>): string {
  return `IF(model="order",${of.order},IF(model="subscription",${of.subscription},${of.contract}))`;
}

/** The unit of time of each model, in the reader's words: days, months, years. */
export function timeUnits({ request }: Parts): Record<LtvCacContributions['unit'], string> {
  const context = contextOf(request);
  return { days: unitText('days', context), months: unitText('months', context), years: unitText('years', context) };
}
