/** Each chapter that a calculator names links back to it; and the check that says so does fail. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { owedBySite, toolLinkFaults, type Owed } from '../../src/build/tool-links.ts';
import { CALCULATORS } from '../../src/calculators/registry.ts';

test('given the chapters that the calculators of the site name, then each links to its calculator with a worked example', () => {
  expect(toolLinkFaults(join(import.meta.dirname, '../..'), owedBySite())).toEqual([]);
});

test('given the calculators of the site, then the check knows all of them, their chapters and their scenarios', () => {
  const owed = owedBySite();
  expect(owed.map(({ calculator }) => calculator)).toEqual([...CALCULATORS]);
  const duel = owed.find(({ calculator }) => calculator === 'duel')!;
  expect(duel.chapters).toContain('compare/one-budget-two-levers');
  expect(duel.scenarios).toContain('two-levers');
  expect(duel.scenarios).not.toContain('cosmetics-funnel');
});

const ROI: Owed = { calculator: 'roi', chapters: ['foundations/why'], scenarios: ['team', 'group'] };
const LITMUS: Owed = { calculator: 'litmus', chapters: ['foundations/why'], scenarios: [] };

function faults(page: string, text: string, owed: Owed): string[] {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  const file = join(root, 'content/docs/en', page);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\ntitle: T\n---\n\n${text}\n`);
  return toolLinkFaults(root, [owed]);
}

test.each([
  ['a link with one of its scenarios', 'See <Tool of="group">the group</Tool>.', ROI],
  ['such a link broken over lines', 'See <Tool\n  of="team"\n>the team</Tool>.', ROI],
  ['a link by id where there is nothing to fill in', 'Take the <Tool id="litmus">test</Tool>.', LITMUS],
])('given %s, then the chapter keeps the promise', (_, text, owed) => {
  expect(faults('foundations/why.mdx', text, owed)).toEqual([]);
});

test('given a chapter that opens a folder, then its page is found', () => {
  expect(faults('foundations/why/index.mdx', '<Tool of="team">Here</Tool>', ROI)).toEqual([]);
});

test.each([
  ['no link', 'Nothing.', ROI, 'the calculator "roi" names this chapter, which does not link to it'],
  ['a link to another calculator', '<Tool of="shop">Here</Tool> <Tool id="funnel">there</Tool>', ROI, 'which does not link to it'],
  ['a link without its example', '<Tool id="roi">Here</Tool>', ROI, 'which links to it without a worked example'],
  ['only the block at its end', '<Next tool="roi" of="team" page="start" />', ROI, 'which does not link to it'],
  ['no link where an id would do', 'Nothing.', LITMUS, 'Link to it: <Tool id="litmus">'],
])('given %s, then page and calculator are named', (_, text, owed, message) => {
  const found = faults('foundations/why.mdx', text, owed);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('content/docs/en/foundations/why.mdx: ');
  expect(found[0]).toContain(message);
  expect(found[0]).toContain(owed.calculator);
});

test('given a chapter that does not exist, then that is said', () => {
  expect(faults('foundations/other.mdx', '', ROI)).toEqual([
    'content/docs/en/foundations/why.mdx: the calculator "roi" names this chapter, and there is no such page.',
  ]);
});
