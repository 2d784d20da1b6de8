/** Writes what reading without a network needs: the worker, and for each language the list of what is kept on the device. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LOCALES, type Locale } from '../locales.ts';
import { LIMIT_BYTES, listOf, type KeptFile, type OfflineList } from '../offline/list.ts';
import type { ChunkLanguages } from './chunk-languages.ts';

/** A short hash of what is in a file: enough to tell one version from the next. */
export function versionOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}

/** Marks a page with its version: by it, an open page knows whether the site has a newer one. */
export function withVersion(html: string): string {
  return html.replace('<html ', `<html data-version="${versionOf(html)}" `);
}

/** The version a page carries. */
function markedVersion(html: string): string | undefined {
  return /<html data-version="([^"]+)"/.exec(html)?.[1];
}

const ASSETS = '/_astro/';

/** The hashed files that a page, script or sheet names, by their names. */
function namedIn(text: string, assets: ReadonlySet<string>): string[] {
  return [...text.matchAll(/(?:\/_astro|\.)\/([\w.-]+\.(?:js|css|woff2))/g)].map((found) => found[1]!).filter((name) => assets.has(name));
}

/** Everything that pages can ever load, over as many steps as it takes. */
function reachable(dist: string, pages: readonly string[], assets: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const todo = pages.flatMap((html) => namedIn(html, assets));
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (!name.endsWith('.woff2')) todo.push(...namedIn(readFileSync(join(dist, ASSETS, name), 'utf8'), assets));
  }
  return found;
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort();
}

/** Whether a file of the search index serves a language: its own files, and those that all share. The interfaces of Pagefind's own serve nobody here. */
function servesSearch(file: string, locale: Locale): boolean {
  return (
    /^pagefind(?:-entry\.json|\.js)$/.test(file) || new RegExp(`^(?:wasm\\.|pagefind\\.|signs\\.|index/|fragment/)${locale}[._]`).test(file)
  );
}

/**
 * The list of a language.
 * @param pages its addresses in the order in which they are fetched
 * @throws Error when it would hold more than is kept of a language
 */
function listFor(dist: string, locale: Locale, pages: readonly string[], languages: ChunkLanguages): OfflineList {
  const texts = new Map(pages.map((address) => [address, readFileSync(join(dist, address, 'index.html'), 'utf8')]));
  const foreign = (name: string) => !(languages.get(name)?.has(locale) ?? true);
  const assets = new Set(filesIn(join(dist, ASSETS)).filter((name) => !foreign(name)));
  const outside = ['404.html', 'index.html'].map((name) => readFileSync(join(dist, name), 'utf8'));
  const file = (address: string, path = address): KeptFile => {
    const content = readFileSync(join(dist, path));
    return [address, versionOf(content), content.length];
  };
  const list = [
    ...[...reachable(dist, [...texts.values(), ...outside], assets)].sort().map((name) => file(ASSETS + name)),
    ...['/favicon.svg', '/404.html', `/lost/${locale}.json`].map((address) => file(address)),
    file('/', 'index.html'),
    ...[...texts].map(([address, html]): KeptFile => [address, markedVersion(html)!, Buffer.byteLength(html)]),
    ...filesIn(join(dist, 'pagefind'))
      .filter((name) => servesSearch(name, locale))
      .map((name) => file(`/pagefind/${name}`)),
    ...filesIn(join(dist, locale, 'files')).map((name) => file(`/${locale}/files/${name}`)),
  ];
  const bytes = list.reduce((sum, [, , size]) => sum + size, 0);
  if (bytes > LIMIT_BYTES)
    throw new Error(`${locale}: ${bytes} bytes to keep on a device, and the worker keeps ${LIMIT_BYTES} (src/offline/list.ts).`);
  return list;
}

/** The worker as one script. */
export async function workerScript(): Promise<string> {
  const input = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [bundle] = [made].flat();
  if (!bundle || !('output' in bundle)) throw new Error('The worker was not built.');
  return bundle.output[0].code;
}

/**
 * Writes the worker and the lists into dist.
 * @param pages addresses of all pages, in reading order
 */
export async function writeOffline(dist: string, pages: readonly string[], languages: ChunkLanguages): Promise<void> {
  await writeFile(join(dist, 'sw.js'), await workerScript());
  for (const locale of LOCALES) {
    const list = listFor(
      dist,
      locale,
      pages.filter((address) => address.startsWith(`/${locale}/`)),
      languages,
    );
    const path = join(dist, listOf(locale));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(list));
  }
}
