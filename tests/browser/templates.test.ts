// Why this file: a template is there to be taken away; what lands on the clipboard is what people will send.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, url, useBrowser } from './open.ts';

const { open } = useBrowser();

describe.each(LOCALES)('a template in %s', (locale) => {
  const { blocks } = wordsOf(locale).site;
  const address = url(`/${locale}/templates/cart-recovery/`);

  async function reader() {
    const found = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await found.page.goto(address);
    return found.page;
  }

  test('given one click, then the example is on the clipboard as text, with subject, trigger and body', async () => {
    const page = await reader();
    const template = page.locator('[data-template]').first();
    await template.getByRole('button', { name: blocks.copyExample, exact: true }).click();
    await until(() => template.getByRole('status').textContent()).toBe(blocks.copied);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const shown of [blocks.mailSubject, blocks.mailWhen, await template.locator('.mail strong').first().textContent()])
      expect(text).toContain(shown);
    const example = await template.locator('[data-fill]').first().textContent();
    expect(text).toContain(example!.replace(/\s+/g, ' ').trim());
    expect(text).not.toMatch(/[<>]|\n{3}| {2}/);
    expect(text).not.toContain(blocks.copyExample);
  });

  test('given the copy with blanks, then the values of the example are gone and their labels stand in brackets', async () => {
    const page = await reader();
    const template = page.locator('[data-template]').first();
    await template.getByRole('button', { name: blocks.copyBlank, exact: true }).click();
    await until(() => template.getByRole('status').textContent()).toBe(blocks.copied);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const fills = await template.locator('[data-fill]').evaluateAll((all) => all.map((one) => one.getAttribute('data-fill')!));
    expect(fills.length).toBeGreaterThan(3);
    for (const label of fills) expect(text).toContain(`[${label}]`);
  });
});

test('given an editor that takes formatted text, then tables stay tables and nothing of the site comes along', async () => {
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(url('/en/templates/raci/'));
  const template = page
    .locator('[data-template]')
    .filter({ has: page.locator('table') })
    .first();
  await template.getByRole('button', { name: wordsOf('en').site.blocks.copyExample, exact: true }).click();
  await until(() => template.getByRole('status').textContent()).toBe(wordsOf('en').site.blocks.copied);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item!.getType('text/html')).text();
  });
  expect(html).toContain('<table>');
  expect(html).not.toMatch(/class=|href=|<a\b|<button/);
});

test('given a browser that refuses, then it is said and the text can still be selected', async () => {
  const { page } = await open();
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('not allowed'));
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
  });
  await page.goto(url('/en/templates/cart-recovery/'));
  const template = page.locator('[data-template]').first();
  await template.locator('[data-copy="example"]').click();
  await until(() => template.getByRole('status').textContent()).toBe(wordsOf('en').site.blocks.copyRefused);
});

test.each(LOCALES)('given the event schemas in %s, then each table can be downloaded and holds what the page shows', async (locale) => {
  const { page } = await open();
  await page.goto(url(`/${locale}/templates/event-schemas/`));
  const downloads = page.locator('[data-csv]');
  expect(await downloads.count()).toBe(2);
  for (const download of await downloads.all()) {
    const rows = await download.locator('tr').count();
    expect(rows).toBe(13);
    const address = await download.locator('a[download]').getAttribute('href');
    const csv = await (await page.request.get(url(address!))).text();
    expect(csv.trim().split('\r\n')).toHaveLength(rows);
    const first = await download.locator('tbody tr').first().locator('td, th').first().textContent();
    expect(csv).toContain(first!.trim());
  }
});
