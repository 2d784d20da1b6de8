/** A table as CSV, for the spreadsheets of the reader's language. What is not a number of ours stays text in them. */
import type { Locale } from '../../locales.ts';
import { plainNumber } from '../plain-number.ts';
import type { TableRow } from './request.ts';

/** Spreadsheets of these languages take a comma for the decimal sign and expect a semicolon between columns. */
const SIGNS: Readonly<Record<Locale, { separator: string; decimal: string }>> = {
  en: { separator: ',', decimal: '.' },
  it: { separator: ';', decimal: ',' },
  fr: { separator: ';', decimal: ',' },
  nl: { separator: ';', decimal: ',' },
  ru: { separator: ';', decimal: ',' },
};

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for the beginning of a formula, also behind spaces and in full width. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(value: string | number, { separator, decimal }: { separator: string; decimal: string }): string {
  if (typeof value === 'number') return plainNumber(value).replace('.', decimal);
  const risky = FORMULA.test(value);
  const text = risky ? `'${value}` : value;
  return risky || /["\r\n\t]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with the language's separator; UTF-8 with a byte order mark; numbers unrounded, without grouping. */
export function csvText(rows: readonly TableRow[], locale: Locale): string {
  const signs = SIGNS[locale];
  return `${BYTE_ORDER_MARK}${rows.map((row) => row.map((value) => cell(value, signs)).join(signs.separator)).join('\r\n')}\r\n`;
}
