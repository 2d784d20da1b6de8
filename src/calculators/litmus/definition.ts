/** The litmus test as a table: section 8 of the contract. Keys, defaults and letters are fixed: links live for years. */
import { choice, type Definition } from '../../calculator/definition.ts';
import type { Inputs, TextField } from '../../calculator/field.ts';
import { answersOf, litmus, type Answer } from '../../models/litmus.ts';
import { LISTS, type ListId } from './lists.ts';

export { LISTS, type ListId };

/** A question with what closes its gap. */
export interface Question {
  readonly id: string;
  /** Slugs: the chapter, then the template and the calculator where there are some. */
  readonly chapters: readonly string[];
  readonly weight?: number;
}

/** The questions of each list, in order. */
export interface LitmusReference {
  readonly lists: Readonly<Record<ListId, readonly Question[]>>;
}

/** Questions of the longest list. */
const MOST = 20;

const answers: TextField = {
  kind: 'text',
  key: 'a',
  group: 'answers',
  maxLength: MOST,
  default: '-'.repeat(MOST),
  pattern: /^[ypnx-]{1,20}$/,
};

export function listOf(inputs: Inputs): ListId {
  return inputs['list'] as ListId;
}

export function questionsOf(inputs: Inputs, reference: LitmusReference): readonly Question[] {
  return reference.lists[listOf(inputs)];
}

/** One answer per question of the list that is shown. */
export function shownAnswers(inputs: Inputs, reference: LitmusReference): readonly Answer[] {
  return answersOf(String(inputs['a']), questionsOf(inputs, reference).length);
}

/** The weights of the questions, one each. */
export function weightsOf(questions: readonly Question[]): readonly number[] {
  return questions.map(({ weight }) => weight ?? 1);
}

export const definition: Definition<LitmusReference> = {
  id: 'litmus',
  version: 1,
  fields: [choice('list', 'list', LISTS), answers],
  groups: [
    { id: 'list', chapters: [] },
    { id: 'answers', chapters: [] },
  ],
  outputs: [
    { name: 'score', unit: 'percent' },
    { name: 'yes', unit: 'count' },
    { name: 'partly', unit: 'count' },
    { name: 'no', unit: 'count' },
    { name: 'answered', unit: 'count' },
    { name: 'open', unit: 'count' },
  ],
  presets: [],
  headline: () => 'score',
  compute: (inputs, reference) => ({ ...litmus(shownAnswers(inputs, reference)) }),
  // The list stays: what is cleared are its answers.
  cleared: (inputs) => ({ ...inputs, a: answers.default }),
};
