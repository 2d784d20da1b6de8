// Why this file: how what a spreadsheet program has calculated is held against the page's numbers.
import { expect } from 'vitest';
import { cellNamed, type ReadBook } from './read.ts';

/** Equal to a millionth, and to a billionth of what they were subtracted from. */
export function expectSame(given: number | string, wanted: number, scale: number, what: string): void {
  expect(typeof given, what).toBe('number');
  const off = Math.abs(Number(given) - wanted);
  expect(off, `${what}: ${given} instead of ${wanted}`).toBeLessThanOrEqual(1e-6 * Math.abs(wanted) + 1e-9 * scale);
}

/** The outputs of a file by the contract's names: cells that hold formulas. */
export function outputs(book: ReadBook, id: string): (name: string) => number | string {
  return (name) => {
    const cell = cellNamed(book, `out_${name.replaceAll('-', '_')}`);
    expect(cell.formula, `${id}: ${name} is a formula`).toBeTruthy();
    return cell.value;
  };
}

/** Cells that show an error instead of a result. */
export function errorsIn(book: ReadBook): string[] {
  return [...book.sheets].flatMap(([sheet, cells]) =>
    [...cells].filter(([, { type }]) => type === 'e').map(([at, { value }]) => `${sheet}!${at} is ${value}`),
  );
}

/** Every cached result of our file is what the program calculates. @param except formulas whose last digit decides */
export function expectCaches(ours: ReadBook, theirs: ReadBook, title: string, except: (formula: string) => boolean = () => false): void {
  for (const [sheet, cells] of ours.sheets) {
    const largest = new Map<string, number>();
    const column = (at: string) => at.replace(/\d+/g, '');
    for (const [at, { value }] of cells) {
      if (typeof value === 'number') largest.set(column(at), Math.max(largest.get(column(at)) ?? 0, Math.abs(value)));
    }
    for (const [at, { formula, value }] of cells) {
      if (formula === undefined || except(formula)) continue;
      const what = `${title}: ${sheet}!${at} =${formula}`;
      const calculated = theirs.sheets.get(sheet)!.get(at)?.value ?? '';
      if (calculated === value) continue;
      if (typeof value === 'string') expect(calculated, what).toBe(value);
      else expectSame(calculated, value, largest.get(column(at))! * 1e-3, what);
    }
  }
}
