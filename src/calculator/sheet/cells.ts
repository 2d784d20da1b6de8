/** Short ways to write the cells that every sheet has. */
import type { Cell, FormulaCell, Look, Row, TextCell } from './workbook.ts';

export const TITLE_HEIGHT = 26;
export const SECTION_HEIGHT = 24;

/** A text in one of the looks. */
export function text(words: string, look: Look = 'label'): TextCell {
  return { text: words, look };
}

/** A formula with what it gives. */
export function formula(
  source: string,
  cached: number | string,
  format: string,
  more: { name?: string; look?: Look; span?: number } = {},
): FormulaCell {
  return { formula: source, cached, format, look: 'value', ...more };
}

/** Title and a sentence under it, with a free line after. */
export function heading(title: string, lead: string): Row[] {
  return [{ cells: [text(title, 'title')], height: TITLE_HEIGHT }, { cells: [text(lead, 'lead')] }, { cells: [] }];
}

/**
 * The heads of a table.
 * @param texts columns that hold words, from 0: their heads stand to the left, the others above figures to the right
 */
export function heads(words: readonly string[], texts: readonly number[] = [0]): Row {
  return { cells: words.map((word, n): Cell => text(word, !texts.includes(n) ? 'headEnd' : n === 0 ? 'head' : 'headText')) };
}

/** A line that opens a section, over some columns. */
export function section(title: string, columns: number): Row {
  return { cells: Array.from({ length: columns }, (_, n) => text(n === 0 ? title : '', 'section')), height: SECTION_HEIGHT };
}
