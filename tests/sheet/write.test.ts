// Why this file: the parts of a spreadsheet file are what spreadsheet programs expect, and text from a link is nothing but text.
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definition as funnel } from '../../src/calculators/funnel/definition.ts';
import { definition as ltvCac } from '../../src/calculators/ltv-cac/definition.ts';
import { definition as roi } from '../../src/calculators/roi/definition.ts';
import { dateNumber, formatsFor, unitText } from '../../src/calculator/sheet/formats.ts';
import { inputNames, tabNames, validName, type Workbook } from '../../src/calculator/sheet/workbook.ts';
import { workbookParts, writeWorkbook } from '../../src/calculator/sheet/write.ts';
import { references } from '../../src/calculators/references.ts';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { cellNamed, readBook } from './read.ts';
import { budgetBook, duelBook, experimentBook, funnelBook, litmusBook, ltvBook, pipelineBook, roiBook } from './requests.ts';

/** Whether the tags of a part close in order. Enough for XML that nobody else has written. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [tag, closing, name, , selfClosed] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>/g)) {
    if (tag.startsWith('<?')) continue;
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!selfClosed) open.push(name!);
  }
  const text = xml.replace(/<\?[^>]*\?>|<[^<>]*>/g, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos);)|[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text);
}

function bookWith(text: string): Workbook {
  const cell = { text, look: 'text', foreign: true, name: 'label' } as const;
  return { title: text, day: '2026-11-23', sheets: [{ name: text, columns: [10], rows: [{ cells: [cell] }] }] };
}

describe('names', () => {
  // From the Excel documentation, "Names in formulas": no cell references, no R or C, no spaces.
  test.each(['day7', 'a1', 'XFD1', 'r', 'C', 'R1C1', 'r2', 'c3', 'a b', '1a', 'true', ''])('given "%s", then it is no name', (name) => {
    expect(validName(name)).toBe(false);
  });

  test.each(['users', 'term', 'fee', 'label', 'in_day7', 'net_expected', 'b2cGain', '_x'])('given "%s", then it is one', (name) => {
    expect(validName(name)).toBe(true);
  });

  test('given a key that reads as a cell, then all inputs of its calculator carry a prefix; else they are the keys of the link', () => {
    expect(inputNames(funnel.fields.map(({ key }) => key))('visitors')).toBe('in_visitors');
    for (const { fields } of [roi, ltvCac]) {
      const nameOf = inputNames(fields.map(({ key }) => key));
      expect(fields.map(({ key }) => nameOf(key))).toEqual(fields.map(({ key }) => key));
    }
  });

  test('given tabs that spreadsheets refuse, then short, clean and different ones', () => {
    const names = tabNames(['a/b:c', 'x'.repeat(40), 'x'.repeat(40), '[]', "'q'"]);
    expect(names).toEqual(['a b c', 'x'.repeat(31), `${'x'.repeat(29)} 2`, 'Sheet', 'q']);
  });

  test('given two cells of one name, then nothing is written', () => {
    const cell = { text: '', look: 'text', name: 'a_' } as const;
    const book: Workbook = { title: '', day: '2026-11-23', sheets: [{ name: 'x', columns: [], rows: [{ cells: [cell, cell] }] }] };
    expect(() => workbookParts(book)).toThrow('a_');
  });
});

describe.each(LOCALES)('every workbook in %s', (locale) => {
  test.each([
    ['roi', roiBook],
    ['ltv-cac', ltvBook],
    ['funnel', funnelBook],
    ['pipeline', pipelineBook],
    ['duel', duelBook],
    ['budget', budgetBook],
    ['experiment', experimentBook],
    ['litmus', litmusBook],
  ] as const)('given %s, then well-formed parts, tabs that spreadsheets take, and no words left open', async (_, make) => {
    const { workbook } = await make(locale);
    const tabs = workbook.sheets.map(({ name }) => name);
    expect(tabNames(tabs)).toEqual(tabs);
    const parts = workbookParts(workbook);
    for (const [path, xml] of Object.entries(parts)) expect(wellFormed(xml), path).toBe(true);
    const texts = workbook.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    for (const cell of texts) {
      const shown = JSON.stringify(cell);
      expect(shown, shown).not.toMatch(/undefined|NaN|Infinity|null,|\{(?:scenario|model|label|metric|value)\}/);
      // Excel takes formulas of at most 8 192 characters, and texts of at most 255 inside them.
      if (cell && 'formula' in cell) {
        expect(cell.formula.length).toBeLessThanOrEqual(8192);
        for (const [, text] of cell.formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(text!.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

describe('text from a link', () => {
  test('given any text, then the file is well-formed and the text is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const parts = workbookParts(bookWith(text));
        expect(Object.values(parts).every(wellFormed)).toBe(true);
        expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>');
      }),
      { numRuns: 200 },
    );
  });

  test.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '<f>1</f>', '&amp;', '«Ромашка» & Co'])(
    'given "%s", then the cell says it',
    (text) => {
      const cell = cellNamed(readBook(writeWorkbook(bookWith(text))), 'label');
      expect(cell).toEqual({ value: text, type: 'inlineStr' });
      // With the quote's mark it stays text even after somebody has edited the cell.
      expect(workbookParts(bookWith(text))['xl/styles.xml']).toContain('quotePrefix="1"');
    },
  );

  test('given what a spreadsheet would decode, then it is written so that it reads as it was', () => {
    expect(workbookParts(bookWith('_x0041_'))['xl/worksheets/sheet1.xml']).toContain('>_x005F_x0041_<');
  });

  test.each([
    ['https://example.org/it/tools/roi/#v=1&users=3', 'Target="https://example.org/it/tools/roi/"'],
    ['javascript:alert(1)', null],
    [`https://example.org/#${'x'.repeat(2000)}`, null],
  ])('given the link %.40s, then it is a hyperlink only where it leads to the web and is not too long', async (link, target) => {
    const { workbook } = await roiBook('en', {}, { link });
    const parts = workbookParts(workbook);
    const relations = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/_rels/'));
    if (target) expect(relations[0]![1]).toContain(target);
    else expect(relations).toEqual([]);
    expect(Object.values(parts).join('')).toContain(link.slice(0, 40).replaceAll('&', '&amp;'));
  });
});

describe('what a calculator adds', () => {
  test('given gains in percentage points, then their cells hold what is added to a rate', async () => {
    const { workbook } = await duelBook('en');
    expect(cellNamed(readBook(writeWorkbook(workbook)), 'cvrGain').value).toBe(0.003);
  });

  test('given two fields of one label, then each says for which choice it is asked, and the one that does not count goes quiet', async () => {
    const { workbook, request } = await budgetBook('en');
    const { options } = request.props.words;
    const label = (name: string) => workbook.sheets[0]!.rows.find(({ cells }) => cells.some((cell) => cell?.name === name))!.cells[0];
    expect(label('lower')).toMatchObject({ text: `Lower funnel, ${options.side.b2c}` });
    expect(label('lowerB2b')).toMatchObject({ text: `Lower funnel, ${options.side.b2b}` });
    expect(label('middle')).toMatchObject({ text: 'Middle funnel' });
    const row = workbook.sheets[0]!.rows.findIndex(({ cells }) => cells.some((cell) => cell?.name === 'lowerB2b')) + 1;
    expect(workbook.sheets[0]!.quietWhere).toContainEqual({ range: `A${row}:E${row}`, formula: 'side<>"b2b"' });
  });

  test('given a calculator without money, then nothing is said of a currency', async () => {
    const said = async (make: typeof experimentBook | typeof duelBook) => {
      const { workbook, words } = await make('nl');
      return JSON.stringify(workbook.sheets.at(-1)).includes(words.rules.currency);
    };
    expect(await said(experimentBook)).toBe(false);
    expect(await said(duelBook)).toBe(true);
  });

  test('given notes on a checklist, then they stand in the file as text, and beside them the page that closes the gap', async () => {
    const { id, chapters } = references.litmus.lists.b2c[0]!;
    const { workbook, table } = await litmusBook('it', { a: 'yn' }, {}, { [id]: '=1+1' });
    const parts = workbookParts(workbook);
    expect(parts['xl/worksheets/sheet1.xml']).toContain('>=1+1</t>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(`Target="https://example.org/it/${chapters[0]}/"`);
    expect(table[1]).toEqual([1, expect.any(String), wordsOf('it').litmus.answers.y, '=1+1']);
    expect(table).toHaveLength(1 + references.litmus.lists.b2c.length);
  });
});

describe('the file', () => {
  test('given the same case, then the same bytes, with the day of the case and no other clock', async () => {
    const [one, two] = [await roiBook('en'), await roiBook('en')];
    expect(writeWorkbook(one.workbook)).toEqual(writeWorkbook(two.workbook));
    expect(strFromU8(unzipSync(writeWorkbook(one.workbook))['docProps/core.xml']!)).toContain('2026-11-23T00:00:00Z');
  });

  test('given a file, then programs are told to calculate it when they open it', async () => {
    const { workbook } = await roiBook('en');
    expect(workbookParts(workbook)['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  test('given an input, then its cell holds it, percentages as real ones, choices with their list', async () => {
    const { workbook } = await roiBook('fr', { discount: 12.5, billing: 'term' });
    const book = readBook(writeWorkbook(workbook));
    expect(cellNamed(book, 'discount').value).toBe(0.125);
    expect(cellNamed(book, 'users').value).toBe(120);
    expect(cellNamed(book, 'billing').value).toBe('term');
    const xml = workbookParts(workbook)['xl/worksheets/sheet1.xml']!;
    expect(xml).toContain('<formula1>&quot;monthly,annual,term&quot;</formula1>');
    expect(xml).toMatch(/type="whole"[^>]*><formula1>1<\/formula1><formula2>10<\/formula2>/);
  });

  test('given a negotiated case, then standing, first proposal and note stand beside the input', async () => {
    const agreement = { sent: '2026-10-01', agreed: ['fee'], was: { users: 100 }, notes: { fee: '=1+1' } };
    const standings = { proposed: 'p!', changed: 'c!', agreed: 'a!' };
    const { workbook } = await roiBook('en', {}, { negotiation: { agreement, standings } });
    const row = (key: string) => workbook.sheets[0]!.rows.find(({ cells }) => cells.some((cell) => cell?.name === key))!.cells;
    expect(row('fee').slice(4)).toMatchObject([{ text: 'a!' }, null, { text: '=1+1', foreign: true }, { text: 'fee' }]);
    expect(row('users').slice(4)).toMatchObject([{ text: 'c!' }, { text: '100 people' }, null, { text: 'users' }]);
    expect(row('wage')[4]).toMatchObject({ text: 'p!' });
    expect(workbook.day).toBe('2026-10-01');
  });
});

describe('formats', () => {
  test.each([
    ['en', 'EUR', '[$€]#,##0.00'],
    ['it', 'EUR', '#,##0.00"\u00a0"[$€]'],
    ['fr', 'EUR', '#,##0.00"\u00a0"[$€]'],
    ['nl', 'EUR', '[$€]"\u00a0"#,##0.00'],
    ['ru', 'RUB', '#,##0.00"\u00a0"[$₽]'],
    ['en', 'KRW', '[$₩]#,##0'],
    ['ru', 'JPY', '#,##0"\u00a0"[$¥]'],
  ] as const)('given %s and %s, then %s', (locale, currency, format) => {
    expect(formatsFor(locale, currency).exactMoney).toBe(format);
  });

  test('given units, then they are said without a number', () => {
    const of = (locale: 'en' | 'ru') => ({ locale, units: wordsOf(locale).site.units, currency: 'EUR' });
    expect(unitText('hours/person/week', of('en'))).toBe('hours per person a week');
    expect(unitText('money/person/month', of('en'))).toBe('€ per person a month');
    expect(unitText('people', of('ru'))).toBe('человек');
    expect(unitText('ratio', of('en'))).toBe('');
  });

  // 45 000 is 15 March 2023 in every spreadsheet that counts from 1900.
  test('given a day, then the number that spreadsheets have for it', () => {
    expect(dateNumber('2023-03-15')).toBe(45_000);
  });
});
