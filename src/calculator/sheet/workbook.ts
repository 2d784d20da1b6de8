/** A workbook before it is a file: sheets, rows, cells, names. Numbers, texts and formulas stay what they are all the way into the file. */

/** What a cell is for: decides type, ground and border (looks.ts). */
export type Look =
  | 'title'
  | 'lead'
  | 'section'
  | 'head'
  | 'headText'
  | 'headEnd'
  | 'label'
  | 'input'
  | 'inputText'
  | 'value'
  | 'total'
  | 'key'
  | 'quiet'
  | 'text'
  | 'link';

/** What the reader may enter, as the spreadsheet's own data validation. */
export type Rule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly whole: boolean };

interface Common {
  readonly look: Look;
  /** A name for the cell, the same in every language: formulas are written with it. */
  readonly name?: string;
  /** Columns the cell runs over, itself included. */
  readonly span?: number;
}

/** Words. `foreign` are those of a link: they stay text even after somebody edits the cell. */
export interface TextCell extends Common {
  readonly text: string;
  readonly foreign?: boolean;
  readonly rule?: Rule;
  /** An address the cell opens. Anything but http and https is left out. */
  readonly href?: string;
}

export interface NumberCell extends Common {
  readonly number: number;
  /** A number format code (formats.ts). */
  readonly format: string;
  readonly rule?: Rule;
}

export interface FormulaCell extends Common {
  /** Without the leading `=`; functions in English, commas between arguments, as the file format has them. */
  readonly formula: string;
  /** What the formula gives for the inputs in the file: shown by programs that do not calculate. */
  readonly cached: number | string;
  readonly format: string;
}

export type Cell = TextCell | NumberCell | FormulaCell;

export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** In points; as high as its texts need where nothing is said. */
  readonly height?: number;
  /** Hidden behind a "+" at the edge: there, and calculated, but not in the way. */
  readonly folded?: boolean;
}

export interface Sheet {
  /** Shown on the tab; held to what spreadsheets allow by `tabNames`. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
  /** Printed on one page; else as many as the rows need, at the width of one. */
  readonly onePage?: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Names for ranges, by name: `{ net_expected: 'H9:H129' }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Ranges that turn quiet where a formula, written for the range's first cell, is true. */
  readonly quietWhere?: readonly { readonly range: string; readonly formula: string }[];
}

export interface Workbook {
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly sheets: readonly Sheet[];
}

/** Most rows and columns are found by counting: 0 → "A", 26 → "AA". */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/**
 * Whether a spreadsheet takes the word as a name: it must not read as a cell (`day7`, `R1C1`) nor as a row or column (`r`, `c`).
 * Source: "Names in formulas" of the Excel documentation.
 */
export function validName(name: string): boolean {
  return /^[A-Za-z_][\w.]*$/.test(name) && name.length < 256 && !/^(?:[rc]|r\d*(?:c\d*)?|c\d+|[a-z]{1,3}\d+|true|false)$/i.test(name);
}

/** Names of inputs: the link's keys, all with `in_` before them where a single one could not stand alone. */
export function inputNames(keys: readonly string[]): (key: string) => string {
  const prefix = keys.every(validName) ? '' : 'in_';
  return (key) => prefix + key;
}

/** Names for tabs: without the signs that spreadsheets refuse, at most 31 characters, no two alike. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean =
      name
        .replace(/[[\]:\\/?*]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    let tab = clean.slice(0, 31);
    for (let n = 2; taken.has(tab.toLowerCase()); n += 1) tab = `${clean.slice(0, 31 - ` ${n}`.length)} ${n}`;
    taken.add(tab.toLowerCase());
    return tab;
  });
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
