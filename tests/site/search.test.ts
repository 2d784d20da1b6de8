/** What people type finds its page: the questions of tests/site/questions, put to the built index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { bestSection, type Answer } from '../../src/shell/search-ask.ts';
import { wordsOf } from '../../src/words/index.ts';
import { builtSigns, openIndex } from './search-index.ts';

/** Each page, and what people type who want it. */
function questionsOf(locale: Locale): [page: string, questions: string[]][] {
  return Object.entries(parse(readFileSync(join(import.meta.dirname, `questions/${locale}.yaml`), 'utf8')) as Record<string, string[]>);
}

describe.each(LOCALES)('search in %s', (locale) => {
  let ask: (question: string) => Promise<Answer[]>;
  beforeAll(async () => void (ask = await openIndex(locale)));
  afterAll(() => vi.unstubAllGlobals());

  test('given the questions, then there are enough, and none is asked twice', () => {
    const all = questionsOf(locale).flatMap(([, questions]) => questions);
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  test.each(questionsOf(locale))('given what people type who want %s, then it stands among the first three', async (page, questions) => {
    for (const question of questions) {
      const found = (await ask(question)).slice(0, 3).map(({ path }) => path);
      expect(found, question).toContain(page);
    }
  });

  test('given every title, then its page comes first, or second to one that asks nearly the same', async () => {
    for (const [, path, [title]] of (await builtSigns(locale)).pages) {
      const found = (await ask(title!)).slice(0, 2).map((one) => one.path);
      expect(found, title).toContain(path);
    }
  });

  test.each(['qqxxzzvv', 'zzzzzz', 'xkcdqwop', 'йцщъыэ'])('given %s, which is nowhere, then nothing is found', async (nonsense) => {
    expect(await ask(nonsense)).toEqual([]);
  });

  test('given a chip before a heading, then the two are two words', async () => {
    const { content } = await (await ask('B2C'))[0]!.data();
    expect(content).toMatch(/B2[BC]/);
    expect(content).not.toMatch(/B2[BC]\p{L}/u);
  });

  test('given a term, then its entry in the glossary opens at the term', async () => {
    const glossary = (await ask('CAC')).find(({ path }) => path === 'reference/glossary');
    expect(bestSection(await glossary!.data())?.url).toMatch(/\/reference\/glossary\/#(cac|ltv-cac)$/);
  });

  test('given results, then each says what it is, and a calculator or template says so', async () => {
    const { parts, search } = wordsOf(locale).site;
    const marks = new Map<string, string>();
    for (const { path, mark } of [...(await ask('ROI')), ...(await ask('B2B')), ...(await ask('CAC'))]) marks.set(path, mark);
    expect(marks.get('tools/roi')).toBe(search.kinds.tools);
    expect(marks.get('templates/roi-sheet')).toBe(search.kinds.templates);
    expect(marks.get('foundations/cac-or-ltv-first')).toBe(parts.foundations);
    for (const [path, mark] of marks) if (path) expect(mark, path).not.toBe('');
  });
});
