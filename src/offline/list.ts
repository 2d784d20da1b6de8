/**
 * What of a language is kept on the device for reading without a network: the list that the build writes and the worker follows.
 * The names below are those of caches and files on readers' devices: another name leaves the old ones behind, so `CACHE_PREFIX` is never reused
 * for another form of list.
 */

/** A file of the site: its address, a hash of what is in it (of a page: what the page says of itself), its size in bytes, uncompressed. */
export type KeptFile = readonly [address: string, version: string, bytes: number];

/** In the order in which they are fetched: what pages need before the pages that need it. */
export type OfflineList = readonly KeptFile[];

/** The most that is kept of one language, in bytes. */
export const LIMIT_BYTES = 8_000_000;

/** A reader of two languages keeps both; with a third, the first goes. */
export const LANGUAGES_KEPT = 2;

/** The most files of earlier versions that are kept of a language for pages still open. */
export const EARLIER_KEPT = 400;

const CACHE_PREFIX = 'offline-1-';

/** The cache of a language. */
export function cacheOf(locale: string): string {
  return CACHE_PREFIX + locale;
}

/** Whether a cache is one of ours. */
export function isOurs(cache: string): boolean {
  return cache.startsWith(CACHE_PREFIX);
}

/** Where the list of a language is served; in the cache, the list whose files are all there stands at the same address. */
export function listOf(locale: string): string {
  return `/offline/${locale}.json`;
}

/** In the cache: which pages were open when a new version had come in. */
export const EARLIER = '/offline/earlier';

/** The address in the cache for an address that was asked for: pages are kept with their slash at the end. */
export function keptAs(pathname: string): string {
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (last === 'index.html') return pathname.slice(0, -last.length);
  return last === '' || last.includes('.') ? pathname : `${pathname}/`;
}

/** Files whose name changes with what is in them: the one in the cache is right, whichever version asks. */
export function isHashed(pathname: string): boolean {
  return /^\/_astro\/|^\/pagefind\/(?:fragment\/|index\/|.*\.pf_meta$)/.test(pathname);
}
