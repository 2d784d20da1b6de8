/** The content of the site as it stands: complete in every language; and the checks that say so do fail. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, missingPages, wordFaults } from '../../src/build/check-content.ts';
import { LOCALES } from '../../src/locales.ts';

test('given the pages and words of all languages, then nothing is missing and nothing differs in structure', () => {
  expect(checkContent(join(import.meta.dirname, '../..'))).toEqual([]);
});

test('given a page that one language lacks, then it is named', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const locale of ['en', 'it', 'fr', 'nl']) {
    mkdirSync(join(root, 'content/docs', locale, 'start'), { recursive: true });
    writeFileSync(join(root, 'content/docs', locale, 'start/page.mdx'), '');
  }
  expect(missingPages(root)).toEqual(['content/docs/ru/start/page.mdx: missing. Write it, or take the page out of the other languages.']);
});

test('given a page that differs in structure from the English one, then the check of the whole content names it', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const locale of LOCALES) {
    mkdirSync(join(root, 'content/docs', locale), { recursive: true });
    const heading = locale === 'it' ? '### Uno' : '## One';
    writeFileSync(join(root, 'content/docs', locale, 'page.mdx'), `---\ntitle: T\ndescription: D\n---\n\n${heading}\n`);
  }
  expect(checkContent(root)).toEqual(['content/docs/it/page.mdx: heading levels are "3", the English page has "2".']);
});

const SHAPE = { greet: 'Hello {name}', count: { one: '{n} thing', other: '{n} things' }, deep: { word: 'Word' } };

test.each([
  ['the same keys', { greet: 'Ciao {name}', count: { one: 'a', other: 'b' }, deep: { word: 'Parola' } }, []],
  ['a missing word', { greet: 'Ciao {name}', count: { one: 'a', other: 'b' }, deep: {} }, ['the word "deep.word" is missing']],
  ['an empty word', { greet: ' ', count: { one: 'a', other: 'b' }, deep: { word: 'x' } }, ['the word "greet" is missing']],
  ['a lost placeholder', { greet: 'Ciao', count: { one: 'a', other: 'b' }, deep: { word: 'x' } }, ['must hold {name}, it holds none']],
  ['a missing plural', { greet: '{name}', count: { other: 'b' }, deep: { word: 'x' } }, ['the plural "count" lacks its form "one"']],
  [
    'a word too many',
    { greet: '{name}', count: { one: 'a', other: 'b' }, deep: { word: 'x', more: 'y' } },
    ['the word "deep.more" is not used'],
  ],
])('given %s, then the faults are %j', (_, words, expected) => {
  const faults = wordFaults('it', SHAPE, words, '');
  expect(faults).toHaveLength(expected.length);
  expected.forEach((part, index) => expect(faults[index]).toContain(part));
});

test('given Russian, then its three forms for whole numbers are asked for', () => {
  const faults = wordFaults('ru', { count: { one: 'a', other: 'b' } }, { count: { one: 'a', other: 'b' } }, '');
  expect(faults.join()).toContain('"few"');
  expect(faults.join()).toContain('"many"');
});
