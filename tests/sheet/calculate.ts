// Why this file: spreadsheets on their way through LibreOffice, with other inputs, and with no cached result to lean on.
import { strToU8, zipSync } from 'fflate';
import { cellNumber } from '../../src/calculator/sheet/formats.ts';
import type { Field, Inputs } from '../../src/calculator/field.ts';
import { inputNames, type Workbook } from '../../src/calculator/sheet/workbook.ts';
import { workbookParts } from '../../src/calculator/sheet/write.ts';
import { readBook } from './read.ts';

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 1 });
}

/** The file as we write it. */
export function asWritten(workbook: Workbook): Uint8Array {
  return zipped(workbookParts(workbook));
}

/** A part without cached results. */
function uncached(xml: string): string {
  return xml.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
}

/** The file without a single cached result: what it then shows, its formulas have given. */
export function withoutCaches(workbook: Workbook): Uint8Array {
  return zipped(Object.fromEntries(Object.entries(workbookParts(workbook)).map(([path, text]) => [path, uncached(text)])));
}

/**
 * The files after somebody has typed other values into the input cells, all cached results gone; one for each set of values.
 * @throws Error where an input has no cell of its own
 */
export function retyped(workbook: Workbook, fields: readonly Field[], sets: readonly Inputs[]): Uint8Array[] {
  const names = readBook(asWritten(workbook)).names;
  const nameOf = inputNames(fields.map(({ key }) => key));
  const parts = Object.fromEntries(Object.entries(workbookParts(workbook)).map(([path, text]) => [path, uncached(text)]));
  const first = 'xl/worksheets/sheet1.xml';
  return sets.map((changes) => {
    let xml = parts[first]!;
    for (const [key, value] of Object.entries(changes)) {
      const field = fields.find((one) => one.key === key)!;
      const at = names.get(nameOf(key))!.range;
      const cell = new RegExp(`<c r="${at}"( s="\\d+")[^>]*>.*?</c>`);
      if (!cell.test(xml)) throw new Error(`There is no cell to type "${key}" into.`);
      const typed = field.kind === 'number' ? `<v>${cellNumber(Number(value), field.unit)}</v>` : `<is><t>${value}</t></is>`;
      xml = xml.replace(cell, `<c r="${at}"$1${field.kind === 'number' ? '' : ' t="inlineStr"'}>${typed}</c>`);
    }
    return zipped({ ...parts, [first]: xml });
  });
}
