/** Translations follow their source: a stale one is listed, and fails when it has waited too long. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { staleTranslations } from '../../src/build/check-prose.ts';
import { hashOf, MOST_DAYS, sourceOf, staleLine, stamped } from '../../src/build/sources.ts';

const ENGLISH = '---\ntitle: A question?\nsidebar:\n  label: Short\n---\n\nOne.\n\nTwo.\n';
const ITALIAN = '---\ntitle: Una domanda?\n---\n\nUno.\n';

test('given all translations, then those that are stale are listed, and none has waited too long', () => {
  const lines = staleTranslations(join(import.meta.dirname, '../..'), new Date()).map(staleLine);
  for (const { text } of lines) console.warn(text);
  expect(lines.filter((one) => one.fails).map((one) => one.text)).toEqual([]);
});

test.each([
  ['another sentence', ENGLISH.replace('Two.', 'Three.')],
  ['another title', ENGLISH.replace('A question?', 'Another?')],
  ['another label', ENGLISH.replace('Short', 'Shorter')],
])('given %s, then the hash differs', (_, text) => {
  expect(hashOf(text)).not.toBe(hashOf(ENGLISH));
});

test('given other white space or a reviewed date, then the hash is the same', () => {
  expect(hashOf(ENGLISH.replace('One.\n\nTwo.', 'One.\n\n\nTwo.'))).toBe(hashOf(ENGLISH));
  expect(hashOf(ENGLISH.replace('title:', 'lastUpdated: 2026-11-22\ntitle:'))).toBe(hashOf(ENGLISH));
});

test('given a translation, then it takes the stamp once and keeps its text', () => {
  const once = stamped(ITALIAN, 'abc123');
  expect(sourceOf(ITALIAN)).toBeNull();
  expect(sourceOf(once)).toBe('abc123');
  expect(stamped(once, 'def456')).toBe(once.replace('abc123', 'def456'));
  expect(once.endsWith('\n\nUno.\n')).toBe(true);
});

test('given a hash of digits alone, then it stays text in the front matter', () => {
  const head = stamped(ITALIAN, '761813965e97').split('---')[1]!;
  expect((parse(head) as { source: unknown }).source).toBe('761813965e97');
});

test.each([
  [0, false, 'changed 0 days ago'],
  [1, false, 'changed 1 day ago'],
  [MOST_DAYS, false, `${MOST_DAYS} days ago`],
  [MOST_DAYS + 1, true, `${MOST_DAYS + 1} days ago`],
  [null, false, 'its English page changed. Follow it'],
])('given a page that has been stale for %s days, then failing is %s', (days, fails, text) => {
  const line = staleLine({ file: 'content/docs/it/x.mdx', days });
  expect(line.fails).toBe(fails);
  expect(line.text).toContain(text);
  expect(line.text).toContain('content/docs/it/x.mdx');
});
