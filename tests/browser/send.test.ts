// Why this file: sending a case: what is seen is what is copied, and the panel behaves like a dialog to everybody.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { CALCULATORS, type CalculatorId } from '../../src/calculators/registry.ts';
import type { Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { sendWordsOf } from '../../src/words/on-demand.ts';
import { violations } from './axe.ts';
import { base, until, useBrowser } from './open.ts';
import { field, inputs, openTool as openAt, pairs, plainSpaces, result, sentence } from './tool.ts';

const { open } = useBrowser();

const en = sendWordsOf('en');
const { actions } = wordsOf('en').calculator;

/** 1e-300 written out: within the bounds of every field, and 302 characters long. */
const TINY = `0.${'0'.repeat(299)}1`;
const LONG_LINK = `v=1&label=Rossi&hours=${TINY}&wage=${TINY}&weeks=${TINY}&capture=${TINY}&retired=${TINY}&uplift=${TINY}&margin=${TINY}`;

function action(page: Page, name: string): Locator {
  return page.locator(`[data-action="${name}"]`);
}

/** With a link, so that the page says when its script runs: a button pressed before does nothing. */
function openTool(page: Page, locale: Locale, id: CalculatorId, fragment = 'v=1'): Promise<void> {
  return openAt(page, locale, id, fragment);
}

async function openPanel(page: Page): Promise<Locator> {
  await action(page, 'send').click();
  const panel = page.locator('dialog.send[open]');
  await panel.waitFor();
  return panel;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function said(page: Page): Locator {
  return page.locator('.send-said');
}

/** The address in the code on the screen, read off a picture of it. */
async function scanned(page: Page): Promise<string | undefined> {
  const picture = (await page.locator('.send-code').screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (base64) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    canvas.drawImage(image, 0, 0);
    return { data: [...canvas.getImageData(0, 0, image.width, image.height).data], width: image.width, height: image.height };
  }, picture);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

describe('the panel for sending', () => {
  test('given only the keyboard, then it opens, keeps the focus, and Esc gives the focus back', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi');
    await action(page, 'send').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: en.title });
    await panel.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-action'));
    await until(focused).toBe('copy-link');
    // The page behind is out of reach: every stop is in the dialog, or in the browser's own controls.
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest('dialog.send') !== null),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await until(() => page.locator('dialog.send').count()).toBe(0);
    expect(await focused()).toBe('send');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: en.close }).click();
    await until(focused).toBe('send');
  });

  test('given a page that nobody sends, then nothing of the panel is fetched; opened twice, it is fetched once, in one language', async () => {
    const { page, requests } = await open({ fresh: true });
    await openTool(page, 'it', 'roi');
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    expect(requests.filter((one) => /\/(send|load|message)\./.test(one))).toEqual([]);
    await openPanel(page);
    const fetched = requests.slice(before);
    expect(fetched.filter((one) => /\/load\..*\.js$/.test(one))).toHaveLength(1);
    expect(fetched.filter((one) => /\/send\..*\.js$/.test(one))).toHaveLength(1);
    expect(fetched.filter((one) => /\/send\..*\.css$/.test(one))).toHaveLength(1);
    await page.keyboard.press('Escape');
    const opened = requests.length;
    await openPanel(page);
    expect(requests.slice(opened)).toEqual([]);
  });

  test('given no connection, then it says so, and opens once there is one', async () => {
    const { page, context } = await open({ fresh: true, expected: /failed:|console: Failed to load/ });
    await openTool(page, 'en', 'roi');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await action(page, 'send').click();
    await page.getByText(actions.sendFailed).waitFor();
    expect(await page.locator('dialog.send').count()).toBe(0);
    await context.setOffline(false);
    await openPanel(page);
  });

  test('given permission, then link, subject, text, lines and code are copied as they are shown', async () => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
    await openTool(page, 'en', 'roi', 'v=1&users=77&label=Rossi+%26+Co');
    const panel = await openPanel(page);
    for (const summary of await panel.locator('summary').all()) await summary.click();
    const parts = { link: en.link.label, subject: en.mail.subject, text: en.mail.text, crm: en.crm.text, embed: en.embed.text } as const;
    for (const [name, label] of Object.entries(parts)) {
      const shown = await panel.getByLabel(label, { exact: true }).inputValue();
      await action(page, `copy-${name}`).click();
      await until(() => said(page).innerText()).toBe(en.said[name as keyof typeof parts]);
      expect(await clipboard(page), name).toBe(shown);
      expect(shown.length, name).toBeGreaterThan(20);
    }
    const link = await panel.getByLabel(en.link.label).inputValue();
    expect(await panel.getByLabel(en.mail.text, { exact: true }).inputValue()).toContain(`\n${link}\n`);
    expect(await panel.getByLabel(en.crm.text).inputValue()).toContain(`[link]: ${link}`);
    expect(await panel.getByLabel(en.embed.text).inputValue()).toContain(`src="${base}/embed/en/roi/#v=1&amp;`);
    expect(await panel.locator('[data-length]').getAttribute('data-length')).toBe(String(link.length));

    const { page: colleague } = await open();
    await colleague.goto(link);
    await until(() => field(colleague, 'users').inputValue()).toBe('77');
    expect(await field(colleague, 'label').inputValue()).toBe('Rossi+&+Co');
  });

  test('given a browser that refuses to copy, then the text is selected to copy by hand, and it is said', async () => {
    const { page, context } = await open();
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } }),
    );
    await openTool(page, 'en', 'roi');
    const panel = await openPanel(page);
    const selected = () =>
      page.evaluate(() => {
        const { selectionStart, selectionEnd, value } = document.activeElement as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    for (const [name, label] of [
      ['link', en.link.label],
      ['text', en.mail.text],
    ] as const) {
      await action(page, `copy-${name}`).click();
      await until(() => said(page).innerText()).toBe(en.said.refused);
      expect(await selected()).toBe(await panel.getByLabel(label, { exact: true }).inputValue());
    }
  });

  test('given the code on the screen, in light and dark, then a reader finds the link in it', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await openTool(page, 'ru', 'roi', `v=1&users=77&label=${encodeURIComponent('ООО «Ромашка»')}`);
    const panel = await openPanel(page);
    const link = await panel.getByLabel(sendWordsOf('ru').link.label).inputValue();
    expect(link).toContain('users=77');
    expect(await scanned(page)).toBe(link);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await scanned(page)).toBe(link);
  });

  test('given a link that mail programs cut, then it is said, a file is offered, and there is no code too dense to read', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', LONG_LINK);
    const panel = await openPanel(page);
    expect((await panel.getByLabel(en.link.label).inputValue()).length).toBeGreaterThan(2000);
    expect(plainSpaces(await page.locator('[data-too-long]').innerText())).toMatch(sentence(en.link.tooLong, { limit: '2,000' }));
    expect(await panel.locator('.send-code').count()).toBe(0);
    await panel.getByText(en.link.codeTooLong).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'save-instead').click()]);
    expect(download.suggestedFilename()).toMatch(/^two-engines-roi-rossi-\d{4}-\d\d-\d\d\.json$/);
    await page.keyboard.press('Escape');

    await openTool(page, 'en', 'roi', 'v=1');
    await openPanel(page);
    expect(await page.locator('[data-too-long]').count()).toBe(0);
  });

  test('given a mail that fits an address, then it opens whole; in Cyrillic it does not, and its text goes by the clipboard', async () => {
    const { page, context } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
    await openTool(page, 'en', 'roi');
    const panel = await openPanel(page);
    const english = new URL((await action(page, 'mail').getAttribute('href'))!);
    expect(english.searchParams.get('subject')).toBe(await panel.getByLabel(en.mail.subject).inputValue());
    expect(english.searchParams.get('body')!.replaceAll('\r\n', '\n')).toBe(
      await panel.getByLabel(en.mail.text, { exact: true }).inputValue(),
    );

    await openTool(page, 'ru', 'roi');
    const ru = sendWordsOf('ru');
    const russian = await openPanel(page);
    expect([...new URL((await action(page, 'mail').getAttribute('href'))!).searchParams.keys()]).toEqual(['subject']);
    await action(page, 'mail').evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await action(page, 'mail').click();
    await until(() => said(page).innerText()).toBe(ru.said.text);
    expect(await clipboard(page)).toBe(await russian.getByLabel(ru.mail.text, { exact: true }).inputValue());
  });

  test('given a device with a share sheet, then the link goes there; closing the sheet is no failure', async () => {
    const { page, context } = await open();
    await context.addInitScript(() => {
      const shared: unknown[] = [];
      const share = (data: unknown) => {
        shared.push(data);
        return shared.length === 1
          ? Promise.resolve()
          : Promise.reject(new DOMException('', shared.length === 2 ? 'AbortError' : 'DataError'));
      };
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await openTool(page, 'en', 'roi', 'v=1&users=77');
    const panel = await openPanel(page);
    for (let times = 0; times < 2; times++) await action(page, 'share').click();
    expect(await said(page).innerText()).toBe('');
    await action(page, 'share').click();
    await until(() => said(page).innerText()).toBe(en.said.notShared);
    const [first] = await page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared);
    expect(first!.url).toBe(await panel.getByLabel(en.link.label).inputValue());
  });

  test('given a saved case, when it is opened elsewhere, then every input and result is back, and "back" returns', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', 'v=1&users=77&fee=31.5&label=Rossi');
    const sent = { inputs: await inputs(page), npv: await result(page, 'npv') };
    await openPanel(page);
    const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'save-file').click()]);
    await until(() => said(page).innerText()).toContain(download.suggestedFilename());
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ calculator: 'roi', case: { users: '77', fee: '31.5', label: 'Rossi' } });

    const { page: other } = await open();
    await openTool(other, 'en', 'roi', 'v=1&users=5');
    await openPanel(other);
    await other.locator('dialog.send input[type="file"]').setInputFiles(file);
    await until(() => field(other, 'users').inputValue()).toBe('77');
    await until(() => other.locator('dialog.send').count()).toBe(0);
    expect({ inputs: await inputs(other), npv: await result(other, 'npv') }).toEqual(sent);
    await until(() => other.evaluate(() => document.activeElement?.classList.contains('calc-results'))).toBe(true);
    await other.goBack();
    await until(() => field(other, 'users').inputValue()).toBe('5');
  });

  test('given files that are not such a case, then each is refused by name and nothing changes', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', 'v=1&users=77');
    await openPanel(page);
    const picker = page.locator('dialog.send input[type="file"]');
    const files = {
      'not-json': 'hello',
      'other-calculator': JSON.stringify({ format: 'two-engines-case', formatVersion: 1, calculator: 'funnel', case: { v: '1' } }),
      'too-big': ' '.repeat(300_000),
    } as const;
    for (const [reason, text] of Object.entries(files)) {
      const path = join(tmpdir(), `${reason}.json`);
      writeFileSync(path, text);
      await picker.setInputFiles(path);
      await until(() => said(page).innerText()).toMatch(
        sentence(en.file.refused[reason as keyof typeof files], { name: `${reason}.json` }),
      );
    }
    expect(await page.locator('dialog.send[open]').count()).toBe(1);
    expect(await field(page, 'users').inputValue()).toBe('77');
    expect(pairs(page).get('users')).toBe('77');
  });

  test('given markup in a label, then it is text in mail, lines and code', async () => {
    const { page } = await open();
    const markup = '<img src=x onerror=alert(1)>';
    await openTool(page, 'en', 'roi', `v=1&label=${encodeURIComponent(markup)}`);
    const panel = await openPanel(page);
    expect(await panel.getByLabel(en.mail.subject).inputValue()).toContain(markup);
    expect(await panel.locator('img').count()).toBe(0);
  });

  test('given "back" while it is open, then it closes: it would show what the page no longer holds', async () => {
    const { page } = await open();
    await openTool(page, 'en', 'roi', 'v=1&users=5');
    await page.evaluate(() => (location.hash = 'v=1&users=7'));
    await until(() => field(page, 'users').inputValue()).toBe('7');
    await openPanel(page);
    await page.goBack();
    await until(() => page.locator('dialog.send').count()).toBe(0);
    expect(await field(page, 'users').inputValue()).toBe('5');
  });

  test.each(CALCULATORS)(
    'given %s on a phone in the dark and on a desk in the light, then all of it fits and axe finds nothing',
    async (id) => {
      const { page } = await open({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });
      await openTool(page, 'ru', id);
      const panel = await openPanel(page);
      for (const summary of await panel.locator('summary').all()) await summary.click();
      const overflows = () => panel.locator('.send-body').evaluate((body) => body.scrollWidth > body.clientWidth);
      expect(await overflows()).toBe(false);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await overflows()).toBe(false);
      expect(await violations(page)).toEqual([]);
    },
  );
});
