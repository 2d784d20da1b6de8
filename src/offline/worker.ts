/** The service worker: after a visit, the language that was read is on the device. Built to /sw.js by src/build/offline.ts. */
import { localeOfPath } from '../locales.ts';
import { answer } from './answer.ts';
import { keep, keptVersion, listNow } from './keep.ts';
import { cacheOf } from './list.ts';
import { worker, type Client } from './scope.ts';

const underway = new Map<string, Promise<void>>();

/** One at a time for each language, however many pages ask. */
function keepOnce(locale: string, list: Parameters<typeof keep>[1]): Promise<void> {
  const running =
    underway.get(locale) ??
    keep(locale, list)
      // No network or no room: what is there serves, and the next visit goes on.
      .catch(() => {})
      .finally(() => underway.delete(locale));
  underway.set(locale, running);
  return running;
}

/** A page is being read: its language is kept, and where the page itself has a newer version by then, it is told. */
async function read(page: Client, version: unknown): Promise<void> {
  const { pathname } = new URL(page.url);
  const locale = localeOfPath(pathname);
  const list = locale && (await listNow(locale));
  if (!locale || !list) return;
  await keepOnce(locale, list);
  const now = list.find(([address]) => address === pathname)?.[1];
  if (now && now !== version && now === (await keptVersion(await caches.open(cacheOf(locale)), pathname))) page.postMessage('newer');
}

// A new worker keeps the same files in the same way: nothing is gained by waiting.
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([worker.clients.claim(), worker.registration.navigationPreload?.enable()])),
);
worker.addEventListener('message', (event) => {
  if (event.source) event.waitUntil(read(event.source, event.data));
});
worker.addEventListener('fetch', answer);
