/** Keeps the pages of a language on the device, and what they need: one file after the other, only what is new, never more than the limit. */
import { mayGo, type Earlier } from './earlier.ts';
import { cacheOf, EARLIER, EARLIER_KEPT, isOurs, LANGUAGES_KEPT, LIMIT_BYTES, listOf, type OfflineList } from './list.ts';
import { worker } from './scope.ts';

/** In the cache, a file says which version of it this is. */
const VERSION = 'x-kept-version';

/** Which version of a file is kept; null for none. */
export async function keptVersion(cache: Cache, address: string): Promise<string | null> {
  return (await cache.match(address))?.headers.get(VERSION) ?? null;
}

/** Asks the site, past what the browser has kept of itself, but without sending again what has not changed. */
function ask(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache', priority: 'low' } as RequestInit);
}

/** The list of a language as the site has it now; null without a network. */
export async function listNow(locale: string): Promise<OfflineList | null> {
  const response = await ask(listOf(locale)).catch(() => null);
  return response?.ok ? ((await response.json()) as OfflineList) : null;
}

/** Puts a file into the cache, marked with its version. Content has been decompressed by now: headers that say otherwise go. */
function put(cache: Cache, address: string, version: string, body: ArrayBuffer, from: Headers): Promise<void> {
  const headers = new Headers(from);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set(VERSION, version);
  return cache.put(address, new Response(body, { headers }));
}

/**
 * Fetches what of a list is not there yet.
 * @returns whether all of it is there now
 * @throws when the network goes, or the device has no more room: what came until then stays, and the next visit goes on
 */
async function complete(cache: Cache, list: OfflineList): Promise<boolean> {
  let bytes = 0;
  let whole = true;
  for (const [address, version, size] of list) {
    const there = (await keptVersion(cache, address)) === version;
    if (there) bytes += size;
    if (there || bytes + size > LIMIT_BYTES) continue;
    const response = await ask(address);
    const body = await response.arrayBuffer();
    // While a new version is being put in place, some servers still answer with the one before: the next visit asks again.
    const right = response.ok && !response.redirected && body.byteLength === size;
    if (right) await put(cache, address, version, body, response.headers);
    bytes += right ? size : 0;
    whole &&= right;
  }
  return whole;
}

async function openNow(): Promise<string[]> {
  return (await worker.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
}

/** Notes who may still need the files that the new list does not name. */
async function noteEarlier(cache: Cache): Promise<void> {
  const earlier: Earlier = { since: Date.now(), open: await openNow() };
  await cache.put(EARLIER, new Response(JSON.stringify(earlier)));
}

/** Takes away files of earlier versions when nobody can need them any more, and the eldest when there are too many. */
async function forget(cache: Cache, list: OfflineList, locale: string): Promise<void> {
  const named = new Set([...list.map(([address]) => address), listOf(locale), EARLIER]);
  const old = (await cache.keys()).filter(({ url }) => !named.has(new URL(url).pathname));
  const noted = await cache.match(EARLIER);
  const all = noted && mayGo((await noted.json()) as Earlier, await openNow(), Date.now());
  for (const request of all ? old : old.slice(0, -EARLIER_KEPT)) await cache.delete(request);
}

/** Takes away the languages begun first when there are more than are kept. */
async function forgetLanguages(locale: string): Promise<void> {
  const others = (await caches.keys()).filter((name) => isOurs(name) && name !== cacheOf(locale));
  for (const name of others.slice(0, Math.max(0, others.length + 1 - LANGUAGES_KEPT))) await caches.delete(name);
}

/** Brings what is kept of a language to the list. Nothing is fetched where the list is the one that is complete already. */
export async function keep(locale: string, list: OfflineList): Promise<void> {
  const cache = await caches.open(cacheOf(locale));
  const text = JSON.stringify(list);
  const before = await (await cache.match(listOf(locale)))?.text();
  if (before !== text) {
    await forgetLanguages(locale);
    if (!(await complete(cache, list))) return;
    if (before !== undefined) await noteEarlier(cache);
    await cache.put(listOf(locale), new Response(text, { headers: { 'content-type': 'application/json' } }));
  }
  await forget(cache, list, locale);
}
