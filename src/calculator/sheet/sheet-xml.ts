/** One sheet as a part of the file. */
import { StyleTable, wraps } from './looks.ts';
import { columnName, quoted, type Cell, type Row, type Rule, type Sheet } from './workbook.ts';
import { escapeCellText, escapeXml, XML_HEAD } from './xml.ts';

/** Where a cell's address leads: the part before `#` is a relationship of the sheet. */
export interface Link {
  readonly cell: string;
  readonly target: string;
  readonly location: string;
}

export interface SheetXml {
  readonly xml: string;
  readonly links: readonly Link[];
}

/** Excel refuses longer addresses; our caller says 2 000. */
const LONGEST_LINK = 2000;

function cellXml(cell: Cell, at: string, styles: StyleTable): string {
  if ('formula' in cell) {
    const style = styles.of(cell.look, cell.format);
    const text = typeof cell.cached === 'string';
    const cached = text ? escapeCellText(cell.cached) : String(cell.cached);
    return `<c r="${at}" s="${style}"${text ? ' t="str"' : ''}><f>${escapeXml(cell.formula)}</f><v>${cached}</v></c>`;
  }
  if ('number' in cell) return `<c r="${at}" s="${styles.of(cell.look, cell.format)}"><v>${cell.number}</v></c>`;
  const style = styles.of(cell.look, 'General', cell.foreign);
  if (cell.text === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(cell.text)}</t></is></c>`;
}

function ruleXml(rule: Rule, at: string): string {
  if (rule.kind === 'list') {
    return `<dataValidation type="list" allowBlank="0" showErrorMessage="1" sqref="${at}"><formula1>${escapeXml(quoted(rule.options.join(',')))}</formula1></dataValidation>`;
  }
  const type = rule.whole ? 'whole' : 'decimal';
  return `<dataValidation type="${type}" operator="between" allowBlank="0" showErrorMessage="1" sqref="${at}"><formula1>${rule.min}</formula1><formula2>${rule.max}</formula2></dataValidation>`;
}

function linkOf(href: string, cell: string): Link | null {
  if (!/^https?:\/\//.test(href) || href.length > LONGEST_LINK) return null;
  const hash = href.indexOf('#');
  return { cell, target: hash < 0 ? href : href.slice(0, hash), location: hash < 0 ? '' : href.slice(hash + 1) };
}

/** Height of a line, in points. */
const LINE = 15;

/** Lines a text takes in a column of that many characters. */
function linesIn(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = word.length + (used > 0 ? 1 : 0);
    if (used + length <= width) used += length;
    else {
      if (used > 0) lines += 1;
      // A word that is longer than the line is broken.
      lines += Math.ceil(word.length / width) - 1;
      used = word.length % width || width;
    }
  }
  return lines;
}

/** Programs that read a file do not all fit a row to its texts: it says its height itself, where one line is too few. */
function heightOf(row: Row, columns: readonly number[]): number | undefined {
  if (row.height !== undefined) return row.height;
  const lines = row.cells.map((cell, c) => {
    const text = !cell ? '' : 'text' in cell ? cell.text : 'formula' in cell && typeof cell.cached === 'string' ? cell.cached : '';
    if (!cell || text === '' || !wraps(cell.look)) return 1;
    const width = columns.slice(c, c + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
    return linesIn(text, Math.max(4, width - 2));
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? LINE * most : undefined;
}

function paneXml({ rows, columns }: NonNullable<Sheet['frozen']>): string {
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${split} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** Writes a sheet; the first one is the one that opens. */
export function sheetXml(sheet: Sheet, styles: StyleTable, first: boolean): SheetXml {
  const links: Link[] = [];
  const rules: string[] = [];
  const merged: string[] = [];
  const rows = sheet.rows.map((row, r) => {
    const cells = row.cells.map((cell, c) => {
      if (!cell) return '';
      const at = `${columnName(c)}${r + 1}`;
      if ('rule' in cell && cell.rule) rules.push(ruleXml(cell.rule, at));
      if ('href' in cell && cell.href) {
        const link = linkOf(cell.href, at);
        if (link) links.push(link);
      }
      if (cell.span && cell.span > 1) merged.push(`${at}:${columnName(c + cell.span - 1)}${r + 1}`);
      return cellXml(cell, at, styles);
    });
    const points = heightOf(row, sheet.columns);
    const height = points ? ` ht="${points}" customHeight="1"` : '';
    return `<row r="${r + 1}"${height}${row.folded ? ' hidden="1" outlineLevel="1"' : ''}>${cells.join('')}</row>`;
  });
  const folded = sheet.rows.some((row) => row.folded);
  const columns = sheet.columns.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`);
  const quiet = (sheet.quietWhere ?? []).map(
    ({ range, formula }, n) =>
      `<conditionalFormatting sqref="${range}"><cfRule type="expression" dxfId="0" priority="${n + 1}"><formula>${escapeXml(formula)}</formula></cfRule></conditionalFormatting>`,
  );
  const hyperlinks = links.map(
    ({ cell, location }, n) => `<hyperlink ref="${cell}" r:id="rId${n + 1}"${location ? ` location="${escapeXml(location)}"` : ''}/>`,
  );
  const list = (tag: string, items: readonly string[]) =>
    items.length > 0 ? `<${tag} count="${items.length}">${items.join('')}</${tag}>` : '';
  // The order of the elements is the file format's own.
  const xml =
    `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"${first ? ' tabSelected="1"' : ''}>${sheet.frozen ? paneXml(sheet.frozen) : ''}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"${folded ? ' outlineLevelRow="1"' : ''}/>` +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>` +
    list(
      'mergeCells',
      merged.map((range) => `<mergeCell ref="${range}"/>`),
    ) +
    quiet.join('') +
    list('dataValidations', rules) +
    (hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${sheet.onePage ? 1 : 0}"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    '</worksheet>';
  return { xml, links };
}
