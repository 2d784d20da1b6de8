/** Tables that pages offer as CSV files: read off the built page, so that the file says what the page says. */
import { attribute, textOf, type Element } from './html.ts';
import type { Locale } from '../locales.ts';

/** Spreadsheets of these languages take a comma for the decimal sign and expect a semicolon between columns. */
const SEPARATOR: Readonly<Record<Locale, string>> = { en: ',', it: ';', fr: ';', nl: ';', ru: ';' };

const BYTE_ORDER_MARK = '\uFEFF';

/** A cell of a CSV file, quoted where it has to be. */
export function csvCell(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table's rows as CSV (RFC 4180 with the language's separator), marked as UTF-8 for spreadsheets. */
export function csvOf(table: Element, locale: Locale): string {
  const separator = SEPARATOR[locale];
  const rows = table.tree
    .filter((one) => one.tagName === 'tr')
    .map((row) =>
      row.tree
        .filter((one) => one.tagName === 'td' || one.tagName === 'th')
        .map((one) => csvCell(textOf(one).replace(/\s+/g, ' ').trim(), separator))
        .join(separator),
    );
  return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}

/**
 * The files a page offers, by name.
 * @throws Error naming the page when a download holds no table.
 */
export function tablesOf(elements: readonly Element[], locale: Locale, page: string): { name: string; csv: string }[] {
  return elements.flatMap((element) => {
    const name = attribute(element, 'data-csv');
    if (name === null) return [];
    const table = element.tree.find((one) => one.tagName === 'table');
    if (!table) throw new Error(`${page}: <Download name="${name}"> holds no table.`);
    return [{ name, csv: csvOf(table, locale) }];
  });
}
