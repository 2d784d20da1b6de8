/**
 * Pictures of earlier builds, by what they show and by all that draws them: a picture that nothing has changed is not drawn again. They lie in
 * node_modules/.cache, whose loss costs the time to draw them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/** Pictures of an older version of the code are thrown away after this time: until then a build of another branch may want them. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** A name for the version of all that decides how a picture looks: code, fonts, colours, and what compresses it. */
function versionOfDrawing(): string {
  const hash = createHash('sha256').update(process.version);
  const files = ['share', 'fonts'].flatMap((folder) =>
    readdirSync(join(SOURCES, folder))
      .sort()
      .map((file) => join(folder, file)),
  );
  for (const file of [...files, 'styles/tokens.css', '../package.json'])
    hash.update(`\0${file}\0`).update(readFileSync(join(SOURCES, file)));
  return hash.digest('base64url').slice(0, 16);
}

export interface Kept {
  /** The file of a picture, made if there is none. @param make draws it */
  file(shown: string, make: () => Uint8Array): string;
}

/**
 * Opens what is kept.
 * @param root of the project
 * @throws Error when node_modules cannot be written to
 */
export function openKept(root: string): Kept {
  const all = join(root, 'node_modules/.cache/share');
  const own = join(all, versionOfDrawing());
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(all)) {
    const folder = join(all, name);
    if (folder !== own && Date.now() - statSync(folder).mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true });
  }
  return {
    file(shown, make) {
      const file = join(own, `${createHash('sha256').update(shown).digest('base64url').slice(0, 22)}.png`);
      if (existsSync(file)) return file;
      // Whole or not at all: a build may be stopped, and two may run at once.
      const half = `${file}.${process.pid}`;
      writeFileSync(half, make());
      renameSync(half, file);
      return file;
    },
  };
}
