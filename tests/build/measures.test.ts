/** Reading measures: printed for editors. The counting is tested, the prose is not judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/build/check-content.ts';
import { measuresOf } from '../../src/build/measures.ts';
import { LOCALES } from '../../src/locales.ts';

const ROOT = join(import.meta.dirname, '../..');

test('given all pages, then each language’s measures are reported', () => {
  const rows = LOCALES.map((locale) => {
    const pages = pagesOf(ROOT, locale).map((page) => ({
      page,
      ...measuresOf(readFileSync(join(ROOT, 'content/docs', locale, page), 'utf8'), locale),
    }));
    const words = pages.reduce((sum, one) => sum + one.words, 0);
    const sentences = pages.reduce((sum, one) => sum + one.sentences, 0);
    const longest = pages.reduce((found, one) => (one.longest.words > found.longest.words ? one : found));
    return {
      language: locale,
      pages: pages.length,
      'words a page': Math.round(words / pages.length),
      'words a sentence': Math.round((words / sentences) * 10) / 10,
      'longest sentence': `${longest.longest.words} (${longest.page})`,
      'empty openings': pages.reduce((sum, one) => sum + one.emptyOpenings.length, 0),
    };
  });
  console.table(rows);
  expect(rows.every((row) => row.pages > 0 && row['words a sentence'] > 0)).toBe(true);
});

test('given a short page, then its sentences are counted as a person would', () => {
  const page = `---\ntitle: T\n---\n\n## A heading\n\nOne two three. There are four words here now.\n\n| a | b |\n|---|---|\n\n- Five <Figure id="x" /> six.\n`;
  expect(measuresOf(page, 'en')).toEqual({
    words: 12,
    sentences: 3,
    mean: 12 / 3,
    longest: { words: 6, text: 'There are four words here now.' },
    emptyOpenings: ['There are four words here now.'],
  });
});
