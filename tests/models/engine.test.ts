/** The line from bar to pump: its ends from the playbook, its laws, and what is not said before it is known. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engine, ENGINE_ANSWERS, HYBRID, type Condition, type EngineAnswer } from '../../src/models/engine.ts';

const answered = fc.array(fc.constantFrom<EngineAnswer>(...ENGINE_ANSWERS), { minLength: 1, maxLength: 20 });
const answers = fc.array(fc.constantFrom<EngineAnswer>('open', ...ENGINE_ANSWERS), { minLength: 1, maxLength: 20 });
const conditions = fc.array(fc.constantFrom<Condition>('open', 'yes', 'no'), { minLength: 3, maxLength: 3 });
const all = (answer: EngineAnswer, count = 12) => Array.from({ length: count }, () => answer);
const NO: readonly Condition[] = ['no', 'no', 'no'];

// The playbook's two pictures are the ends of the line; fact metaphor-locate-product.
test('given the smoothie bar and the pump, then they are the two ends', () => {
  expect(engine(all('bar'), NO)).toMatchObject({ score: 0, engine: 'b2c', selfServe: 'none', path: 'b2c' });
  expect(engine(all('pump'), NO)).toMatchObject({ score: 100, engine: 'b2b', selfServe: 'no', path: 'b2b' });
  expect(engine(all('both'), NO)).toMatchObject({ score: 50, engine: 'hybrid', selfServe: 'no', path: 'hybrid' });
});

test('given exactly a third and two thirds, then both are still hybrid; one step further is not', () => {
  // Of nine questions eighteen steps: six and twelve are the thirds.
  const steps = (n: number) => Array.from({ length: 9 }, (_, at): EngineAnswer => ENGINE_ANSWERS[Math.max(0, Math.min(2, n - 2 * at))]!);
  expect(engine(steps(6), NO).engine).toBe('hybrid');
  expect(engine(steps(6), NO).score).toBeCloseTo(HYBRID.low, 10);
  expect(engine(steps(5), NO).engine).toBe('b2c');
  expect(engine(steps(12), NO).engine).toBe('hybrid');
  expect(engine(steps(12), NO).score).toBeCloseTo(HYBRID.high, 10);
  expect(engine(steps(13), NO).engine).toBe('b2b');
});

test('given nothing answered, then nothing is said', () => {
  expect(engine(all('open'), ['open', 'open', 'open'])).toEqual({
    score: 'none',
    low: 0,
    high: 100,
    engine: 'none',
    answered: 0,
    open: 12,
    selfServe: 'none',
    path: 'none',
  });
});

test('given three of twelve answered, then the score is theirs, and the rest is how far it can still go', () => {
  // One step of six, so a sixth; of all twenty-four steps it is one at least, and nineteen at most.
  const found = engine(['bar', 'both', 'bar', ...all('open', 9)], ['yes', 'yes', 'yes']);
  expect(found).toMatchObject({ answered: 3, open: 9, engine: 'none', selfServe: 'none', path: 'none' });
  expect(found.score).toBeCloseTo(100 / 6, 10);
  expect(found.low).toBeCloseTo(100 / 24, 10);
  expect(found.high).toBeCloseTo(1900 / 24, 10);
});

// Sixteen of twenty-four steps are two thirds, still hybrid: nine pumps, eighteen steps, are past it whatever comes.
test('given enough pumps, then the verdict is known before the last question', () => {
  expect(engine([...all('pump', 8), ...all('open', 4)], NO).engine).toBe('none');
  expect(engine([...all('pump', 9), ...all('open', 3)], NO).engine).toBe('b2b');
});

// Facts funnel-ru-b2b-exception and its three conditions: all at once.
test('given the three conditions, then a company buys alone only where all hold, and never in B2C', () => {
  fc.assert(
    fc.property(answers, conditions, (given, three) => {
      const found = engine(given, three);
      const asked = found.engine === 'hybrid' || found.engine === 'b2b';
      const verdict = three.some((one) => one === 'no') ? 'no' : three.every((one) => one === 'yes') ? 'yes' : 'open';
      expect(found.selfServe).toBe(asked ? verdict : 'none');
      expect(found.path).toBe(found.selfServe === 'yes' ? 'selfserve' : found.engine);
      expect(found.score).toBe(engine(given, ['yes', 'yes', 'yes']).score);
    }),
  );
});

test('given any answers, then low, score and high stand in this order between 0 and 100, and the engine is their third', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { score, low, high, engine: found, answered: count, open } = engine(given, NO);
      expect(count + open).toBe(given.length);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      if (score === 'none') expect([low, high, found]).toEqual([0, 100, 'none']);
      else {
        expect(score).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score).toBeLessThanOrEqual(high + 1e-9);
      }
      if (found === 'b2c') expect(high).toBeLessThan(HYBRID.low);
      if (found === 'b2b') expect(low).toBeGreaterThan(HYBRID.high);
      if (found === 'hybrid') expect([low >= HYBRID.low - 1e-9, high <= HYBRID.high + 1e-9]).toEqual([true, true]);
      if (open === 0) expect(found).not.toBe('none');
    }),
  );
});

test('given one more answer, then where it can end narrows, and an engine once known stays', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom<EngineAnswer>(...ENGINE_ANSWERS), (given, answer) => {
      const at = given.indexOf('open');
      fc.pre(at >= 0);
      const before = engine(given, NO);
      const after = engine(given.with(at, answer), NO);
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.high).toBeLessThanOrEqual(before.high);
      if (before.engine !== 'none') expect(after.engine).toBe(before.engine);
    }),
  );
});

test('given one answer that moves towards the pump, then the score rises', () => {
  fc.assert(
    fc.property(answers, fc.nat(), (given, at) => {
      const place = at % given.length;
      const as = (answer: EngineAnswer) => engine(given.with(place, answer), NO).score as number;
      expect(as('both')).toBeGreaterThan(as('bar'));
      expect(as('pump')).toBeGreaterThan(as('both'));
    }),
  );
});

test('given the same answers the other way round, then the place is mirrored', () => {
  fc.assert(
    fc.property(answered, (given) => {
      const mirrored = given.map((answer) => ENGINE_ANSWERS[2 - (ENGINE_ANSWERS as readonly string[]).indexOf(answer)]!);
      expect(engine(mirrored, NO).score).toBeCloseTo(100 - (engine(given, NO).score as number), 10);
    }),
  );
});
