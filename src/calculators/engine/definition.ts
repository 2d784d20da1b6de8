/** Which engine a product runs, as a table: twelve questions on the line from bar to pump, three conditions of self-serve. Keys are fixed: links live for years. */
import { choice, type Definition } from '../../calculator/definition.ts';
import type { Inputs } from '../../calculator/field.ts';
import { engine, ENGINE_ANSWERS, type Condition, type EngineAnswer, type EnginePath } from '../../models/engine.ts';

/** Each question with the chapter about it, in the order of the form. */
export const QUESTIONS = {
  payer: 'foundations/who-decides',
  agree: 'compare/buying-journey',
  money: 'compare/pricing',
  time: 'foundations/reason-to-buy-now',
  risk: 'foundations/risk-map',
  price: 'roadmap/price-and-contract',
  terms: 'compare/forms',
  start: 'roadmap/first-seven-days',
  seller: 'roadmap/sales-and-self-service',
  proof: 'foundations/two-grammars',
  wins: 'compare/channels',
  growth: 'compare/retention',
} as const;

export type QuestionId = keyof typeof QUESTIONS;

export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** What must hold, all at once, for a company to buy alone. */
export const CONDITIONS = ['simple', 'standard', 'unaided'] as const;
export type ConditionId = (typeof CONDITIONS)[number];

/** Which chapters the words of the page name, so that their titles can stand beside them. */
export function chaptersNamed(): readonly string[] {
  return [...new Set([...Object.values(QUESTIONS), ...Object.values(PATHS).flat()])];
}

/** What to read first, in order: chapters, then the calculator that goes with them. */
export const PATHS = {
  b2c: [
    'foundations/two-grammars',
    'foundations/reason-to-buy-now',
    'compare/pricing',
    'roadmap/first-seven-days',
    'compare/retention',
    'tools/funnel',
  ],
  hybrid: ['foundations/two-grammars', 'foundations/one-voice', 'compare/forms', 'compare/pricing', 'compare/teams', 'tools/duel'],
  b2b: [
    'foundations/who-decides',
    'foundations/risk-map',
    'compare/buying-journey',
    'roadmap/price-and-contract',
    'compare/teams',
    'tools/roi',
  ],
  selfserve: [
    'foundations/who-decides',
    'compare/buttons-and-chat',
    'roadmap/sales-and-self-service',
    'roadmap/first-seven-days',
    'foundations/cac-or-ltv-first',
    'tools/ltv-cac',
  ],
} as const satisfies Record<EnginePath, readonly string[]>;

export function answerOf(inputs: Inputs, id: QuestionId): EngineAnswer {
  return inputs[id] as EngineAnswer;
}

/** Questions answered in one way, in the order of the form. */
export function answeredAs(inputs: Inputs, answer: EngineAnswer): readonly QuestionId[] {
  return QUESTION_IDS.filter((id) => inputs[id] === answer);
}

export function conditionOf(inputs: Inputs, id: ConditionId): Condition {
  return inputs[id] as Condition;
}

export const definition: Definition<null> = {
  id: 'engine',
  version: 1,
  fields: [
    ...QUESTION_IDS.map((id) => choice(id, 'line', ['open', ...ENGINE_ANSWERS])),
    ...CONDITIONS.map((id) => choice(id, 'alone', ['open', 'yes', 'no'])),
    { kind: 'text', key: 'label', group: 'product', maxLength: 60, default: '' },
  ],
  groups: [
    { id: 'line', chapters: ['start/which-engine', 'foundations/two-grammars'] },
    { id: 'alone', chapters: [] },
    { id: 'product', chapters: [] },
  ],
  outputs: [
    { name: 'score', unit: 'count' },
    { name: 'engine', unit: 'word' },
    { name: 'low', unit: 'count' },
    { name: 'high', unit: 'count' },
    { name: 'answered', unit: 'count' },
    { name: 'open', unit: 'count' },
    { name: 'selfServe', unit: 'word' },
    { name: 'path', unit: 'word' },
  ],
  presets: ['juice-counter', 'process-pump', 'coffee-two-doors', 'invoice-app'],
  headline: () => 'score',
  compute: (inputs) => ({
    ...engine(
      QUESTION_IDS.map((id) => answerOf(inputs, id)),
      CONDITIONS.map((id) => conditionOf(inputs, id)),
    ),
  }),
};
