// Why this file: a page carries fewer words than the build has; the file it saves has to be whole all the same, with the page's own numbers.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPercent } from '../../src/calculator/sheet/formats.ts';
import { outputRow, unitOf, withDefaults } from '../../src/calculator/definition.ts';
import { definitionOf } from '../../src/calculators/registry.ts';
import { wordsOf } from '../../src/words/index.ts';
import { cellNamed, readBook } from '../sheet/read.ts';
import { useBrowser } from './open.ts';
import { openTool, result } from './tool.ts';

const { open } = useBrowser();

describe.each([
  ['pipeline', 'v=1&won=300000', ['coverage', 'gap', 'mqlsNeeded']],
  ['pipeline', 'v=1&openDemo=500000&winDemo=20&openContract=900000&winContract=60', ['openUsed', 'winUsed', 'expected-demo', 'gap']],
  ['duel', 'v=1&winGain=4', ['ratio', 'b2bGainQuarter']],
  ['budget', 'v=1&side=b2b&portals=3', ['share-lower', 'channel-portals', 'unassigned']],
  ['experiment', 'v=1&units=2500', ['days', 'perArm', 'exact']],
  ['litmus', 'v=1&list=b2b&a=yypn', ['score', 'open']],
] as const)('%s', (id, link, names) => {
  test('given one click, then a spreadsheet with the page’s labels and numbers is saved', async () => {
    const { page } = await open();
    await openTool(page, 'ru', id, link);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="sheet"]').click()]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^two-engines-${id}-\\d{4}-\\d\\d-\\d\\d\\.xlsx$`));
    const book = readBook(new Uint8Array(readFileSync(await download.path())));
    const definition = definitionOf(id);
    const inputs = withDefaults(definition.fields, Object.fromEntries(new URLSearchParams(link)));
    for (const name of names) {
      const unit = unitOf(outputRow(definition, name), inputs);
      const cell = cellNamed(book, `out_${name.replaceAll('-', '_')}`);
      const shown = Number(cell.value) * (unit !== 'word' && isPercent(unit) ? 100 : 1);
      expect(shown, name).toBeCloseTo(Number(await result(page, name)), 6);
    }
    const cells = [...book.sheets.values()].flatMap((sheet) => [...sheet].filter(([at]) => at.startsWith('A')));
    const texts = cells.map(([, { value }]) => String(value));
    // A label that a page does not carry would be the key of its field.
    expect(texts.filter((text) => definition.fields.some(({ key }) => key === text))).toEqual([]);
    expect(texts.join(' ')).not.toContain('undefined');
    expect(texts.some((text) => text.startsWith(wordsOf('ru')[id].name))).toBe(true);
  });
});

test('given notes on a checklist, then the file holds them; beside somebody else’s answers it does not', async () => {
  const { page } = await open({ fresh: true });
  await openTool(page, 'en', 'litmus');
  const save = async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="sheet"]').click()]);
    return JSON.stringify([...readBook(new Uint8Array(readFileSync(await download.path()))).sheets.values()].map((sheet) => [...sheet]));
  };
  await page.locator('input[type="radio"][value="y"]').first().check({ force: true });
  const note = page.locator('textarea').first();
  if (!(await note.isVisible())) await page.locator('details summary').first().click();
  await note.fill('=HYPERLINK("x") by Friday');
  await note.blur();
  const own = await save();
  expect(own).toContain('=HYPERLINK(\\"x\\") by Friday');
  expect(own).not.toContain('"formula":"HYPERLINK');
  await openTool(page, 'en', 'litmus', 'v=1&list=b2c&a=nnnn');
  expect(await save()).not.toContain('by Friday');
});
