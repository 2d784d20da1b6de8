// Why this file: the time value of money against numbers published by others, and against the laws it must obey.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discounted, irr, npv, payback, presentValue } from '../../src/models/finance.ts';
import { percent } from './within.ts';

/** Flows a year apart, the first one today. */
function yearly(flows: readonly number[]): number[] {
  return flows.flatMap((flow, year) => (year === 0 ? [flow] : [...Array.from({ length: 11 }, () => 0), flow]));
}

/** The yearly rate in % that a monthly rate compounds to. */
function compounded(monthly: number): number {
  return ((1 + monthly) ** 12 - 1) * 100;
}

const flowsOfMonths = fc.array(
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((flow) => Math.abs(flow) > 1e-6),
  ),
  { minLength: 1, maxLength: 121, size: 'max' },
);

describe('present value', () => {
  // Source: Blocher et al., Cost Management 9e (McGraw-Hill), "Table 2 Present Value of Annuity of $1",
  // ezto.mheducation.com/extMedia/bne/accounting/blocher_9e/ch12_table_2.htm, three decimals.
  test.each([
    [10, 1, 0.909],
    [10, 5, 3.791],
    [10, 10, 6.145],
    [8, 10, 6.71],
    [25, 20, 3.954],
    [12, 3, 2.402],
  ])('given 1 a year at %d %% for %d years, then the textbook annuity factor %d', (rate, years, factor) => {
    expect(npv(yearly([0, ...Array.from({ length: years }, () => 1)]), rate)).toBeCloseTo(factor, 3);
  });

  test('given 121 in two years at 10 %, then 100 today', () => {
    expect(presentValue(121, 24, 10)).toBeCloseTo(100, 12);
  });

  test('given half a year at 21 %, then the root of a year: 110 is 100 today', () => {
    // 1.21^(1/2) = 1.1
    expect(presentValue(110, 6, 21)).toBeCloseTo(100, 12);
  });
});

describe('net present value', () => {
  // Source: Microsoft's NPV page (support.microsoft.com, npv-function): 10 %; −10 000, 3 000, 4 200, 6 800, each at the end of its year;
  // $1,188.44. More digits in public ports of the example: 1188.443412.
  test('given the example of Excel’s NPV, then 1188.443412', () => {
    expect(npv(yearly([0, -10_000, 3000, 4200, 6800]), 10)).toBeCloseTo(1188.443412, 6);
  });

  // Source: Adobe, FormCalc reference, NPV: help.adobe.com/en_US/AEMForms/6.1/DesignerFormCalcRef (three examples).
  test('given the yearly examples of Adobe’s FormCalc, then their results', () => {
    expect(npv(yearly([0, 5000]), 6.5)).toBeCloseTo(4694.83568075117, 8);
    expect(npv(yearly([0, 500, 1500, 4000, 10_000]), 10)).toBeCloseTo(11529.60863329007, 8);
  });

  test('given the monthly example of Adobe’s FormCalc, then its result at the compounded yearly rate', () => {
    expect(npv([0, 50, 60, 40, 100, 25], compounded(0.0275 / 12))).toBeCloseTo(273.14193838457, 8);
  });

  // Source: Forrester, The Total Economic Impact of SalesLoft, cash flow table (10 %, risk-adjusted; pravda.ufcontent.com/i/1285868, page 20):
  // present values −1 672 201 and 7 168 371, net 5 496 170, ROI 329 %. Whole dollars, from flows rounded to dollars.
  test('given a published impact study, then its present values and its ROI', () => {
    const costs = npv(yearly([53_150, 666_715, 636_772, 647_783]), 10);
    const benefits = npv(yearly([0, 1_606_511, 3_061_331, 4_229_760]), 10);
    expect(Math.abs(costs - 1_672_201)).toBeLessThan(2);
    expect(Math.abs(benefits - 7_168_371)).toBeLessThan(2);
    expect(Math.round(((benefits - costs) / costs) * 100)).toBe(329);
  });

  test('given a discount of 0, then the plain sum', () => {
    fc.assert(
      fc.property(flowsOfMonths, (flows) => {
        const sum = flows.reduce((total, flow) => total + flow, 0);
        expect(npv(flows, 0)).toBe(sum);
      }),
    );
  });

  test('given no flows, then 0', () => {
    expect(npv([], 10)).toBe(0);
  });
});

describe('internal rate of return', () => {
  // Source: Microsoft's IRR page (support.microsoft.com, irr-function): 8.7 %, −2.1 %, −44.4 %. Its digits as Apache POI's test has them.
  test.each([
    [[-70_000, 12_000, 15_000, 18_000, 21_000, 26_000], 8.66309480365316],
    [[-70_000, 12_000, 15_000, 18_000, 21_000], -2.12448482734109],
    [[-70_000, 12_000, 15_000], -44.350694133474],
  ])('given the example %j of Excel’s IRR, then %d %%', (flows, rate) => {
    expect(irr(yearly(flows))).toBeCloseTo(rate, 9);
  });

  // Source: numpy.org, numpy_financial.irr (from Gitman, Principles of Managerial Finance) and numpy 1.3's numpy.irr for the digits.
  test.each([
    [[-100, 39, 59, 55, 20], 28.09484211599611, 9],
    [[-100, 0, 0, 74], -9.55, 2],
    [[-100, 100, 0, 7], 6.206, 3],
  ])('given the example %j of NumPy’s irr, then %d %%', (flows, rate, digits) => {
    expect(irr(yearly(flows))).toBeCloseTo(rate, digits);
  });

  // Source: docs.valq.com, formula functions, IRR: 21.86 %.
  test('given 10 000 for four times 4 000, then 21.86 %', () => {
    expect(irr(yearly([-10_000, 4000, 4000, 4000, 4000]))).toBeCloseTo(21.86, 2);
  });

  // Source: Microsoft's RRI page (support.microsoft.com, rri-function): RRI(96, 10000, 11000) = 0.0009933 a month.
  test('given the example of Excel’s RRI, then its monthly rate, compounded', () => {
    const rate = irr([-10_000, ...Array.from({ length: 95 }, () => 0), 11_000]);
    expect(rate).toBeCloseTo(compounded(0.0009933), 4);
    // On paper: 96 months are 8 years, 1.1^(1/8) − 1.
    expect(rate).toBeCloseTo((1.1 ** (1 / 8) - 1) * 100, 10);
  });

  test.each([
    // (10 % and 20 %: 100 − 230 ÷ 1.1 + 132 ÷ 1.21 = 0 and 100 − 230 ÷ 1.2 + 132 ÷ 1.44 = 0.)
    ['10 % and 20 %', [-100, 230, -132]],
    // Source: a CFA practice question (300hours.com/f/cfa/level-1/t/how-do-you-figure-out-the-irr-of-260): 38 % and 260 %.
    ['38 % and 260 %', [-2000, 10_000, -10_000]],
    // NumPy's page gives the first of each; the second one found with mpmath.polyroots: x = 0.58495, so 71.0 %; x = 3.1142, so −67.9 %.
    ['8.86 % and 71.0 %', [-5, 10.5, 1, -8, 1]],
    ['−8.33 % and −67.9 %', [-100, 100, 0, -7]],
    // x − 1 at 0 %, 100 − x at −99 %: (x − 1)(100 − x).
    ['0 % and −99 %', [-100, 101, -1]],
    // 1001·x − 1 at 100 000 %, x − 1 at 0 %.
    ['100 000 % and 0 %', [1, -1002, 1001]],
  ])('given flows with the rates %s, then not-unique', (_, flows) => {
    expect(irr(yearly(flows))).toBe('not-unique');
  });

  test.each([
    ['no flows', []],
    ['only zeros', [0, 0, 0]],
    ['only costs', [-100, -20, -20]],
    ['only benefits', [0, 20, 20]],
    // 100·x² − 100·x + 100 has no real root.
    ['two changes of sign and no root', [100, -100, 100]],
    ['a rate of −99.01 %', [-100, 0.99]],
    ['a rate of 100 100 %', [-1, 1002]],
  ])('given %s, then none', (_, flows) => {
    expect(irr(yearly(flows))).toBe('none');
  });

  test.each([
    ['the upper end', [-1, 1001], 100_000],
    ['the lower end', [-100, 1], -99],
    ['just inside the upper end', [-1, 1000.9], 99_990],
    ['just inside the lower end', [-100, 1.01], -98.99],
    ['0 %, sharp', [-3, 1, 1, 1], 0],
    // (1.1·x − 1)² and (1.1·x − 1)³: the curve touches zero at 10 %, or lies flat on it.
    ['a double root', [-100, 220, -121], 10],
    ['a triple root', [-1000, 3300, -3630, 1331], 10],
  ])('given a rate at %s, then that rate', (_, flows, rate) => {
    expect(irr(yearly(flows))).toBeCloseTo(rate, 7);
  });

  test.each([1e-300, 1e-9, 1e12, 1e300])('given the same flows times %d, then the same rate', (scale) => {
    expect(irr(yearly([-100, 39, 59, 55, 20].map((flow) => flow * scale)))).toBeCloseTo(28.09484211599611, 9);
  });

  test('given any flows, then the NPV at the rate found is 0, to a billionth of the money discounted', () => {
    let found = 0;
    fc.assert(
      fc.property(flowsOfMonths, (flows) => {
        const rate = irr(flows);
        if (typeof rate === 'string') return;
        found += 1;
        const values = discounted(flows, rate);
        const moved = values.reduce((total, value) => total + Math.abs(value), 0);
        expect(Math.abs(npv(flows, rate))).toBeLessThanOrEqual(1e-9 * moved);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('given one payment and one return, then the growth between them', () => {
    const growth = fc.tuple(fc.double({ min: 0.0101, max: 1000, noNaN: true }), fc.integer({ min: 1, max: 10 }));
    fc.assert(
      fc.property(growth, ([factor, years]) => {
        const rate = irr(yearly([-1, ...Array.from({ length: years - 1 }, () => 0), factor ** years]));
        expect(Number(rate) / 100 + 1).toBeCloseTo(factor, 9 - Math.ceil(Math.log10(factor + 1)));
      }),
    );
  });

  test('given flows made of known rates, then that rate alone, or not-unique', () => {
    const rates = fc.uniqueArray(fc.integer({ min: -90, max: 400 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rates, (known) => {
        // Π ((1 + d)·x − 1) over the rates d: as many changes of sign as rates.
        const flows = known.reduce(
          (product, rate) => [...product, 0].map((c, t) => (product[t - 1] ?? 0) * (1 + rate / 100) - (t < product.length ? c : 0)),
          [1],
        );
        const found = irr(yearly(flows));
        if (known.length > 1) expect(found).toBe('not-unique');
        else expect(found).toBeCloseTo(known[0] ?? NaN, 8);
      }),
      { numRuns: 300 },
    );
  });

  test('given any flows, then no more and no less than a fine grid shows', () => {
    fc.assert(
      fc.property(flowsOfMonths, (flows) => {
        let changes = 0;
        let last = 0;
        for (let step = 0; step <= 400; step += 1) {
          const sign = Math.sign(npv(flows, (0.01 * 100_100 ** (step / 400) - 1) * 100));
          if (sign * last < 0) changes += 1;
          if (sign !== 0) last = sign;
        }
        const found = irr(flows);
        if (changes > 1) expect(found).toBe('not-unique');
        if (changes === 1) expect(found).not.toBe('none');
      }),
      { numRuns: 60 },
    );
  });
});

describe('payback', () => {
  test.each([
    ['no flows', [], 'never'],
    ['nothing to pay back', [0, 0, 0], 0],
    ['gains from the start', [5, 1], 0],
    ['a return in month 3', [-30, 10, 10, 10], 3],
    ['a return that falls short', [-31, 10, 10, 10], 'never'],
    ['a total that falls below 0 again, then recovers', [-10, 20, -15, 0, 10], 4],
    ['a total that falls below 0 at the end', [-10, 20, -15], 'never'],
    // 1.2 − 12 × 0.1 is −2.2e-16 or so in doubles, and 0 on paper.
    ['twelve payments of 0.1 against 1.2', [-1.2, ...Array.from({ length: 12 }, () => 0.1)], 12],
    ['a real gap of a millionth', [-1.000001, 1], 'never'],
  ])('given %s, then %j → %j', (_, flows, month) => {
    expect(payback(flows)).toBe(month);
  });

  test('given costs first and benefits after, then discounting never makes it earlier', () => {
    // Not a law for any flows: a late cost shrinks when discounted, and a case that was under water may then stay above it.
    const investment = fc
      .tuple(fc.array(fc.integer({ min: -1000, max: 0 }), { minLength: 1, maxLength: 12 }), fc.array(fc.nat(200), { maxLength: 60 }))
      .map(([costs, benefits]) => [...costs, ...benefits]);
    fc.assert(
      fc.property(investment, percent, (flows, discount) => {
        const simple = payback(flows);
        const later = payback(discounted(flows, discount));
        expect(later === 'never' ? Infinity : later).toBeGreaterThanOrEqual(simple === 'never' ? Infinity : simple);
      }),
    );
  });
});
