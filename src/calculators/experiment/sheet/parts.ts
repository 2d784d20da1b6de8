/** What the sheets of a test share: its numbers, and the steps of the formula that other cells use by name. */
import type { Formats } from '../../../calculator/sheet/formats.ts';
import { answerFormula, formatsOf, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { changedRate, experiment, type ExperimentInputs, type ExperimentResults } from '../../../models/experiment.ts';
import { normalQuantile } from '../../../models/normal.ts';
import type { ExperimentWords } from '../../../words/index.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { modelInputs, rangesOf, type ExperimentReference } from '../definition.ts';

export type ExperimentRequest = SheetRequest<ExperimentWords, ExperimentReference>;

/** The steps of the formula, in shares of 1; null where there is none. */
export interface Steps {
  readonly changed: number | null;
  readonly zAlpha: number | null;
  readonly zPower: number | null;
  /** p₁q₁ + p₂q₂, and 2·p̄·q̄. */
  readonly own: number | null;
  readonly pooled: number | null;
  readonly mean: number | null;
}

export interface Parts {
  readonly request: ExperimentRequest;
  readonly words: SheetWords;
  readonly formats: Formats;
  readonly inputs: ExperimentInputs;
  readonly results: ExperimentResults;
  readonly steps: Steps;
  /** The reader's word for "no answer": as it is, and as a formula writes it. */
  readonly none: { readonly text: string; readonly formula: string };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function stepsOf(inputs: ExperimentInputs): Steps {
  const rate = changedRate(inputs);
  const risks = { zAlpha: finite(normalQuantile(1 - inputs.alpha / 200)), zPower: finite(normalQuantile(inputs.power / 100)) };
  if (rate === null) return { changed: null, own: null, pooled: null, mean: null, ...risks };
  const p1 = inputs.baseline / 100;
  const p2 = rate / 100;
  const mean = (p1 + p2) / 2;
  return { changed: p2, own: p1 * (1 - p1) + p2 * (1 - p2), pooled: 2 * mean * (1 - mean), mean, ...risks };
}

export function partsOf(request: ExperimentRequest, words: SheetWords): Parts {
  const { props } = request;
  const inputs = modelInputs(request.inputs);
  const { none } = props.machine.answers;
  return {
    request,
    words,
    formats: formatsOf(request),
    inputs,
    results: experiment(inputs, rangesOf(props.reference)),
    steps: stepsOf(inputs),
    none: { text: none, formula: answerFormula(request, 'none') },
  };
}

/** NORM.S.INV as files write functions that came after Excel 2007. */
export function quantileFormula(p: string): string {
  return `_xlfn.NORM.S.INV(${p})`;
}
