// Why this file: whoever checks what was learnt hears at once why, finds it again, can carry it away or put it on paper, and is never told more than is kept.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { questionParts } from '../../src/data/index.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { scoreText } from '../../src/questions/say-score.ts';
import { wordsOf } from '../../src/words/index.ts';
import { questionWordsOf } from '../../src/words/questions.ts';
import { violations } from './axe.ts';
import { kept, until, url, useBrowser } from './open.ts';

const { open } = useBrowser();

const KEY = 'two-engines-questions';
const [first, second] = questionParts[0]!.questions as [QuestionOf, QuestionOf];
type QuestionOf = (typeof questionParts)[number]['questions'][number];

const field = (page: Page, { id }: QuestionOf) => page.locator(`[data-question="${id}"]`);
const verdict = (page: Page, question: QuestionOf) => field(page, question).locator('.question-verdict');
const score = (page: Page) => page.locator('[data-questions="foundations"] .questions-score');
const wrongOf = ({ right }: QuestionOf) => (right === 'a' ? 'b' : 'a');
const answersOn = async (page: Page) => JSON.parse((await kept(page))[KEY] ?? '{"answers":{}}') as { answers: Record<string, string> };

/** Opens the questions and waits until they can be checked. */
async function questions(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.goto(url(`/${locale}/start/check-yourself/`));
  await page.locator('[data-check]:not([hidden])').first().waitFor();
}

async function answer(page: Page, question: QuestionOf, letter: string): Promise<void> {
  await field(page, question).locator(`input[value="${letter}"]`).check();
  await field(page, question).locator('[data-check]').click();
}

async function mine(page: Page, locale: Locale = 'en'): Promise<void> {
  await page.goto(url(`/${locale}/start/my-reading/`));
  await page.locator('[data-certificate]:not([hidden])').waitFor();
}

const pagesOfPdf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each(LOCALES)('in %s', (locale) => {
  const { labels, parts } = questionWordsOf(locale);
  const says = (right: number, open: number) => scoreText(labels, parts.foundations, { right, open, all: 5 });

  test('given a wrong and a right answer, then each says why at once, the score counts, and a reload keeps both', async () => {
    const { page } = await open();
    await questions(page, locale);
    expect(await page.locator('[data-kept]').textContent()).toBe(labels.nothing);
    expect(await kept(page)).toEqual({});
    await answer(page, first, wrongOf(first));
    const why = (question: QuestionOf, letter: string) => field(page, question).locator(`[data-why="${letter}"]`).textContent();
    expect(await verdict(page, first).textContent()).toContain(`${labels.wrong} ${await why(first, wrongOf(first))}`);
    expect(await score(page).textContent()).toBe(says(0, 4));
    await answer(page, second, second.right);
    expect(await verdict(page, second).textContent()).toContain(`${labels.right} ${await why(second, second.right)}`);
    expect(await score(page).textContent()).toBe(says(1, 3));
    expect(await page.locator('[data-kept]').textContent()).toBe(labels.kept);
    // The way to the section stands in what is said, and leads there.
    const link = verdict(page, first).locator('a');
    const href = (await link.getAttribute('href'))!;
    expect(await answersOn(page)).toEqual({
      format: KEY,
      formatVersion: 1,
      answers: { [first.id]: wrongOf(first), [second.id]: second.right },
    });
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await until(() => score(page).textContent()).toBe(says(1, 3));
    expect(await field(page, first).locator('input:checked').inputValue()).toBe(wrongOf(first));
    expect(await verdict(page, first).textContent()).toContain(labels.wrong);
    await link.click();
    await page.waitForURL((address) => address.pathname + address.hash === new URL(href, url('/')).pathname + new URL(href, url('/')).hash);
  });

  test('given an answer, then the own page shows the score of its part, and so does the certificate', async () => {
    const { page } = await open();
    await mine(page, locale);
    expect(await page.locator('ul[data-questions]').isVisible()).toBe(false);
    await questions(page, locale);
    await answer(page, first, first.right);
    await mine(page, locale);
    await until(() => page.locator('ul[data-questions] li').allTextContents()).toEqual([says(1, 4)]);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('main').innerText();
    expect(paper).toContain(wordsOf(locale).reading.certificate.questions);
    expect(paper).toContain(says(1, 4));
    for (const format of ['A4', 'Letter']) expect(pagesOfPdf(await page.pdf({ format })), format).toBe(1);
  });

  test('given no JavaScript, then every question and option is there, and its answer unfolds', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(url(`/${locale}/start/check-yourself/`));
    const all = questionParts.flatMap((part) => part.questions);
    expect(await page.locator('[data-question] legend:visible').count()).toBe(all.length);
    expect(await page.locator('[data-question] label:visible').count()).toBe(all.reduce((sum, { options }) => sum + options, 0));
    expect(await page.locator('[data-check]:visible').count()).toBe(0);
    expect(await page.locator('.questions-no-script').innerText()).toBe(labels.noScript);
    expect(await page.locator('[data-why]:visible').count()).toBe(0);
    await field(page, first).locator('summary').click();
    expect(await field(page, first).locator(`[data-why="${first.right}"]`).isVisible()).toBe(true);
    expect(await field(page, first).locator('details').innerText()).toContain(labels.isRight);
  });

  test('given the page on paper, then a sheet for each part without answers, and the key on one of its own', async () => {
    const { page } = await open();
    await questions(page, locale);
    await answer(page, first, first.right);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-question] legend:visible').count()).toBe(25);
    for (const hidden of ['[data-why]', '.question-verdict', '.questions-score', '[data-question] input', 'main button'])
      expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
    expect(await page.locator('.questions-key').innerText()).toContain(labels.paper.key);
    expect(await page.locator('.questions-paper:visible').count()).toBe(questionParts.length);
    for (const format of ['A4', 'Letter']) expect(pagesOfPdf(await page.pdf({ format })), format).toBe(questionParts.length + 1);
  });
});

test('given the keyboard alone, then a question is answered, its reason is announced politely, and focus stays where it was', async () => {
  const { page } = await open();
  await questions(page);
  await field(page, first).locator('input').first().focus();
  const places = 'abcd'.indexOf(first.right);
  for (let at = 0; at < places; at++) await page.keyboard.press('ArrowDown');
  if (places === 0) await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await answersOn(page)).toMatchObject({ answers: { [first.id]: first.right } });
  expect(await verdict(page, first).getAttribute('role')).toBe('status');
  expect(await verdict(page, first).textContent()).toContain(questionWordsOf('en').labels.right);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-check'))).toBe(true);
  // Next comes what was said: its link, then the fold.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.question-verdict') !== null)).toBe(true);
});

test('given no option, then checking says to choose one, and keeps nothing; another option takes back what was said', async () => {
  const { page } = await open();
  await questions(page);
  const { labels } = questionWordsOf('en');
  await field(page, first).locator('[data-check]').click();
  expect(await verdict(page, first).textContent()).toBe(labels.choose);
  expect(await kept(page)).toEqual({});
  await answer(page, first, wrongOf(first));
  await field(page, first).locator(`input[value="${first.right}"]`).check();
  expect(await verdict(page, first).textContent()).toBe('');
  expect(await answersOn(page)).toMatchObject({ answers: { [first.id]: wrongOf(first) } });
  await field(page, first).locator('[data-check]').click();
  expect(await answersOn(page)).toMatchObject({ answers: { [first.id]: first.right } });
});

test('given a part started again, then its answers are gone, those of other parts and of other versions stay', async () => {
  const { page } = await open();
  await questions(page);
  const other = questionParts[1]!.questions[0]!;
  await answer(page, first, first.right);
  await answer(page, other, other.right);
  await page.evaluate((key) => {
    const found = JSON.parse(localStorage.getItem(key)!) as { answers: Record<string, string> };
    found.answers['of-a-later-version'] = 'd';
    localStorage.setItem(key, JSON.stringify(found));
  }, KEY);
  const again = page.locator('[data-questions="foundations"] [data-again]');
  await again.click();
  expect(await answersOn(page)).toMatchObject({ answers: { [other.id]: other.right, 'of-a-later-version': 'd' } });
  expect(Object.keys((await answersOn(page)).answers)).not.toContain(first.id);
  expect(await field(page, first).locator('input:checked').count()).toBe(0);
  expect(await score(page).textContent()).toBe('');
  // It was just pressed: the focus is not lost with it.
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-again'))).toBe(true);
});

test('given a page open in two tabs, then an answer in one shows in the other', async () => {
  const { page, context } = await open();
  await questions(page);
  const other = await context.newPage();
  await questions(other);
  await answer(other, first, first.right);
  await until(() => field(page, first).locator('input:checked').count()).toBe(1);
  expect(await score(page).textContent()).toBe(await score(other).textContent());
});

test('given answers saved in a file, then forgotten, then the file opened, then they are back; forgetting can be undone', async () => {
  const { page } = await open();
  await questions(page);
  await answer(page, first, first.right);
  await mine(page);
  const list = page.locator('ul[data-questions] li');
  await until(() => list.count()).toBe(1);
  const before = await kept(page);
  const saving = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  const file = await (await saving).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ format: 'two-engines-reading', questions: { [first.id]: first.right } });
  await page.locator('[data-forget]').click();
  expect(await kept(page)).toEqual({});
  await until(() => list.count()).toBe(0);
  await page.locator('[data-undo]').click();
  expect(await answersOn(page)).toMatchObject({ answers: { [first.id]: first.right } });
  await page.locator('[data-forget]').click();
  await page.locator('[data-picker]').setInputFiles(file);
  await until(() => page.locator('[data-keeping] [role="status"]').textContent()).toBe(wordsOf('en').reading.file.openedAll);
  expect((await kept(page))[KEY]).toBe(before[KEY]);
  await until(() => list.count()).toBe(1);
});

describe.each([
  ['forbidden', 'SecurityError', true],
  ['full', 'QuotaExceededError', false],
] as const)('given a storage that is %s', (keeping, error, atOnce) => {
  test('then that is said, and the answers count until the page is left', async () => {
    const { page, context } = await open({ fresh: true });
    await context.addInitScript(
      ([name, all]) => {
        const refuse = () => {
          throw new DOMException('No.', name as string);
        };
        if (all) Object.defineProperty(window, 'localStorage', { get: refuse });
        else Storage.prototype.setItem = refuse;
      },
      [error, atOnce],
    );
    const { labels, parts } = questionWordsOf('en');
    await questions(page);
    const fault = page.locator('.questions-fault');
    expect(await fault.textContent()).toBe(atOnce ? labels.faults[keeping] : '');
    await answer(page, first, first.right);
    expect(await fault.textContent()).toBe(labels.faults[keeping]);
    expect(await page.locator('[data-kept]').textContent()).toBe('');
    expect(await score(page).textContent()).toBe(scoreText(labels, parts.foundations, { right: 1, open: 4, all: 5 }));
  });
});
