// Why this file: a window of its own costs a reader more than the page; one that was left as it was found serves the next reader too.
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/** A browser context on loan: a device with nothing on it. */
export interface Loan {
  readonly context: BrowserContext;
  /** Closes its pages; empties the context for the next reader, or closes it where that could not be done. */
  readonly giveBack: () => Promise<void>;
}

interface Lent {
  readonly context: BrowserContext;
  /** A test has changed it for every page to come. */
  changed: boolean;
}

/** What changes a context for every page to come. */
const LASTING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setExtraHTTPHeaders',
  'setGeolocation',
  'setOffline',
] as const;

/**
 * Lends contexts of a browser. Nobody shares one with another reader at a time; readers who ask for the same options may have the same one in turn.
 * @param origin the only site that may leave something in them.
 * @param prepare is called once for each new context.
 */
export function contextsOf(browser: Browser, origin: string, prepare: (context: BrowserContext) => Promise<void>) {
  const free = new Map<string, Lent[]>();

  async function create(options: BrowserContextOptions): Promise<Lent> {
    const context = await browser.newContext(options);
    await prepare(context);
    // Keeps the window when its reader’s pages are closed.
    await context.newPage();
    const lent: Lent = { context, changed: false };
    for (const name of LASTING) noting(context, name, lent);
    noting(context.clock, 'install', lent);
    return lent;
  }

  /** A context with these options; `fresh` means one that nobody had before, with an empty cache. */
  async function lend(options: BrowserContextOptions, fresh: boolean): Promise<Loan> {
    const key = JSON.stringify(options);
    const same = free.get(key) ?? [];
    free.set(key, same);
    const lent = (fresh ? undefined : same.pop()) ?? (await create(options));
    return {
      context: lent.context,
      giveBack: async () => {
        if (lent.changed || (await hasKept(lent.context))) return lent.context.close();
        await empty(lent.context, origin);
        same.push(lent);
      },
    };
  }
  return { lend };
}

/** Has a method say, when it is called, that the context is no longer as it was. */
function noting<Of extends object>(of: Of, name: keyof Of, lent: Lent): void {
  const method = (of[name] as (...args: unknown[]) => unknown).bind(of);
  of[name] = ((...args: unknown[]) => {
    lent.changed = true;
    return method(...args);
  }) as Of[keyof Of];
}

/**
 * Whether a page has kept something on the device. The browser writes that down later than it says: it could come back after it was cleared away,
 * and meet the next reader.
 */
async function hasKept(context: BrowserContext): Promise<boolean> {
  const asked = context.pages().map((page) => page.evaluate(() => location.protocol !== 'about:' && localStorage.length > 0));
  // A page that may not say is taken for one that has.
  return (await Promise.allSettled(asked)).some((one) => one.status === 'rejected' || one.value);
}

/** Leaves one blank page, no cookie and nothing stored. What is kept for a tab alone goes with the tab. */
async function empty(context: BrowserContext, origin: string): Promise<void> {
  const [blank, ...pages] = context.pages();
  await Promise.all(pages.map((page) => page.close()));
  await context.clearCookies();
  const session = await context.newCDPSession(blank!);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
