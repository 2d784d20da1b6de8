// Why this file: LibreOffice as the tests use it: a profile of its own that recalculates whatever it opens, many files in one run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice, OFFICE_HINT } from '../../src/build/office.mjs';

export const office = findOffice();

// Here and not in a hook: where all tests of a file are skipped, its hooks are skipped too.
if (!office) console.warn(OFFICE_HINT);

/** Recalculate on load: 0 is "always". Without it LibreOffice trusts the cached values of files it has not written. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens the files in LibreOffice, lets it calculate everything, and gives back what it saved.
 * @param files .xlsx files by name, without ending
 */
export function recalculated(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  try {
    const profile = join(folder, 'profile');
    const [given, taken] = [join(folder, 'in'), join(folder, 'out')];
    for (const path of [join(profile, 'user'), given, taken]) mkdirSync(path, { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), SETTINGS);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(given, `${name}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const flags = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'];
    execFileSync(office!, [...flags, '--outdir', taken, ...paths], { stdio: 'pipe', env: { ...process.env, HOME: folder } });
    return new Map(
      [...files.keys()].map((name) => {
        const path = join(taken, `${name}.xlsx`);
        if (!existsSync(path)) throw new Error(`LibreOffice did not open ${name}.xlsx.`);
        return [name, new Uint8Array(readFileSync(path))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
