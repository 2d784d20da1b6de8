// Why this file: amounts by stage replace one sum; who has none must not meet them, who is sent some must see them, and what no longer counts says so.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, useBrowser } from './open.ts';
import { field, openTool, result, running } from './tool.ts';

const { open } = useBrowser();

const STAGED = 'v=1&openDiscovery=1400000&winDiscovery=10&openContract=200000&winContract=60';

describe.each(LOCALES)('stages in %s', (locale) => {
  const words = wordsOf(locale).pipeline;

  test('given no amounts by stage, then they are folded away; when one is typed, then the stages count and it is said where they do not', async () => {
    const { page } = await open();
    await openTool(page, locale, 'pipeline');
    const stages = page.locator('details.pipeline-stages');
    expect(await stages.getAttribute('open')).toBeNull();
    expect(await page.locator('.pipeline-by-stage').count()).toBe(0);
    await stages.locator('summary').focus();
    await page.keyboard.press('Enter');
    await until(() => stages.getAttribute('open')).toBe('');
    await page.getByLabel(words.fields.openPoc.label).fill('300000');
    await page.getByLabel(words.fields.winPoc.label).fill('40');
    await until(() => result(page, 'expected-poc')).toBe('120000');
    expect([await result(page, 'openUsed'), await result(page, 'winUsed'), await result(page, 'expected')]).toEqual([
      '300000',
      '40',
      '120000',
    ]);
    expect(await page.locator('[data-remark]').evaluateAll((all) => all.map((one) => one.getAttribute('data-remark')))).toEqual([
      'byStage',
    ]);
    for (const key of ['open', 'win']) {
      const hint = await page.locator(`[name="${key}"]`).getAttribute('aria-describedby');
      const said = await page.evaluate(
        (ids) => ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
        hint!.split(' '),
      );
      expect(said).toContain(words.unused);
    }
    // Its numbers are in the address: nothing of it is lost on reload.
    await field(page, 'winPoc').blur();
    await until(() => new URL(page.url()).hash).toContain('openPoc=300000&winPoc=40');
    await page.reload();
    await running(page);
    expect(await result(page, 'expected-poc')).toBe('120000');
  });

  test('given a link with amounts by stage, then they are open, and on paper they stand in the results alone', async () => {
    const { page } = await open();
    await openTool(page, locale, 'pipeline', STAGED);
    expect(await page.locator('details.pipeline-stages').getAttribute('open')).toBe('');
    const table = page.locator('.pipeline-by-stage');
    expect(await table.locator('tbody th').allTextContents()).toEqual([
      words.stages.discovery,
      words.stages.demo,
      words.stages.poc,
      words.stages.contract,
    ]);
    expect([await result(page, 'openUsed'), await result(page, 'winUsed')]).toEqual(['1600000', '16.25']);
    await page.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
    expect(await page.locator('.pipeline-stages, [data-field="open"], [data-field="win"]').filter({ visible: true }).count()).toBe(0);
  });
});
