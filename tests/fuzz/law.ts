/** What holds for every fragment whatsoever. Plain comparisons: a million assertions of a test library would take minutes. */

import type { LinkSchema } from '../../src/calculator/link.ts';
import { readLink } from '../../src/calculator/link.ts';

const RESULT = /^(?:-?\d+(?:\.\d+)?|none|never|not-unique)$/;
const CONTROLS = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

/** What is wrong with how this fragment is read, or null. */
export function breach(schema: LinkSchema, fragment: string): string | null {
  const link = readLink(schema, fragment);
  const { fields, version } = schema;
  if (Object.keys(link.inputs).length !== fields.length) return 'other keys than the fields';
  if (Object.getPrototypeOf(link.inputs) !== Object.prototype) return 'prototype changed';
  for (const field of fields) {
    const value = link.inputs[field.key];
    const fits =
      field.kind === 'number'
        ? typeof value === 'number' &&
          value >= field.min &&
          value <= field.max &&
          !Object.is(value, -0) &&
          (!field.whole || Number.isInteger(value))
        : field.kind === 'choice'
          ? typeof value === 'string' && field.options.includes(value)
          : typeof value === 'string' && !CONTROLS.test(value) && Array.from(value).length <= field.maxLength;
    if (!fits) return `${field.key} is ${typeof value} ${String(value)}`;
  }
  if (!(link.version >= 1 && link.version <= version)) return `version ${link.version}`;
  if (link.at !== null && !/^\d{4}-\d\d-\d\d$/.test(link.at)) return `at ${link.at}`;
  if (link.res !== null && !RESULT.test(link.res)) return `res ${link.res}`;
  if (link.problems.length > 64) return 'more than 64 problems';
  if (link.hiddenProblems > 0 && link.problems.length < 64) return 'hidden problems while there is room';
  for (const problem of link.problems)
    for (const shown of ['key' in problem ? problem.key : '', 'value' in problem ? problem.value : ''])
      if (shown.length > 81 || CONTROLS.test(shown)) return `shows ${shown}`;
  if (!link.isLink && link.problems.length > 0) return 'problems without a link';
  return null;
}
