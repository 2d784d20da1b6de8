/**
 * Marks which columns and rows of a table belong to a side, so that the lens can dim the other (src/styles/lens.css). Read off the table's own
 * headings: authors name the sides anyway. Tables made by components say it by their chips and classes.
 */
import type { Locale } from '../locales.ts';

type Side = 'b2c' | 'b2b';

/** How headings of a language name the sides: by the trade's abbreviations or by who buys. */
const NAMES: Readonly<Record<Locale, Readonly<Record<Side, RegExp>>>> = {
  en: { b2c: /\bB2C\b|\b(people|person|consumers?|shoppers)\b/i, b2b: /\bB2B\b|\b(compan(y|ies)|business|offices)\b/i },
  it: { b2c: /\bB2C\b|\b(person[ae]|consumer|consumatori|chi compra)\b/i, b2b: /\bB2B\b|\b(aziend[ae]|business|uffici)\b/i },
  fr: { b2c: /\bB2C\b|\b(particuliers?|personne|grand public|ceux qui achètent)\b/i, b2b: /\bB2B\b|\b(entreprises?|bureaux)\b/i },
  nl: { b2c: /\bB2C\b|\b(consument\w*|mens|mensen)\b/i, b2b: /\bB2B\b|\b(bedrij\w*|zakelijke|kantoren)\b/i },
  ru: { b2c: /B2C|люд(и|ей|ям)|человек|покупател|потребител/i, b2b: /B2B|компани|корпоратив|офис/i },
};

const TABLE = /<table>([\s\S]*?)<\/table>/g;
const ROW = /<tr>([\s\S]*?)<\/tr>/g;
const CELL = /<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g;

const cellsOf = (row: string): string[] => [...row.matchAll(CELL)].map(([, cell]) => cell!.replace(/<[^>]*>/g, '').trim());

/** The side a row is about: one of its cells is the side's name, or its heading ends with that in brackets. */
function sideOfRow([heading = '', ...cells]: readonly string[]): Side | undefined {
  const own = [heading, ...cells].find((cell) => /^B2[CB]$/.test(cell)) ?? /\(B2[CB]\)$/.exec(heading)?.[0];
  return own === undefined ? undefined : own.includes('B2C') ? 'b2c' : 'b2b';
}

/**
 * A table's opening tag: `data-b2c="2" data-b2b="3"` where one heading names each side. Where the first does, a side's columns run on to the
 * next side's: `data-b2c="1 2" data-b2b="3 4"`.
 */
function openingTag(headings: readonly string[], names: Readonly<Record<Side, RegExp>>): string {
  const named = (side: Side, other: Side) =>
    headings.flatMap((heading, index) => (names[side].test(heading) && !names[other].test(heading) ? [index] : []));
  const [b2c, b2b] = [named('b2c', 'b2b'), named('b2b', 'b2c')];
  if (b2c.length !== 1 || b2b.length !== 1) return '<table>';
  const starts = [b2c[0]!, b2b[0]!];
  const columns = (start: number) => {
    const end = starts.includes(0) ? (starts.find((other) => other > start) ?? headings.length) : start + 1;
    return Array.from({ length: end - start }, (_, index) => start + index + 1).join(' ');
  };
  return `<table data-b2c="${columns(starts[0]!)}" data-b2b="${columns(starts[1]!)}">`;
}

/** The page with its tables marked: columns on the table, rows by `data-side`. */
export function withTableSides(html: string, locale: Locale): string {
  return html.replace(TABLE, (_, inside: string) => {
    const headings = cellsOf(/<tr>([\s\S]*?)<\/tr>/.exec(inside)?.[1] ?? '');
    const rows = inside.replace(ROW, (row: string, cells: string) => {
      const side = sideOfRow(cellsOf(cells));
      return side ? row.replace('<tr>', `<tr data-side="${side}">`) : row;
    });
    return `${openingTag(headings, NAMES[locale])}${rows}</table>`;
  });
}
