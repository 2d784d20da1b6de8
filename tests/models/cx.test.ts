// Why this file: the comparison must say what the studies say, and nothing they do not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cx, PRACTICES, timesAsLikely, type CxAnswer, type CxInputs, type CxReports } from '../../src/models/cx.ts';

/** As published in the article of 20 March 2023 that both studies come from. */
const B2C: CxReports = {
  data: { times: 2.5 },
  analysis: { leaders: 47, laggards: 27 },
  access: { times: 3.5 },
  automate: { leaders: 54, laggards: 24 },
};
const B2B: CxReports = {
  channels: { leaders: 50, laggards: 17 },
  goals: { leaders: 46, laggards: 13 },
  ideas: { leaders: 91, laggards: 62 },
};

const all = (answer: CxAnswer, side: CxInputs['side']): CxInputs =>
  ({ side, ...Object.fromEntries([...PRACTICES.b2c, ...PRACTICES.b2b].map((one) => [one, answer])) }) as CxInputs;

describe('the groups', () => {
  test('given the shares of the studies, then a company has that many practices on average', () => {
    // 0.47 + 0.54 and 0.27 + 0.24; 0.50 + 0.46 + 0.91 and 0.17 + 0.13 + 0.62.
    const b2c = cx(all('no', 'b2c'), B2C);
    expect(b2c.leaders).toBeCloseTo(1.01, 12);
    expect(b2c.laggards).toBeCloseTo(0.51, 12);
    expect(b2c.compared).toBe(2);
    const b2b = cx(all('no', 'b2b'), B2B);
    expect(b2b.leaders).toBeCloseTo(1.87, 12);
    expect(b2b.laggards).toBeCloseTo(0.92, 12);
    expect(b2b.compared).toBe(3);
  });

  test('given shares, then times as likely is their ratio; given a multiple, then it is the published one; given neither, none', () => {
    expect(timesAsLikely({ leaders: 46, laggards: 13 })).toBeCloseTo(46 / 13, 12);
    expect(timesAsLikely({ times: 2.5 })).toBe(2.5);
    expect(timesAsLikely({})).toBe('none');
    expect(timesAsLikely({ leaders: 46, laggards: 0 })).toBe('none');
  });
});

describe('your answers', () => {
  test('given none, then there is nothing to set beside the groups', () => {
    expect(cx(all('open', 'b2b'), B2B)).toMatchObject({ yours: 'none', have: 0, open: 4, next: 'none' });
  });

  test('given a practice without a share, then it counts among all four and not beside the groups', () => {
    expect(cx({ ...all('open', 'b2b'), customers: 'yes' }, B2B)).toMatchObject({ yours: 'none', have: 1, open: 3 });
  });

  test('given all in place, then nothing is next', () => {
    expect(cx(all('yes', 'b2c'), B2C)).toMatchObject({ yours: 2, have: 4, open: 0, next: 'none' });
  });

  test('given some missing, then the one in which the groups differ most is next, and one never answered is not', () => {
    expect(cx(all('no', 'b2b'), B2B).next).toBe('goals');
    expect(cx({ ...all('no', 'b2b'), goals: 'yes' }, B2B).next).toBe('channels');
    expect(cx({ ...all('no', 'b2b'), goals: 'open' }, B2B).next).toBe('channels');
    expect(cx(all('partly', 'b2c'), B2C).next).toBe('access');
  });
});

test('given any answers, then more in place never lowers a count', () => {
  const answer = fc.constantFrom<CxAnswer>('open', 'yes', 'partly', 'no');
  const inputs = fc.record({
    side: fc.constantFrom('b2c', 'b2b'),
    ...Object.fromEntries([...PRACTICES.b2c, ...PRACTICES.b2b].map((one) => [one, answer])),
  }) as unknown as fc.Arbitrary<CxInputs>;
  fc.assert(
    fc.property(inputs, fc.nat(3), (one, index) => {
      const reports = one.side === 'b2c' ? B2C : B2B;
      const before = cx(one, reports);
      const after = cx({ ...one, [PRACTICES[one.side][index]!]: 'yes' }, reports);
      expect(after.have).toBeGreaterThanOrEqual(before.have);
      if (before.yours !== 'none') expect(after.yours).toBeGreaterThanOrEqual(before.yours);
      expect(before.have).toBeLessThanOrEqual(4);
    }),
  );
});
