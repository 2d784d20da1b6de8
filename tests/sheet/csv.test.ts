// Why this file: a CSV file opens in the reader's spreadsheet as columns of numbers, and nothing in it runs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/calculator/sheet/csv.ts';
import { fileName } from '../../src/calculator/sheet/save.ts';
import { roiCash } from '../../src/models/roi.ts';
import { modelInputs } from '../../src/calculators/roi/definition.ts';
import { budgetBook, duelBook, experimentBook, funnelBook, ltvBook, pipelineBook, roiBook } from './requests.ts';

describe('cells', () => {
  test('given numbers and texts, then in the convention of the language, marked as UTF-8', () => {
    expect(csvText([['a', 1.5, -2, 1e-7, 1e21]], 'en')).toBe('\uFEFFa,1.5,-2,0.0000001,1000000000000000000000\r\n');
    expect(csvText([['a;b', 1.5, 'c,"d"']], 'it')).toBe('\uFEFF"a;b";1,5;"c,""d"""\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', "=cmd|' /C calc'!A0", '＝1'])(
    'given "%s", then it is quoted and no formula',
    (text) => {
      expect(csvText([[text]], 'ru')).toBe(`\uFEFF"'${text.replaceAll('"', '""')}"\r\n`);
    },
  );

  test('given any text, then one cell that begins with nothing a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const cell = csvText([[text]], 'fr').slice(1, -2);
        const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect(inner).not.toMatch(/^[=+\-@\t\r\n]/);
        expect([text, `'${text}`]).toContain(inner);
      }),
    );
  });
});

describe('tables', () => {
  test('given a business case, then its months in all three scenarios, as the model has them', async () => {
    const { table, request } = await roiBook('en', { term: 2 });
    expect(table).toHaveLength(1 + 3 * 25);
    const cash = roiCash({ ...modelInputs(request.inputs), scenario: 'conservative' });
    const net = table[0]!.indexOf('Net');
    expect(table.slice(1, 26).map((row) => row[net])).toEqual(cash.net);
  });

  test('given a customer, then the contributions; given a funnel, then the metrics of its side', async () => {
    expect((await ltvBook('it')).table).toHaveLength(1 + 13);
    expect((await funnelBook('nl', { side: 'b2b' })).table).toHaveLength(1 + 9);
  });
});

describe('tables of the calculators without cash flows', () => {
  test('given a pipeline, then its results; given levers, then one line each', async () => {
    const { table } = await pipelineBook('fr');
    expect(table).toHaveLength(1 + 11);
    expect(table[4]!.slice(1)).toEqual([3, '×']);
    expect(table[2]!.slice(1)).toEqual([25, '%']);
    const staged = (await pipelineBook('fr', { openDemo: 500_000, winDemo: 20 })).table;
    expect(staged.slice(12)).toEqual([['Attendu du pipeline ouvert, Démo', 100_000, '€']]);
    expect((await duelBook('ru')).table.slice(1).map(([, , quarter]) => quarter)).toEqual([50_400_000, 330_000_000]);
  });

  test('given a budget, then the channels of its side, and no money is lost where a level has none', async () => {
    const sum = (table: readonly (readonly (string | number)[])[]) => table.slice(1).reduce((all, row) => all + Number(row.at(-1)), 0);
    expect(sum((await budgetBook('it', { side: 'b2b' })).table)).toBeCloseTo(100_000, 6);
    const { table } = await budgetBook('it', { video: 0 });
    expect(table).toHaveLength(1 + 5 + 1);
    expect(sum(table)).toBeCloseTo(100_000, 6);
  });

  test('given a test, then a line a week, smaller effects the later it is read, and words where nothing shows', async () => {
    const { table } = await experimentBook('en');
    const effects = table.slice(1).map((row) => Number(row[2]));
    expect(effects).toHaveLength(12);
    expect(effects).toEqual([...effects].sort((one, other) => other - one));
    expect((await experimentBook('en', { units: 0 })).table[1]!.at(-1)).toBe('no answer');
  });
});

describe('names of files', () => {
  test.each([
    ['Rossi', 'two-engines-roi-rossi-2026-11-23.xlsx'],
    ['', 'two-engines-roi-2026-11-23.xlsx'],
    ['ООО «Ромашка» & Co.', 'two-engines-roi-ооо-ромашка-co-2026-11-23.xlsx'],
    ['../../etc/passwd\\:*?"<>|', 'two-engines-roi-etc-passwd-2026-11-23.xlsx'],
    ['x'.repeat(60), `two-engines-roi-${'x'.repeat(40)}-2026-11-23.xlsx`],
  ])('given the label "%s", then %s', (label, name) => {
    expect(fileName('roi', { inputs: { label }, day: '2026-11-23' }, 'xlsx')).toBe(name);
  });
});
