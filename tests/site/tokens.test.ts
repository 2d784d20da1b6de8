/** The light theme stands twice in the tokens, once for readers without JavaScript: both must say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

function block(start: string): string[] {
  const from = css.indexOf(start);
  return css
    .slice(css.indexOf('{', from) + 1, css.indexOf('}', from))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

test('given the two light themes, then they are equal', () => {
  const light = block(":root[data-theme='light'],\n[data-theme");
  expect(light.length).toBeGreaterThan(20);
  expect(block("  :root[data-theme='dark'] {")).toEqual(light);
});
