// Why this file: the overview's list of chapters is read off the pages, so a link that it misses is a chapter that nobody finds.
import { expect, test } from 'vitest';
import { toolsIn, toolsNaming, toolsOf } from '../../src/components/chapter-tools.ts';

test('given links by id, by example, at the end and in a worked example, then each calculator is named once, in the order of the overview', () => {
  const page =
    '<Worked of="two-levers">\n<Tool of="litmus-b2b">x</Tool> <Tool id="roi">y</Tool> <Tool of="roi-team">z</Tool>\n<Next tool="cx" of="monthly-reader" page="x" />';
  expect(toolsIn(page, 'x.mdx')).toEqual(['roi', 'duel', 'cx', 'litmus']);
});

test('given figures, results and a next page without a calculator, then none is named', () => {
  expect(toolsIn('<Result of="roi-team" output="npv" /> <Given of="roi-team" input="users" /> <Next page="tools/roi" />', 'x.mdx')).toEqual(
    [],
  );
});

test('given an example that does not exist, then the page is named', () => {
  expect(() => toolsIn('<Tool of="no-such-case">x</Tool>', 'content/docs/it/x.mdx')).toThrow('content/docs/it/x.mdx');
});

test('given a chapter in a calculator’s table, then it is listed even before its page says so', () => {
  expect(toolsNaming('experience/b2c')).toEqual(['cx']);
  expect(toolsOf('experience/b2c', '<Tool id="ltv-cac">x</Tool>', 'x.mdx')).toEqual(['ltv-cac', 'cx']);
});
