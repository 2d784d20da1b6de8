/** Has the language on the page kept on the device once the page has come to rest, and shows when a newer version of the page is there. */
// As an address: a plain dynamic import would bring the bundler's helper along, a file more for every page.
import newerScript from './newer.ts?worker&url';

const { serviceWorker, connection } = navigator as Navigator & { readonly connection?: { readonly saveData: boolean } };

/** Idle time is not known to every browser; so long after loading, a page has come to rest in all of them. */
const REST_MS = 3000;

// Who saves data is not sent more than was asked for.
if (import.meta.env.PROD && serviceWorker && !connection?.saveData) {
  const tell = async () => (await serviceWorker.ready).active!.postMessage(document.documentElement.dataset['version']);
  serviceWorker.onmessage = () => import(/* @vite-ignore */ newerScript);
  // A browser may refuse: it was told to keep nothing. The page is read with a network then.
  addEventListener('load', () => setTimeout(() => serviceWorker.register('/sw.js').then(tell, () => {}), REST_MS));
  // Back after a while: there may be a new version.
  document.addEventListener('visibilitychange', () => document.hidden || tell());
}
