/** Which LibreOffice there is for the tests that recalculate spreadsheets: named by the user, or installed on the machine. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const OFFICE_HINT =
  'LibreOffice is not here: the tests that recalculate spreadsheets are skipped. Install it (Debian: apt-get install libreoffice-calc) or name it in OFFICE_PATH.';

const NAMES = ['soffice', 'libreoffice'];
const PLACES = ['/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];

/** Path of LibreOffice, or null. The environment variable OFFICE_PATH goes first. */
export function findOffice() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [process.env.OFFICE_PATH, ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}
