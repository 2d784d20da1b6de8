/** Text on its way into XML: escaped, and without what XML or a spreadsheet would read as something else. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Characters that XML 1.0 has no way to write: controls but tab and line ends, halves of pairs, U+FFFE and U+FFFF. */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

/** For attributes and for what stands between tags. */
export function escapeXml(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** Text of a cell. Spreadsheets read `_x0041_` as "A": the underscore is written that way itself (ECMA-376, ST_Xstring). */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}

/** The first line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
