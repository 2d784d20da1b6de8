// Why this file: runs axe-core in a page whose policy forbids scripts from elsewhere, and tells what it found in few words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Half the time of the long form to read, and it is read into every page. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations as `rule: where`; empty when there are none. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated through the debugger: the page's policy does not apply, and stays as it is for the page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(async (tags) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const found = await here.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      // The style sheets would be loaded a second time, for a rule that is not in these tags.
      preload: { assets: ['media'] },
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`),
    );
  }, TAGS);
}
