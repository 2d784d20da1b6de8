// Why this file: runs axe-core in a page whose policy forbids scripts from elsewhere, and tells what it found in few words.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations as `rule: where`; empty when there are none. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated through the debugger: the page's policy does not apply, and stays as it is for the page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const found = await here.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
    );
  }, TAGS);
}
