// Why this file: a message is text somebody else has written: it is shown as text, it survives in the link, and it can be taken away as text.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { until, useBrowser } from './open.ts';
import { addressCarries, field, openTool, pairs, result } from './tool.ts';

const { open } = useBrowser();

const HOSTILE = '<img src=x onerror=alert(1)>&"=SUM(A1)';

describe('the message builder', () => {
  test('given markup in a link, then the page shows it as text and makes nothing of it', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'message', `v=1&value=${encodeURIComponent(HOSTILE)}&benefit1=${encodeURIComponent(HOSTILE)}`);
    expect(await page.locator('.msg-headline').innerText()).toContain(HOSTILE);
    expect(await page.locator('.msg-benefits li').first().innerText()).toBe(HOSTILE);
    expect(await page.locator('.msg-page img').count()).toBe(0);
    expect(await page.locator('#msg-text').inputValue()).toContain(HOSTILE);
  });

  test('given a long text pasted with line ends, then its words stay apart, on the page and in the link', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'message');
    await field(page, 'jtbd').fill('When it rains,\r\n I want to\nstay dry');
    await addressCarries(page, 'jtbd', 'When it rains, I want to stay dry');
    expect(await page.locator('#msg-text').inputValue()).toContain('When it rains, I want to stay dry');
  });

  test.each(LOCALES)(
    'given the examples in %s, then every box is filled in the reader’s language, nothing is cut, and the link keeps it',
    async (locale) => {
      const { page } = await open();
      await openTool(page, locale, 'message');
      const { examples } = wordsOf(locale).message;
      for (const [preset, button] of [
        ['flask-message', 'buttonB2c'],
        ['maintenance-message', 'buttonB2b'],
      ] as const) {
        await page.locator(`[data-preset="${preset}"]`).click();
        const wanted = (examples[preset] as Readonly<Record<string, string>>)[button]!;
        await until(() => page.locator('.msg-button').innerText()).toBe(wanted);
        expect(await result(page, 'filled')).toBe(await result(page, 'boxes'));
        expect(await page.locator('.msg-empty').count()).toBe(0);
        for (const [key, text] of Object.entries(examples[preset])) expect(pairs(page).get(key), key).toBe(text);
      }
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await until(() => page.locator('.msg-button').innerText()).toBe(examples['maintenance-message'].buttonB2b);
      expect(await page.locator('.calc-problems-box').count()).toBe(0);
    },
  );

  test('given more text than a mail carries in a link, then the page says so', async () => {
    const { page } = await open();
    await openTool(page, 'ru', 'message');
    expect(await page.locator('[data-remark="longLink"]').count()).toBe(0);
    await page.locator('[data-preset="maintenance-message"]').click();
    await page.locator('[data-remark="longLink"]').waitFor();
  });

  test('given the text is copied, then the clipboard holds every box; refused, then the text is selected', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openTool(page, 'en', 'message', 'v=1&value=Warm%20soup&buttonB2c=Order%20now');
    const words = wordsOf('en').message.copy;
    await page.locator('[data-action="copy-message"]').click();
    await page.getByText(words.copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Headline: Warm soup\n\nButton: Order now');

    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('[data-action="copy-message"]').click();
    await page.getByText(words.refused).waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Headline: Warm soup\n\nButton: Order now');
  });
});

describe('leaders and laggards', () => {
  test('given answers by keyboard, then they stand beside the study, and the widest gap is named', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'cx', 'v=1&side=b2b');
    const words = wordsOf('en').cx;
    expect(await result(page, 'yours')).toBe('none');
    await page.locator('select[name="goals"]').selectOption('no');
    await page.locator('select[name="ideas"]').selectOption('yes');
    await until(() => result(page, 'yours')).toBe('1');
    expect(await page.locator('output[name="next"]').innerText()).toContain(words.fields.goals.label);
    await addressCarries(page, 'goals', 'no');
    expect(await page.locator('.cx-table tbody tr').count()).toBe(4);
    expect(await violations(page)).toEqual([]);
  });
});
