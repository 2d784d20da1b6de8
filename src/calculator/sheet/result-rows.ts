/** Rows of a sheet of results: a figure with its unit and the name of its cell; the bounds it is judged by, as cells. */
import { say } from '../../words/say.ts';
import type { SheetWords } from '../../words/sheet.ts';
import type { ReferenceEntry } from '../reference.ts';
import { formula, heads, section, text } from './cells.ts';
import { dateNumber, type Formats } from './formats.ts';
import type { SheetFormWords, SheetRequest } from './request.ts';
import type { FormulaCell, Look, Row } from './workbook.ts';

/** What the rows below have: figure, value, unit, origin or name of the cell, date. */
export const RESULT_COLUMNS = [56, 26, 22, 36, 22] as const;

export interface Figure {
  readonly label: string;
  /** Of the cell; other formulas may use it. */
  readonly name: string;
  readonly formula: string;
  readonly cached: number | string;
  readonly format: string;
  /** A formula where it depends on an input. */
  readonly unit?: string | FormulaCell;
  readonly look?: Look;
}

/** One figure. */
export function figureRow({ label, name, formula: source, cached, format, unit = '', look = 'value' }: Figure): Row {
  return {
    cells: [
      text(label),
      formula(source, cached, format, { name, look }),
      typeof unit === 'string' ? text(unit, 'quiet') : unit,
      text(name, 'quiet'),
    ],
    ...(look === 'key' && { height: 20 }),
  };
}

/** Heads of the figures. */
export function figureHeads({ columns }: SheetWords): Row {
  return heads([columns.result, columns.value, columns.unit, columns.cell], [0, 2, 3]);
}

/** Both ends of a range, each a cell to change. */
export interface Bounds {
  readonly label: string;
  /** Names of the cells begin with it: `coverage` gives `coverage_low` and `coverage_high`. */
  readonly name: string;
  /** As the cells hold them. */
  readonly low: number;
  readonly high: number;
  readonly format: string;
  readonly unit?: string;
  readonly entry: ReferenceEntry;
}

/** What results are judged by, with origin and date, under its title. */
export function boundRows(
  bounds: readonly Bounds[],
  request: Pick<SheetRequest<SheetFormWords>, 'props'>,
  words: SheetWords,
  formats: Formats,
): Row[] {
  const { columns, shared } = words;
  const { origins } = request.props;
  const row = ({ label, name, format, unit = '', entry, ...ends }: Bounds, end: 'low' | 'high'): Row => ({
    cells: [
      text(say(end === 'low' ? shared.from : shared.to, { label })),
      { number: ends[end], format, look: 'input', name: `${name}_${end}`, rule: { kind: 'number', min: 0, max: 1e6, whole: false } },
      text(unit, 'quiet'),
      text(origins[entry.origin], 'quiet'),
      { number: dateNumber(entry.checked), format: formats.date, look: 'value' },
    ],
  });
  return [
    section(shared.references, RESULT_COLUMNS.length),
    heads([columns.name, columns.value, columns.unit, columns.origin, columns.checked], [0, 2, 3]),
    ...bounds.flatMap((one) => [row(one, 'low'), row(one, 'high')]),
  ];
}
