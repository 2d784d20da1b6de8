// Why this file: which assumption matters most and where the case turns, against numbers worked out elsewhere and by the laws they obey.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition } from '../../src/calculators/roi/definition.ts';
import { roi, type RoiInputs } from '../../src/models/roi.ts';
import { breakEven, npvOf, perDay, type RoiBound, type RoiNumber, SWING, top, tornado } from '../../src/models/roi-sensitivity.ts';
import { DEFAULTS } from './roi-defaults.ts';
import { DUST, roiInputs } from './within.ts';

const BOUNDS = definition.fields.filter((field) => field.kind === 'number') as unknown as RoiBound[];
const bound = (key: RoiNumber): RoiBound => BOUNDS.find((one) => one.key === key)!;
const bar = (inputs: RoiInputs, key: RoiNumber) => tornado(inputs, BOUNDS).find((one) => one.key === key)!;

/** A case that pays, but not by much: most of its assumptions can break it. */
const TIGHT: RoiInputs = { ...DEFAULTS, hours: 0.4, retired: 0 };

/** What rounding may do to the NPV of a case. */
function noise(inputs: RoiInputs): number {
  const { pvBenefits, pvCosts } = roi(inputs);
  return 1e-9 * (pvBenefits + pvCosts) + DUST;
}

describe('the light NPV', () => {
  test('given any inputs, then it is the NPV of the full model', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => Math.abs(npvOf(inputs) - roi(inputs).npv) <= noise(inputs)),
      { numRuns: 2000 },
    );
  });
});

describe('the tornado', () => {
  test('given the contract, then every number of the case has a bar', () => {
    const keys = tornado(DEFAULTS, BOUNDS).map((one) => one.key);
    expect(keys).toHaveLength(BOUNDS.length);
    expect(new Set(keys)).toEqual(new Set(Object.keys(DEFAULTS).filter((key) => key !== 'billing' && key !== 'scenario')));
  });

  // On paper: the fee is due for 120 people at months 0, 12 and 24, which is 120 · 12 · (1 + 1 ÷ 1.1 + 1 ÷ 1.21) of it; 20 % of it is 5 a month.
  test('given the defaults, then 20 % of the fee moves the NPV by its due dates', () => {
    const { low, high, npvLow, npvHigh, effect } = bar(DEFAULTS, 'fee');
    const five = 5 * 120 * 12 * (1 + 1 / 1.1 + 1 / 1.21);
    expect([low, high]).toEqual([20, 30]);
    expect(npvLow).toBeCloseTo(415_893.091550607 + five, 6);
    expect(npvHigh).toBeCloseTo(415_893.091550607 - five, 6);
    expect(effect).toBeCloseTo(2 * five, 6);
  });

  // On paper: time is 165 600 of the 227 920 a year; the present value of all benefits is the reference of roi.test.ts.
  test('given the defaults, then 20 % of the hours moves the NPV by 20 % of the time', () => {
    expect(bar(DEFAULTS, 'hours').effect).toBeCloseTo((0.4 * 165_600 * 554_847.01377047) / 227_920, 5);
  });

  test('given whole years, then they move by the nearest whole years and at least one', () => {
    const years = (term: number) => [bar({ ...DEFAULTS, term }, 'term').low, bar({ ...DEFAULTS, term }, 'term').high];
    expect([1, 2, 3, 8, 10].map(years)).toEqual([
      [1, 2],
      [1, 3],
      [2, 4],
      [6, 10],
      [8, 10],
    ]);
  });

  test('given a percentage near its bound, then it does not leave it', () => {
    expect(bar({ ...DEFAULTS, capture: 90 }, 'capture').high).toBe(100);
  });

  test('given an input at 0, then it stays there and has no effect, but its break-even is told', () => {
    const losing = { ...TIGHT, hours: 0 };
    expect(bar(losing, 'hours')).toMatchObject({
      low: 0,
      high: 0,
      effect: 0,
      breakEven: { value: expect.closeTo(0.11557498247950003, 12) },
    });
  });

  test('given any inputs, then effects fall, ties keep the order of the fields, and the values stay in their bounds', () => {
    fc.assert(
      fc.property(roiInputs, (inputs) => {
        const bars = tornado(inputs, BOUNDS);
        for (const [index, one] of bars.entries()) {
          const { min, max } = bound(one.key);
          if (one.low < min || one.high > max || one.low > one.value || one.high < one.value) return false;
          const before = bars[index - 1];
          if (!before) continue;
          const order = (key: RoiNumber) => BOUNDS.findIndex((other) => other.key === key);
          if (before.effect < one.effect || (before.effect === one.effect && order(before.key) > order(one.key))) return false;
        }
        return true;
      }),
    );
  });

  test('given any inputs, then each bar is the NPV of the full model at both values', () => {
    fc.assert(
      fc.property(roiInputs, fc.constantFrom(...BOUNDS), (inputs, { key }) => {
        const { low, high, npvLow, npvHigh } = bar(inputs, key);
        const same = (value: number, npv: number) =>
          Math.abs(roi({ ...inputs, [key]: value }).npv - npv) <= noise({ ...inputs, [key]: value });
        return same(low, npvLow) && same(high, npvHigh);
      }),
    );
  });

  test('given what matters most, then it is the head of the tornado, without what does not matter', () => {
    expect(top(DEFAULTS, BOUNDS)).toEqual(tornado(DEFAULTS, BOUNDS).slice(0, 5));
    const nothing = { ...DEFAULTS, users: 0, incidents: 0, exposure: 0, auditHours: 0, setup: 0, training: 0, adminHours: 0 };
    expect(top(nothing, BOUNDS).map((one) => one.key)).toEqual(expect.arrayContaining(['retired', 'term', 'discount', 'ramp', 'golive']));
    expect(top(nothing, BOUNDS, 100).every((one) => one.effect > 0)).toBe(true);
    expect(SWING).toBe(20);
  });
});

describe('the break-even of one input', () => {
  // Recomputed with Python's decimal at 40 digits from the contract's text and not from this code: 110 bisections of the NPV.
  test.each([
    ['discount', 95.08865582428774, 'to'],
    ['golive', 12.045800208706785, 'to'],
    ['ramp', 25.506928295208095, 'to'],
    ['fee', 44.40539860979284, 'to'],
    ['adminHours', 71.27758394296326, 'to'],
    ['hours', 0.11557498247950003, 'from'],
    ['capture', 14.446872809937505, 'from'],
  ] as const)('given a tight case, then %s turns it at %d', (key, value, end) => {
    const found = breakEven(TIGHT, bound(key));
    expect(found).toEqual({ value: expect.closeTo(value, 8), from: null, to: null, [end]: expect.closeTo(value, 8) });
  });

  test('given people who save more than they cost, then no number of them turns it', () => {
    expect(breakEven(TIGHT, bound('users'))).toBe('none');
  });

  // The same recomputation, term by term: −1454, 38 091, 74 041 …
  test('given a case that needs two years, then the term says so', () => {
    expect(breakEven({ ...TIGHT, setup: 22_400 }, bound('term'))).toEqual({ value: 2, from: 2, to: null });
  });

  test('given a term paid up front, then a longer case may pay less: both ends are told', () => {
    const inputs: RoiInputs = {
      ...DEFAULTS,
      ...{ hours: 0, incidents: 0, exposure: 0, auditHours: 0, adminHours: 0, training: 0, retired: 100_000, golive: 5, ramp: 0 },
      ...{ billing: 'term' as const, users: 100, fee: 50, setup: 0, discount: 20, term: 4 },
    };
    const pays = [1, 2, 3, 4, 5, 6].map((term) => roi({ ...inputs, term }).npv >= 0);
    expect(pays).toEqual([false, true, true, true, false, false]);
    expect(breakEven(inputs, bound('term'))).toEqual({ value: 4, from: 2, to: 4 });
  });

  // The same recomputation: 285 at month 13, −6313 at month 14.
  test('given no ramp, then first use is told as the last whole month that pays', () => {
    expect(breakEven({ ...TIGHT, ramp: 0 }, bound('golive'))).toEqual({ value: 13, from: null, to: 13 });
    expect(breakEven({ ...TIGHT, ramp: 0, golive: 13.5 }, bound('golive'))).toEqual({ value: 13.5, from: null, to: 13.5 });
  });

  test('given an input without effect, then any value will do', () => {
    expect(breakEven(DEFAULTS, bound('prepay'))).toBe('any');
    expect(breakEven(DEFAULTS, bound('margin'))).toBe('any');
    const nothing = { ...DEFAULTS, users: 0, incidents: 0, retired: 0, exposure: 0, auditHours: 0, setup: 0, training: 0, adminHours: 0 };
    for (const key of ['term', 'discount', 'golive', 'ramp'] as const) expect(breakEven(nothing, bound(key))).toBe('any');
  });

  const steep = new Set<RoiNumber>(['golive', 'ramp']);

  test('given any inputs, then the NPV at the break-even is 0, and it pays within its range and not beside it', () => {
    fc.assert(
      fc.property(roiInputs, fc.constantFrom(...BOUNDS), fc.double({ min: 0, max: 1, noNaN: true }), (inputs, field, share) => {
        const found = breakEven(inputs, field);
        if (typeof found === 'string') return true;
        const { key, min, max } = field;
        const npv = (value: number) => roi({ ...inputs, [key]: value }).npv;
        const { value, from, to } = found;
        // A value is known to its last digit, and the NPV no better than that digit's worth.
        const digit = 1e-12 * Math.abs((value * (npv(max) - npv(min))) / (max - min));
        const small = (at: number) => noise({ ...inputs, [key]: at }) + digit;
        if (value !== from && value !== to) return false;
        if (key === 'term') {
          const inside = Math.round((from ?? min) + share * ((to ?? max) - (from ?? min)));
          return npv(inside) >= 0 && (from === null || npv(from - 1) < 0) && (to === null || npv(to + 1) < 0);
        }
        if (steep.has(key)) {
          const beyond = inputs.ramp === 0 && key === 'golive' ? Math.floor(value) + 1 : value + 1e-9;
          return npv(value) >= -small(value) && npv(Math.min(max, beyond)) <= small(beyond);
        }
        if (Math.abs(npv(value)) > small(value)) return false;
        const inside = (from ?? min) + share * ((to ?? max) - (from ?? min));
        const beside = from === null ? value + share * (max - value) : min + share * (value - min);
        return npv(inside) >= -small(inside) && npv(beside) <= small(beside);
      }),
      { numRuns: 2000 },
    );
  });

  test('given any inputs for which an input turns nothing, then the sign of the NPV is the same wherever it stands', () => {
    fc.assert(
      fc.property(roiInputs, fc.constantFrom(...BOUNDS), fc.double({ min: 0, max: 1, noNaN: true }), (inputs, field, share) => {
        const found = breakEven(inputs, field);
        if (typeof found !== 'string') return true;
        const { key, min, max, whole } = field;
        const other = { ...inputs, [key]: whole ? Math.round(min + share * (max - min)) : min + share * (max - min) };
        const [here, there] = [roi(inputs).npv, roi(other).npv];
        const small = noise(inputs) + noise(other);
        if (found === 'any') return Math.abs(here - there) <= small;
        return Math.abs(here) <= small || Math.abs(there) <= small || here >= 0 === there >= 0;
      }),
      { numRuns: 2000 },
    );
  });
});

test('given a year of delay, then its months and its days cost the same', () => {
  expect(perDay(100) * 365.25).toBeCloseTo(1200, 9);
});
