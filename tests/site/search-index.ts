/** Asks the built search index as the dialog does, without a browser: Pagefind's own script, with files of dist for answers. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Locale } from '../../src/locales.ts';
import { asker, type Answer, type Pagefind } from '../../src/shell/search-ask.ts';
import type { SignFile } from '../../src/shell/search-signs.ts';
import { DIST } from './pages.ts';

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind & { init(): Promise<void> };
}

/** The folder's address as Pagefind is told it; what it asks for below is read from dist. */
const BASE = '/pagefind/';

async function fromDist(input: unknown): Promise<Response> {
  const path = String(input).replace(/\?.*$/, '');
  return new Response(new Uint8Array(await readFile(join(DIST, path))));
}

/** The signposts of a language as they were built. */
export async function builtSigns(locale: Locale): Promise<SignFile> {
  return JSON.parse(await readFile(join(DIST, BASE, `signs.${locale}.json`), 'utf8')) as SignFile;
}

/** Opens the built index of a language. `fetch` and `document` are stood in for until `vi.unstubAllGlobals()`. */
export async function openIndex(locale: Locale): Promise<(question: string) => Promise<Answer[]>> {
  vi.stubGlobal('fetch', fromDist);
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) });
  // A module of its own: one module holds one language's program.
  const address = `${pathToFileURL(join(DIST, BASE, 'pagefind.js')).href}?${locale}`;
  const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: BASE, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return asker(pagefind, await builtSigns(locale));
}
