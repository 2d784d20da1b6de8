/** What holds for every case and every fragment. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field, Inputs } from '../../src/calculator/field.ts';
import { readLink, writeLink } from '../../src/calculator/link.ts';
import { cleanText } from '../../src/calculator/link-text.ts';
import { fragments } from '../fuzz/generator.ts';
import { breach } from '../fuzz/law.ts';
import { NEGOTIATED, ROI } from './roi-fields.ts';

const STAMP = { at: '2026-01-31', res: '12345.5' };

describe('laws', () => {
  const valueOf = (field: Field): fc.Arbitrary<number | string> => {
    if (field.kind === 'choice') return fc.constantFrom(...field.options);
    if (field.kind === 'text') return fc.string({ unit: 'binary', maxLength: field.maxLength }).map(cleanText);
    const { min, max } = field;
    if (field.whole) return fc.integer({ min, max });
    return fc.double({ min, max, noNaN: true }).map((n) => n + 0);
  };
  const inputs: fc.Arbitrary<Inputs> = fc.record(Object.fromEntries(ROI.fields.map((field) => [field.key, valueOf(field)])), {
    noNullPrototype: true,
  });

  test('given any valid inputs, then reading the written link gives the same inputs and no problem', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom('-12.5', '0', 'none', 'not-unique'), (valid, res) => {
        const link = readLink(ROI, `#${writeLink(ROI, valid, { at: '2026-01-31', res })}`);
        expect(link).toEqual({
          isLink: true,
          inputs: valid,
          version: 1,
          at: '2026-01-31',
          res,
          problems: [],
          hiddenProblems: 0,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('given any inputs at all, then writing does not throw and the link has no sign that ends an address', () => {
    const any = fc.dictionary(
      fc.constantFrom(...ROI.fields.map(({ key }) => key)),
      fc.oneof(fc.double(), fc.string({ unit: 'binary' }), fc.constant('\ud800')),
    );
    fc.assert(
      fc.property(any, (some) => {
        expect(writeLink(ROI, some, STAMP)).toMatch(/^[\w.~%&=-]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('given any string, then every input is within its bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(breach(ROI, text)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('given 5000 of the bad links of the fuzz run, then the same', () => {
    const next = fragments(7);
    for (let n = 0; n < 5000; n++) {
      const fragment = next();
      const wrong = breach(ROI, fragment) ?? breach(NEGOTIATED, fragment);
      if (wrong) expect.fail(`${wrong}, from ${JSON.stringify(fragment.slice(0, 2000))}`);
    }
  });

  test.each([
    ['ampersands', '&'.repeat(100_000) + 'x='],
    ['pairs', 'users=1&'.repeat(100_000)],
    ['keys', Array.from({ length: 100_000 }, (_, n) => `k${n}=%`).join('&')],
    ['text', `label=${'x'.repeat(200_000)}`],
    ['emoji', `label=${'😀'.repeat(100_000)}`],
    ['escapes', `label=${'%E2%80%AE'.repeat(100_000)}`],
    ['half escapes', `label=${'%E0%A4'.repeat(100_000)}`],
    ['a number', `users=${'9'.repeat(200_000)}`],
    ['dots', `users=${'.'.repeat(200_000)}x`],
    ['dots at the end', `users=1${'.'.repeat(200_000)}`],
    ['encoded equals', '%3D'.repeat(100_000)],
    ['nested encoding', `%${'25'.repeat(100_000)}3D`],
    ['half an encoding', '%25'.repeat(100_000)],
    ['a key', `${'k'.repeat(200_000)}=1`],
  ])('given a huge link of %s, then it is read in linear time', (_, fragment) => {
    const start = performance.now();
    expect(breach(ROI, fragment)).toBeNull();
    // Linear time takes at most some 400 ms here, quadratic time minutes; the rest is for a busy machine.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
