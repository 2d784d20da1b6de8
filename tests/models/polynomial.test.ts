// Why this file: a missed root would show a buyer one rate of return where there are two.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positiveRoots } from '../../src/models/polynomial.ts';

/** Coefficients of Π (x − root), the constant first. */
function withRoots(roots: readonly number[]): number[] {
  return roots.reduce<number[]>((product, root) => [0, ...product].map((c, t) => c - root * (product[t] ?? 0)), [1]);
}

describe('positive roots in a range', () => {
  test.each([
    // (x − 1)(x − 2)(x − 3) = x³ − 6x² + 11x − 6
    ['three roots', [-6, 11, -6, 1], [1, 2, 3]],
    ['roots at both ends of the range', withRoots([0.5, 4]), [0.5, 4]],
    // (x − 2)²: touches
    ['a root that is only touched', [4, -4, 1], [2]],
    ['a root touched at the end of the range', withRoots([0.5, 0.5]), [0.5]],
    // (x − 1)²(x − 3)
    ['a touched root beside a crossed one', withRoots([1, 1, 3]), [1, 3]],
    // (x − 2)³: flat
    ['a root of order three', withRoots([2, 2, 2]), [2]],
    ['roots outside the range', withRoots([0.1, 5]), []],
    ['negative roots', withRoots([-1, -2]), []],
    // x² − 2x + 2 is at least 1.
    ['no real root', [2, -2, 1], []],
    ['only zeros', [0, 0, 0], []],
    ['nothing', [], []],
    ['zeros before and after: x²·(x − 1)', [0, 0, -1, 1, 0], [1]],
  ])('given %s, then %j → %j', (_, coefficients, roots) => {
    const found = positiveRoots(coefficients, 0.5, 4);
    expect(found).toHaveLength(roots.length);
    for (const [at, root] of roots.entries()) expect(found[at]).toBeCloseTo(root, 9);
  });

  test('given Chebyshev’s polynomial of degree 12 on 1 to 3, then its twelve roots, which have a closed form', () => {
    // T₁₂(y) = cos(12·arccos y), its roots are cos((2k − 1)π ÷ 24); moved to x = y + 2.
    const roots = Array.from({ length: 12 }, (_, k) => 2 - Math.cos(((2 * k + 1) * Math.PI) / 24));
    const found = positiveRoots(withRoots(roots), 1, 3);
    expect(found).toHaveLength(12);
    for (const [at, root] of roots.entries()) expect(found[at]).toBeCloseTo(root, 6);
  });

  test('given any distinct roots, then exactly those of the range', () => {
    const roots = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(roots, (tenths) => {
        const known = tenths.map((tenth) => tenth / 10).sort((a, b) => a - b);
        const inside = known.filter((root) => root >= 0.45 && root <= 4.05);
        const found = positiveRoots(withRoots(known), 0.45, 4.05);
        expect(found).toHaveLength(inside.length);
        for (const [at, root] of inside.entries()) expect(found[at]).toBeCloseTo(root, 7);
      }),
      { numRuns: 500 },
    );
  });
});
