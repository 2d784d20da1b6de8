/** The score of a checklist and its gaps: values found by hand with the contract's formula, and its laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, answersOf, gapsOf, litmus, MOST_GAPS, movesOf, type Answer } from '../../src/models/litmus.ts';

const answer = fc.constantFrom<Answer>(...ANSWERS);
const list = fc.array(answer, { minLength: 1, maxLength: 20 });
const counts = (one: Answer) => one === 'y' || one === 'p' || one === 'n';

describe('the score', () => {
  // Section 8 of the contract: (yes + ½ partly) ÷ (answered without x), worked out on paper.
  test.each([
    ['yyyy', 100],
    ['nnnn', 0],
    ['ypn-', 50],
    ['ypnx', 50],
    ['yyp-', (2.5 / 3) * 100],
    ['y---', 100],
    ['----', 'none'],
    ['xxxx', 'none'],
    ['xx--', 'none'],
  ] as const)('given %s, then it is %s', (letters, score) => {
    const found = litmus(answersOf(letters, letters.length)).score;
    if (typeof score === 'number') expect(found).toBeCloseTo(score, 10);
    else expect(found).toBe(score);
  });

  // The checklist page scores two points for yes, one for partly, and divides by the most possible: another way to the same number.
  test('given any answers, then it is the share of points that the checklist pages describe', () => {
    fc.assert(
      fc.property(list, (answers) => {
        const points = answers.filter((one) => one === 'y').length * 2 + answers.filter((one) => one === 'p').length;
        const most = answers.filter(counts).length * 2;
        const { score } = litmus(answers);
        if (most === 0) expect(score).toBe('none');
        else expect(score).toBeCloseTo((points / most) * 100, 10);
      }),
    );
  });

  test('given any answers, then open questions, those that do not apply and the order change nothing', () => {
    fc.assert(
      fc.property(list, fc.array(fc.constantFrom<Answer>('x', '-'), { maxLength: 10 }), (answers, silent) => {
        expect(litmus([...silent, ...answers].reverse()).score).toBe(litmus(answers).score);
      }),
    );
  });

  test('given a better answer to one question, then it never falls', () => {
    fc.assert(
      fc.property(list, fc.nat(), (answers, at) => {
        const place = at % answers.length;
        const with_ = (one: Answer) => litmus(answers.map((old, index) => (index === place ? one : old))).score as number;
        expect(with_('p')).toBeGreaterThanOrEqual(with_('n'));
        expect(with_('y')).toBeGreaterThanOrEqual(with_('p'));
      }),
    );
  });

  test('given any answers, then answered and open are all of them', () => {
    fc.assert(
      fc.property(list, (answers) => {
        const { answered, open } = litmus(answers);
        expect(answered + open).toBe(answers.length);
      }),
    );
  });
});

test('given any text, then there are as many answers as questions, and what is none is open', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 30 }), (text, size) => {
      const answers = answersOf(text, size);
      expect(answers).toHaveLength(size);
      answers.forEach((one, at) => expect(one).toBe(/^[ypnx]$/.test(text[at] ?? '') ? text[at] : '-'));
    }),
  );
});

describe('the gaps', () => {
  test('given noes and partlys, then the noes come first, each in the order of the list, and five at most', () => {
    expect(gapsOf(answersOf('pnyxpn-npn', 10))).toEqual([1, 5, 7, 9, 0]);
    expect(gapsOf(answersOf('yyx-', 4))).toEqual([]);
  });

  test('given weights, then a heavy partly comes before a light no', () => {
    expect(gapsOf(answersOf('npn', 3), [1, 4, 1])).toEqual([1, 0, 2]);
  });

  test('given any answers, then no gap left out costs more than one that is named, and none is named that is no gap', () => {
    fc.assert(
      fc.property(list, (answers) => {
        const gaps = gapsOf(answers);
        const noes = answers.filter((one) => one === 'n').length;
        const partlys = answers.filter((one) => one === 'p').length;
        expect(gaps).toHaveLength(Math.min(MOST_GAPS, noes + partlys));
        expect(gaps.filter((at) => answers[at] === 'n')).toHaveLength(Math.min(MOST_GAPS, noes));
        for (const at of gaps) expect(['n', 'p']).toContain(answers[at]);
      }),
    );
  });
});

describe('two runs', () => {
  test('given answers that moved, then it is said which way, and what was open or does not apply has not moved', () => {
    expect(movesOf(answersOf('nnpyy-x', 7), answersOf('pynpnyy', 7))).toEqual({ better: [0, 1], worse: [2, 3, 4] });
  });

  test('given the same two runs the other way round, then better and worse change places', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { maxLength: 20 }), (pairs) => {
        const [before, now] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
        expect(movesOf(now, before)).toEqual({ better: movesOf(before, now).worse, worse: movesOf(before, now).better });
        expect(movesOf(now, now)).toEqual({ better: [], worse: [] });
      }),
    );
  });
});
