/** What the answer to "which engine" is made of: what pulls the other way, what to read, the worked examples. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultsOf } from '../../../src/calculator/field.ts';
import { CONDITIONS, definition, PATHS, QUESTION_IDS, QUESTIONS } from '../../../src/calculators/engine/definition.ts';
import { pullsOf } from '../../../src/calculators/engine/pulls.ts';
import { evaluate } from '../../../src/calculators/evaluate.ts';
import { LOCALES } from '../../../src/locales.ts';
import type { Engine } from '../../../src/models/engine.ts';
import { PARTS } from '../../../src/shell/sidebar.ts';
import { wordsOf } from '../../../src/words/index.ts';

const results = (id: string) => evaluate(id, undefined, 'this test').results;

test('given the contract, then there are a dozen questions and three conditions', () => {
  expect(QUESTION_IDS).toHaveLength(12);
  expect(CONDITIONS).toHaveLength(3);
});

// The playbook's bar and pump are the ends; its invoicing app for a plumber is the exception (foundations/who-decides).
test('given the worked examples, then they show all four answers', () => {
  expect(results('juice-counter')).toMatchObject({ score: 0, engine: 'b2c', selfServe: 'none', path: 'b2c' });
  expect(results('process-pump')).toMatchObject({ score: 100, engine: 'b2b', selfServe: 'no', path: 'b2b' });
  expect(results('coffee-two-doors')).toMatchObject({ engine: 'hybrid', selfServe: 'no', path: 'hybrid' });
  expect(results('invoice-app')).toMatchObject({ engine: 'hybrid', selfServe: 'yes', path: 'selfserve' });
});

test('given the roaster, then each pull stands on its side, in the order of the questions', () => {
  const { inputs } = evaluate('coffee-two-doors', undefined, 'this test');
  expect(pullsOf(inputs, 'hybrid')).toEqual([
    { towards: 'bar', questions: ['risk', 'proof', 'wins'] },
    { towards: 'pump', questions: ['start', 'growth'] },
  ]);
});

test('given any answers, then no pull is the verdict’s own, none is open, and every one against it is named', () => {
  const OWN = { b2c: 'bar', hybrid: 'both', b2b: 'pump' } as const;
  const some = fc.record(Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom('open', 'bar', 'both', 'pump')])));
  fc.assert(
    fc.property(some, fc.constantFrom<Engine>('b2c', 'hybrid', 'b2b'), (answers, engine) => {
      const pulls = pullsOf({ ...defaultsOf(definition.fields), ...answers }, engine);
      const named = pulls.flatMap(({ questions }) => questions);
      expect([...named].sort()).toEqual(QUESTION_IDS.filter((id) => ![OWN[engine], 'open'].includes(answers[id]!)).sort());
    }),
  );
});

test('given the paths, then each is four to six stops on pages that exist, all different, with a reason in every language', () => {
  const slugs = new Set(Object.values(PARTS).flat());
  for (const [path, stops] of Object.entries(PATHS)) {
    expect(stops.length).toBeGreaterThanOrEqual(4);
    expect(stops.length).toBeLessThanOrEqual(6);
    expect(new Set(stops).size).toBe(stops.length);
    for (const slug of stops) expect(slugs, slug).toContain(slug);
    for (const locale of LOCALES) {
      const { reasons } = wordsOf(locale).engine.path;
      expect(Object.keys(reasons[path as keyof typeof PATHS])).toEqual([...stops]);
    }
  }
  for (const slug of Object.values(QUESTIONS)) expect(slugs, slug).toContain(slug);
});

test('given the titles of a path, then no two read the same in a language', () => {
  for (const locale of LOCALES) {
    for (const stops of Object.values(PATHS)) {
      const labels = stops.map((slug) => /^ {2}label: (.*)$/m.exec(readFileSync(`content/docs/${locale}/${slug}.mdx`, 'utf8'))?.[1]);
      expect(new Set(labels).size, `${locale} ${labels.join(', ')}`).toBe(stops.length);
    }
  }
});
