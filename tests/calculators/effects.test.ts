/** What changes since a proposal are worth. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultsOf } from '../../src/calculator/field.ts';
import { definition } from '../../src/calculators/roi/definition.ts';
import { effectsOf } from '../../src/calculators/roi/case/effects.ts';

const inputs = { ...defaultsOf(definition.fields), discount: 0 };

test('given a cost, a fee and a label changed, then each effect is what a person finds on paper', () => {
  const { alone, together } = effectsOf({ ...inputs, setup: 15_000, fee: 30, label: 'now' }, { setup: 20_000, fee: 25, label: 'then' });
  expect(alone['setup']).toBeCloseTo(5000, 6);
  // 120 people · 36 months · 5 more each; at no cost of capital nothing is discounted.
  expect(alone['fee']).toBeCloseTo(-21_600, 6);
  expect(alone['label']).toBe(0);
  expect(together).toBeCloseTo(-16_600, 6);
});

test('given changes that act on each other, then together they are not the sum', () => {
  const { alone, together } = effectsOf({ ...inputs, users: 60, fee: 50 }, { users: 120, fee: 25 });
  // Half as many at twice the fee pay the same: what is left is the time of sixty people.
  // Alone, with 60 more people now: 36 · 60 · 50 more fee; alone, with the old fee now: 36 · 60 · 25.
  expect(alone['fee']).toBeCloseTo(-36 * 60 * 25, 6);
  expect(Math.abs(together - (alone['users']! + alone['fee']!))).toBeCloseTo(36 * 60 * 25, 6);
});

test('given one change, then alone it is all of them together; given none, then nothing', () => {
  const numbers = definition.fields.filter((field) => field.kind === 'number');
  fc.assert(
    fc.property(fc.constantFrom(...numbers), fc.double({ min: 0, max: 1, noNaN: true }), (field, share) => {
      const old = Math.round(field.min + Math.min(field.max, 1000) * share * 0.9) || field.min;
      const { alone, together } = effectsOf(inputs, { [field.key]: old });
      expect(alone[field.key]).toBe(together);
    }),
  );
  expect(effectsOf(inputs, {})).toEqual({ alone: {}, together: 0 });
});
