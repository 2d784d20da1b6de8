/** The line from bar to pump: its ends from the playbook, its laws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engine, ENGINE_ANSWERS, HYBRID, type EngineAnswer } from '../../src/models/engine.ts';

const answers = fc.array(fc.constantFrom<EngineAnswer>(...ENGINE_ANSWERS), { minLength: 1, maxLength: 20 });
const conditions = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
const all = (answer: EngineAnswer) => Array.from({ length: 9 }, () => answer);

// The playbook's two pictures are the ends of the line; fact metaphor-locate-product.
test('given the smoothie bar and the pump, then they are the two ends', () => {
  expect(engine(all('bar'), [false, false, false])).toEqual({ score: 0, engine: 'b2c', selfServe: 'none' });
  expect(engine(all('pump'), [false, false, false])).toEqual({ score: 100, engine: 'b2b', selfServe: 'no' });
  expect(engine(all('both'), [false, false, false])).toEqual({ score: 50, engine: 'hybrid', selfServe: 'no' });
});

test('given exactly a third and two thirds, then both are still hybrid; one step further is not', () => {
  // Of nine questions eighteen steps: six and twelve are the thirds.
  const steps = (n: number) => Array.from({ length: 9 }, (_, at): EngineAnswer => ENGINE_ANSWERS[Math.max(0, Math.min(2, n - 2 * at))]!);
  expect(engine(steps(6), []).engine).toBe('hybrid');
  expect(engine(steps(6), []).score).toBeCloseTo(HYBRID.low, 10);
  expect(engine(steps(5), []).engine).toBe('b2c');
  expect(engine(steps(12), []).engine).toBe('hybrid');
  expect(engine(steps(12), []).score).toBeCloseTo(HYBRID.high, 10);
  expect(engine(steps(13), []).engine).toBe('b2b');
});

// Facts funnel-ru-b2b-exception and its three conditions: all at once.
test('given the three conditions, then a company buys alone only where all hold', () => {
  fc.assert(
    fc.property(answers, conditions, (given, three) => {
      const found = engine(given, three);
      expect(found.selfServe).toBe(found.engine === 'b2c' ? 'none' : three.every(Boolean) ? 'yes' : 'no');
      expect(found.score).toBe(engine(given, [true, true, true]).score);
    }),
  );
});

test('given any answers, then the score is between 0 and 100 and the engine is its third', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { score, engine: found } = engine(given, []);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      if (score < HYBRID.low - 1e-9) expect(found).toBe('b2c');
      else if (score > HYBRID.high + 1e-9) expect(found).toBe('b2b');
      else expect(found).toBe('hybrid');
    }),
  );
});

test('given one answer that moves towards the pump, then the score rises', () => {
  fc.assert(
    fc.property(answers, fc.nat(), (given, at) => {
      const place = at % given.length;
      const as = (answer: EngineAnswer) =>
        engine(
          given.map((old, index) => (index === place ? answer : old)),
          [],
        ).score;
      expect(as('both')).toBeGreaterThan(as('bar'));
      expect(as('pump')).toBeGreaterThan(as('both'));
    }),
  );
});

test('given the same answers the other way round, then the place is mirrored', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const mirrored = given.map((answer) => ENGINE_ANSWERS[2 - ENGINE_ANSWERS.indexOf(answer)]!);
      expect(engine(mirrored, []).score).toBeCloseTo(100 - engine(given, []).score, 10);
    }),
  );
});
