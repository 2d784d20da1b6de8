/** Saves a calculator's numbers as a file on the reader's device: a spreadsheet, or the flows as CSV. Loaded when somebody asks for it. */
import { loadSheetWords } from '../../words/sheet.ts';
import { fileName as nameOf, saveFile } from '../save-file.ts';
import { csvText } from './csv.ts';
import { dayOf, labelOf, type SheetRequest, type SheetSource } from './request.ts';
import { writeWorkbook } from './write.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `two-engines-roi-rossi-2026-11-23.xlsx` */
export function fileName(
  id: string,
  request: Pick<SheetRequest<unknown, unknown>, 'inputs' | 'negotiation' | 'day'>,
  ending: 'xlsx' | 'csv',
): string {
  return nameOf(id, labelOf(request), dayOf(request), ending);
}

/**
 * Saves the spreadsheet.
 * @returns the file's name, to be told to the reader
 * @throws when the words of the language cannot be loaded
 */
export async function saveSheet<W, R>(source: SheetSource<W, R>, request: SheetRequest<W, R>): Promise<string> {
  const words = await loadSheetWords(request.props.locale);
  const name = fileName(source.definition.id, request, 'xlsx');
  saveFile(name, writeWorkbook(source.workbook(request, words)), XLSX);
  return name;
}

/** Saves the flows as CSV; as {@link saveSheet}. */
export async function saveCsv<W, R>(source: SheetSource<W, R>, request: SheetRequest<W, R>): Promise<string> {
  const words = await loadSheetWords(request.props.locale);
  const name = fileName(source.definition.id, request, 'csv');
  saveFile(name, csvText(source.table(request, words), request.props.locale), 'text/csv;charset=utf-8');
  return name;
}
