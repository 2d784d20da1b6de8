// Why this file: numbers are typed as the reader's language writes them; what could mean two things is asked, never guessed.
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { formatForField } from '../../src/calculator/number.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, useBrowser } from './open.ts';
import { echo, expected, field, issue, openTool, pairs, plainSpaces, result, running, sentence } from './tool.ts';

const { open } = useBrowser();

/** Texts that mean 1234.5 in a language. */
const NUMBERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['1,234.5', '1234.5', '1 234.5', '1234.50'],
  it: ['1.234,5', '1234,5', '1\u00a0234,5'],
  nl: ['1.234,5', '1234,5', '1\u00a0234,5'],
  fr: ['1 234,5', '1\u00a0234,5', '1\u202f234,5', '1234,5'],
  ru: ['1 234,5', '1\u00a0234,5', '1\u202f234,5', '1234,5'],
};

/** Money as it is pasted from elsewhere: 1234.5 with a sign. */
const MONEY: Readonly<Record<Locale, readonly string[]>> = {
  en: ['€1,234.50', '€ 1,234.50', 'EUR 1,234.50'],
  it: ['€ 1.234,50', '1.234,50 €', 'EUR 1.234,50'],
  nl: ['€ 1.234,50', '€\u00a01.234,50', 'EUR 1.234,50'],
  fr: ['1 234,50 €', '1\u202f234,50\u00a0€', '€ 1234,50'],
  ru: ['1 234,50 €', '1\u00a0234,50\u00a0€', '€ 1234,50'],
};

const PERCENT: Readonly<Record<Locale, readonly string[]>> = {
  en: ['12.5%', '12.5 %', '12.5'],
  it: ['12,5 %', '12,5%', '12,5'],
  nl: ['12,5 %', '12,5%', '12,5'],
  fr: ['12,5 %', '12,5\u202f%', '12,5'],
  ru: ['12,5 %', '12,5\u00a0%', '12,5'],
};

/** Two and a half, written as the other half of the world does. */
const FOREIGN: Readonly<Record<Locale, string>> = { en: '2,5', it: '2.5', fr: '2.5', nl: '2.5', ru: '2.5' };

/** Puts a text into a field at one go, as pasting does. */
async function paste(page: Page, key: string, text: string): Promise<void> {
  await field(page, key).selectText();
  await page.keyboard.insertText(text);
}

/** The text of a message, once it is there. */
async function said(page: Page, key: string): Promise<string> {
  const box = issue(page, key);
  await box.locator('p').first().waitFor();
  return plainSpaces(await box.locator('p').first().innerText());
}

describe.each(LOCALES)('typing in %s', (locale) => {
  const words = wordsOf(locale).calculator.field;

  test('given one number in every way the language writes it, then each is read as that number and rewritten on leaving', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    for (const text of NUMBERS[locale]) {
      await field(page, 'users').fill('');
      await field(page, 'users').pressSequentially(text);
      await until(() => result(page, 'npv'), text).toBe(expected('roi', { users: 1234.5 })['npv']);
      expect(await echo(page, 'users'), text).toContain(formatForField(1234.5, locale));
      expect(await field(page, 'users').inputValue()).toBe(text);
      await page.keyboard.press('Tab');
      await until(() => field(page, 'users').inputValue(), text).toBe(formatForField(1234.5, locale));
      expect(await issue(page, 'users').innerText()).toBe('');
    }
  });

  test('given pasted money and percentages with their signs, then the numbers count', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    const { npv } = expected('roi', { wage: 1234.5 });
    for (const text of MONEY[locale]) {
      await paste(page, 'wage', '7');
      await paste(page, 'wage', text);
      await until(() => result(page, 'npv'), text).toBe(npv);
    }
    const both = expected('roi', { wage: 1234.5, discount: 12.5 });
    for (const text of PERCENT[locale]) {
      await paste(page, 'discount', '7');
      await paste(page, 'discount', text);
      await until(() => result(page, 'npv'), text).toBe(both['npv']);
    }
    expect(await page.locator('.calc-issue p').count()).toBe(0);
  });

  test('given the true minus sign, then it is read as a minus: too low here, and the bound counts', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await paste(page, 'users', '\u22125');
    await until(() => said(page, 'users')).toMatch(sentence(words.tooLow));
    expect(await result(page, 'npv')).toBe(expected('roi', { users: 0 })['npv']);
  });

  test('given a number in another convention, then it is asked about, the last good value counts, and the button applies the answer', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await field(page, 'hours').fill('3');
    await until(() => result(page, 'npv')).toBe(expected('roi', { hours: 3 })['npv']);
    await field(page, 'hours').fill(FOREIGN[locale]);
    await until(() => said(page, 'hours')).toMatch(sentence(words.ambiguous, { value: FOREIGN[locale] }));
    expect(await field(page, 'hours').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await field(page, 'hours').inputValue()).toBe(FOREIGN[locale]);
    expect(await result(page, 'npv')).toBe(expected('roi', { hours: 3 })['npv']);

    const button = issue(page, 'hours').getByRole('button');
    expect(plainSpaces(await button.innerText())).toMatch(sentence(words.use));
    expect(await button.innerText()).toContain(formatForField(2.5, locale));
    await button.click();
    await until(() => result(page, 'npv')).toBe(expected('roi', { hours: 2.5 })['npv']);
    expect(await field(page, 'hours').inputValue()).toBe(formatForField(2.5, locale));
    expect(await issue(page, 'hours').innerText()).toBe('');
    expect(await field(page, 'hours').getAttribute('aria-invalid')).toBe(null);
  });

  test('given nothing, letters, too much or a half where only whole numbers do, then a message says so and a result stands', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    const standard = expected('roi', {})['npv'];

    await field(page, 'users').fill('');
    await until(() => said(page, 'users')).toMatch(sentence(words.empty));
    expect(await result(page, 'npv')).toBe(standard);

    await field(page, 'users').fill('many');
    await until(() => said(page, 'users')).toMatch(sentence(words.notANumber, { value: 'many' }));
    expect(await result(page, 'npv')).toBe(standard);
    await field(page, 'users').fill('120');

    await field(page, 'capture').fill('101');
    await until(() => said(page, 'capture')).toMatch(sentence(words.tooHigh));
    expect(await result(page, 'npv')).toBe(expected('roi', { capture: 100 })['npv']);
    await field(page, 'capture').fill('50');

    await field(page, 'term').fill('0');
    await until(() => said(page, 'term')).toMatch(sentence(words.tooLow));
    expect(await result(page, 'npv')).toBe(expected('roi', { term: 1 })['npv']);
    await field(page, 'term').fill('3');
    await until(() => result(page, 'npv')).toBe(standard);

    await field(page, 'term').fill(formatForField(2.5, locale));
    await until(() => said(page, 'term')).toMatch(sentence(words.notWhole));
    expect(await result(page, 'npv')).toBe(standard);
    const offers = await issue(page, 'term').getByRole('button').allInnerTexts();
    expect(offers.map((one) => one.replace(/\D/g, ''))).toEqual(expect.arrayContaining(['2', '3']));

    await field(page, 'label').fill('x'.repeat(61));
    await until(() => said(page, 'label')).toContain('60');
    expect(await page.locator('.calc-for').innerText()).toBe('x'.repeat(60));
  });

  test('given half-typed texts, then a reload and "back" bring them back with their questions', async () => {
    const { page } = await open();
    await openTool(page, locale, 'roi');
    await field(page, 'fee').fill('30');
    await field(page, 'hours').fill(FOREIGN[locale]);
    await field(page, 'users').fill('12 or so');
    await until(() => page.evaluate(() => (history.state as { drafts?: Record<string, string> } | null)?.drafts)).toMatchObject({
      hours: FOREIGN[locale],
      users: '12 or so',
    });

    const there = async () => {
      await running(page);
      expect(await field(page, 'hours').inputValue()).toBe(FOREIGN[locale]);
      expect(await field(page, 'users').inputValue()).toBe('12 or so');
      expect(await field(page, 'fee').inputValue()).toBe('30');
      await until(() => said(page, 'hours')).toMatch(sentence(words.ambiguous, { value: FOREIGN[locale] }));
      await until(() => said(page, 'users')).toMatch(sentence(words.notANumber, { value: '12 or so' }));
      expect(await result(page, 'npv')).toBe(expected('roi', { fee: 30 })['npv']);
    };
    await page.reload();
    await there();
    await page.locator('.calc-chapters a').first().click();
    await page.waitForURL((address) => !address.pathname.includes('/tools/'));
    await page.goBack();
    await there();
    expect(pairs(page).get('fee')).toBe('30');
  });
});
