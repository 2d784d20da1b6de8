// Why this file: a reader who picks a side must land on that side, in a calculator that serves it.
import { describe, expect, test } from 'vitest';
import { openedOn } from '../../src/calculator/opened-by.ts';
import { readLink } from '../../src/calculator/read-link.ts';
import { addressWith } from '../../src/calculators/evaluate.ts';
import { CALCULATORS, definitionOf } from '../../src/calculators/registry.ts';
import { inputsFor, isForBoth, SIDES, sidesOf } from '../../src/calculators/sides.ts';

describe.each(CALCULATORS.map((id) => [id] as const))('%s', (id) => {
  test('given its sides, then it serves one at least, and each side is opened by inputs that its table has', () => {
    const { fields } = definitionOf(id);
    const served = SIDES.filter((side) => sidesOf(id)[side]);
    expect(served.length).toBeGreaterThan(0);
    for (const [key, value] of served.flatMap((side) => Object.entries(sidesOf(id)[side]!))) {
      expect(fields.find((field) => field.kind === 'choice' && field.key === key && field.options.includes(String(value)))).toBeDefined();
    }
  });

  test('given two sides, then they open two forms, unless one form is for both', () => {
    const forms = SIDES.filter((side) => sidesOf(id)[side]).map((side) => JSON.stringify(inputsFor(id, side)));
    expect(new Set(forms).size).toBe(isForBoth(id) ? 1 : forms.length);
  });

  test('given a side, then its address opens the calculator there', () => {
    for (const side of SIDES) {
      const wanted = sidesOf(id)[side];
      if (!wanted) continue;
      const address = addressWith(id, inputsFor(id, side), 'it');
      expect(address.startsWith(`/it/tools/${id}/#`)).toBe(true);
      expect(readLink(definitionOf(id), address.slice(address.indexOf('#') + 1)).inputs).toMatchObject(wanted);
    }
  });
});

test.each(CALCULATORS)(
  'given a reader of one side, then %s opens as the overview’s link to that side does, or as ever where no field decides it',
  (id) => {
    const { fields } = definitionOf(id);
    for (const side of SIDES) {
      const opened = openedOn(fields, side);
      const wanted = sidesOf(id)[side];
      if (wanted && Object.keys(wanted).length > 0)
        expect(opened).toMatchObject({ kind: 'opened', inputs: inputsFor(id, side), received: false });
      else expect(opened).toBeNull();
    }
    expect(openedOn(fields, 'both')).toBeNull();
  },
);

test('given a calculator for companies only, then asking for people is an error that names both', () => {
  expect(() => inputsFor('roi', 'b2c')).toThrow('"roi" is not for b2c');
});
