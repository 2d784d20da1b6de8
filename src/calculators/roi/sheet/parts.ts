/** What the sheets of a business case share: the request taken apart once, and the names their formulas are written with. */
import type { Formats } from '../../../calculator/sheet/formats.ts';
import { formatsOf, type SheetRequest } from '../../../calculator/sheet/request.ts';
import { roiScenarios, type RoiInputs, type RoiResults, type RoiScenario } from '../../../models/roi.ts';
import type { RoiWords } from '../../../words/index.ts';
import type { SheetWords } from '../../../words/sheet.ts';
import { modelInputs, SCENARIOS, type RoiReference } from '../definition.ts';
import { flowsOf, type Flow } from './flows.ts';

export type RoiRequest = SheetRequest<RoiWords, RoiReference>;

export interface Parts {
  readonly request: RoiRequest;
  readonly words: SheetWords;
  readonly formats: Formats;
  readonly inputs: RoiInputs;
  readonly results: Readonly<Record<RoiScenario, RoiResults>>;
  readonly flows: Readonly<Record<RoiScenario, readonly Flow[]>>;
}

export function partsOf(request: RoiRequest, words: SheetWords): Parts {
  const inputs = modelInputs(request.inputs);
  return {
    request,
    words,
    formats: formatsOf(request),
    inputs,
    results: roiScenarios(inputs),
    flows: perScenario((scenario) => flowsOf(inputs, scenario)),
  };
}

/** One value for each scenario, in the order of the contract. */
export function perScenario<T>(of: (scenario: RoiScenario) => T): Record<RoiScenario, T> {
  return Object.fromEntries(SCENARIOS.map((scenario) => [scenario, of(scenario)])) as Record<RoiScenario, T>;
}

/** The scenario in the reader's language. */
export function scenarioWord({ request }: Parts, scenario: RoiScenario): string {
  return request.props.words.options.scenario[scenario];
}

/** A formula that takes one of three, as the cell `scenario` says. */
export function chosen(of: (scenario: RoiScenario) => string): string {
  return `IF(scenario="conservative",${of('conservative')},IF(scenario="expected",${of('expected')},${of('optimistic')}))`;
}
