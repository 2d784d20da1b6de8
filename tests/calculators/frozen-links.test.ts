/** Links that were sent must open for ever, with the results they had. The file is frozen: add to it, never change it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Agreement, View } from '../../src/calculator/agreement.ts';
import { readLink } from '../../src/calculator/link.ts';
import { definitionOf, type CalculatorId } from '../../src/calculators/registry.ts';
import { references } from '../../src/calculators/references.ts';

interface Frozen {
  readonly id: CalculatorId;
  readonly fragment: string;
  readonly results: Readonly<Record<string, string>>;
  /** Where it was negotiated. */
  readonly agreement?: Agreement;
  readonly view?: View;
}

const links = JSON.parse(readFileSync(join(import.meta.dirname, '../frozen/v1-links.json'), 'utf8')) as Frozen[];

test('given the frozen file, then it covers every calculator', () => {
  expect(new Set(links.map((link) => link.id))).toEqual(new Set(['roi', 'ltv-cac', 'funnel', 'litmus']));
  expect(links.length).toBeGreaterThanOrEqual(30);
  expect(links.filter((link) => link.agreement).length).toBeGreaterThanOrEqual(4);
});

test.each(links)(
  'given $id/#$fragment, then its results and what was negotiated are what they were',
  ({ id, fragment, results, agreement, view }) => {
    const definition = definitionOf(id);
    const read = readLink(definition, fragment);
    expect(read.problems).toEqual([]);
    if (agreement) expect(read).toMatchObject({ agreement, view });
    const now = definition.compute(read.inputs, references[id] as never);
    for (const [name, was] of Object.entries(results)) {
      const value = now[name]!;
      const number = Number(was);
      if (typeof value === 'number' && !Number.isNaN(number))
        expect(Math.abs(value - number)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(number)));
      else expect(value).toBe(was);
    }
  },
);
