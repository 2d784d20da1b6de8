/** What holds for every fragment whatsoever. Plain comparisons: a million assertions of a test library would take minutes. */

import type { Field } from '../../src/calculator/field.ts';
import type { LinkSchema, ReadLink } from '../../src/calculator/link.ts';
import { readLink } from '../../src/calculator/link.ts';

const RESULT = /^(?:-?\d+(?:\.\d+)?|none|never|not-unique)$/;
const CONTROLS = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

function unfit(field: Field, value: unknown): boolean {
  return !(field.kind === 'number'
    ? typeof value === 'number' &&
      value >= field.min &&
      value <= field.max &&
      !Object.is(value, -0) &&
      (!field.whole || Number.isInteger(value))
    : field.kind === 'choice'
      ? typeof value === 'string' && field.options.includes(value)
      : typeof value === 'string' && !CONTROLS.test(value) && Array.from(value).length <= field.maxLength);
}

/** What is wrong with what two parties negotiate, or null. */
function disagreement({ fields }: LinkSchema, { agreement, view, inputs }: ReadLink): string | null {
  if (!agreement || (view !== 'case' && view !== 'work')) return 'no agreement or view';
  const { sent, agreed, was, notes } = agreement;
  if (sent !== null && !/^\d{4}-\d\d-\d\d$/.test(sent)) return `sent ${sent}`;
  if (new Set(agreed).size !== agreed.length || agreed.some((key) => !fields.some((field) => field.key === key)))
    return `agreed ${agreed.join()}`;
  for (const record of [was, notes])
    if (Object.getPrototypeOf(record) !== Object.prototype || Object.keys(record).some((key) => !fields.some((field) => field.key === key)))
      return 'a key that is no field';
  for (const field of fields) {
    const old = was[field.key];
    if (Object.hasOwn(was, field.key) && (unfit(field, old) || Object.is(old, inputs[field.key]))) return `was ${field.key} ${String(old)}`;
    const note = Object.hasOwn(notes, field.key) ? notes[field.key]! : 'x';
    if (note.trim() === '' || CONTROLS.test(note) || Array.from(note).length > 140) return `note ${note}`;
  }
  return null;
}

/** What is wrong with how this fragment is read, or null. */
export function breach(schema: LinkSchema, fragment: string): string | null {
  const link = readLink(schema, fragment);
  const { fields, version } = schema;
  if (Object.keys(link.inputs).length !== fields.length) return 'other keys than the fields';
  if (Object.getPrototypeOf(link.inputs) !== Object.prototype) return 'prototype changed';
  for (const field of fields) {
    const value = link.inputs[field.key];
    if (unfit(field, value)) return `${field.key} is ${typeof value} ${String(value)}`;
  }
  if (!(link.version >= 1 && link.version <= version)) return `version ${link.version}`;
  if (link.at !== null && !/^\d{4}-\d\d-\d\d$/.test(link.at)) return `at ${link.at}`;
  if (link.res !== null && !RESULT.test(link.res)) return `res ${link.res}`;
  if (link.problems.length > 64) return 'more than 64 problems';
  if (link.hiddenProblems > 0 && link.problems.length < 64) return 'hidden problems while there is room';
  for (const problem of link.problems)
    for (const shown of ['key' in problem ? problem.key : '', 'value' in problem ? problem.value : ''])
      if (shown.length > 81 || CONTROLS.test(shown)) return `shows ${shown}`;
  const wrong = schema.negotiated ? disagreement(schema, link) : null;
  if (wrong !== null) return wrong;
  if (!link.isLink && link.problems.length > 0) return 'problems without a link';
  return null;
}
