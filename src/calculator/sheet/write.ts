/** A workbook as an .xlsx file (Office Open XML, ECMA-376): the parts, and the zip around them. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { NAME } from '../../../content/site.ts';
import { StyleTable } from './looks.ts';
import { sheetXml, type Link } from './sheet-xml.ts';
import { columnName, tabNames, validName, type Sheet, type Workbook } from './workbook.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument';

function relationships(items: readonly (readonly [id: string, type: string, target: string, external?: boolean])[]): string {
  const rows = items.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`;
}

/** `H9:H129` → `$H$9:$H$129`, in its sheet. */
function absolute(range: string, tab: string): string {
  return `'${tab.replaceAll("'", "''")}'!${range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Every name of a sheet, of cells and of ranges, with what it stands for. */
function namesOf(sheet: Sheet, tab: string): [string, string][] {
  const cells = sheet.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c): [string, string][] => (cell?.name ? [[cell.name, `${columnName(c)}${r + 1}`]] : [])),
  );
  return [...cells, ...Object.entries(sheet.names ?? {})].map(([name, range]) => [name, absolute(range, tab)]);
}

/** Names in alphabetical order, as Excel writes them. @throws Error for a name that a spreadsheet would refuse, or one given twice. */
function definedNames(workbook: Workbook, tabs: readonly string[]): string {
  const names = workbook.sheets.flatMap((sheet, n) => namesOf(sheet, tabs[n]!));
  const seen = new Set<string>();
  for (const [name] of names) {
    if (!validName(name)) throw new Error(`A spreadsheet does not take "${name}" for a name.`);
    if (seen.has(name.toLowerCase())) throw new Error(`Two cells are named "${name}".`);
    seen.add(name.toLowerCase());
  }
  // Titles of the rows are printed on every page.
  const titles = workbook.sheets.flatMap(({ frozen }, n) =>
    frozen?.rows
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">${escapeXml(absolute(`1:${frozen.rows}`, tabs[n]!).replace(/(\d+):(\d+)$/, '$$$1:$$$2'))}</definedName>`,
        ]
      : [],
  );
  const plain = names
    .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([name, range]) => `<definedName name="${name}">${escapeXml(range)}</definedName>`);
  return `<definedNames>${[...titles, ...plain].join('')}</definedNames>`;
}

function sheetRelationships(links: readonly Link[]): string {
  return relationships(links.map(({ target }, n) => [`rId${n + 1}`, `${DOCUMENT}/relationships/hyperlink`, target, true]));
}

/** The parts of the file by path, as text: what is zipped, and what tests look at. */
export function workbookParts(workbook: Workbook): Record<string, string> {
  const tabs = tabNames(workbook.sheets.map(({ name }) => name));
  const styles = new StyleTable();
  const sheets = workbook.sheets.map((sheet, n) => sheetXml(sheet, styles, n === 0));
  const overrides = [
    ['/xl/workbook.xml', `${TYPES}.spreadsheetml.sheet.main+xml`],
    ...tabs.map((_, n) => [`/xl/worksheets/sheet${n + 1}.xml`, `${TYPES}.spreadsheetml.worksheet+xml`]),
    ['/xl/styles.xml', `${TYPES}.spreadsheetml.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${TYPES}.extended-properties+xml`],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([
      ['rId1', `${DOCUMENT}/relationships/officeDocument`, 'xl/workbook.xml'],
      ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', `${DOCUMENT}/relationships/extended-properties`, 'docProps/app.xml'],
    ]),
    'docProps/core.xml':
      `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
      `<dc:title>${escapeXml(workbook.title)}</dc:title><dc:creator>${escapeXml(NAME)}</dc:creator>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${workbook.day}T00:00:00Z</dcterms:created></cp:coreProperties>`,
    'docProps/app.xml': `${XML_HEAD}<Properties xmlns="${DOCUMENT}/extended-properties"><Application>${escapeXml(NAME)}</Application></Properties>`,
    'xl/workbook.xml':
      `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${DOCUMENT}/relationships">` +
      '<bookViews><workbookView activeTab="0"/></bookViews>' +
      `<sheets>${tabs.map((tab, n) => `<sheet name="${escapeXml(tab)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('')}</sheets>` +
      definedNames(workbook, tabs) +
      // Whatever the caches say, the program that opens the file calculates it.
      '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ...tabs.map((_, n) => [`rId${n + 1}`, `${DOCUMENT}/relationships/worksheet`, `worksheets/sheet${n + 1}.xml`] as const),
      [`rId${tabs.length + 1}`, `${DOCUMENT}/relationships/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.toXml(),
  };
  for (const [n, { xml, links }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${n + 1}.xml`] = xml;
    if (links.length > 0) parts[`xl/worksheets/_rels/sheet${n + 1}.xml.rels`] = sheetRelationships(links);
  }
  return parts;
}

/** The file itself. The same workbook gives the same bytes. @throws Error as {@link workbookParts}. */
export function writeWorkbook(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [path, text] of Object.entries(workbookParts(workbook))) parts[path] = strToU8(text);
  // The day of the case, at noon: a zip holds local time, and the clock of the machine is nobody's business.
  return zipSync(parts, { level: 6, mtime: `${workbook.day}T12:00:00` });
}
