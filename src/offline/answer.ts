/** What the worker answers: hashed files from the device first, all else from the network first, so that a reader with one sees the newest page. */
import { isEmbed } from '../build/embeds.ts';
import { isHashed, keptAs } from './list.ts';
import type { AskingEvent } from './scope.ts';

/** How long a page may take to come before the one on the device is shown. */
const PATIENCE_MS = 4000;

/** The page that says that this one is not there. */
const LOST = '/404.html';

function kept(pathname: string): Promise<Response | undefined> {
  // What stands after ? never changes a page of this site.
  return caches.match(keptAs(pathname), { ignoreSearch: true, ignoreVary: true });
}

/** The page for lost readers, told that it is the network that is missing. */
async function withoutNetwork(): Promise<Response> {
  const lost = await kept(LOST);
  if (!lost) return Response.error();
  const html = (await lost.text()).replace('<html ', '<html data-offline ');
  return new Response(html, { status: 503, headers: lost.headers });
}

async function newest({ request, preloadResponse }: AskingEvent, pathname: string): Promise<Response> {
  const network = preloadResponse.then((early) => early ?? fetch(request)).then((response) => (response.status < 500 ? response : null));
  // Asked about below, but perhaps not before it has failed.
  network.catch(() => {});
  const patience = new Promise<null>((done) => setTimeout(done, PATIENCE_MS, null));
  const early = await Promise.race([network, patience]).catch(() => null);
  return (
    early ??
    (await kept(pathname)) ??
    (await network.catch(() => null)) ??
    (request.mode === 'navigate' ? withoutNetwork() : Response.error())
  );
}

async function same(request: Request, pathname: string): Promise<Response> {
  return (await kept(pathname)) ?? fetch(request);
}

/** Answers what concerns it: the site's own pages and files. Frames on other sites are left to the network, with their own rules. */
export function answer(event: AskingEvent): void {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || isEmbed(pathname) || pathname.startsWith('/offline/')) return;
  event.respondWith(isHashed(pathname) ? same(event.request, pathname) : newest(event, pathname));
}
