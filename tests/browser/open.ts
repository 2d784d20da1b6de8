// Why this file: one browser per test file, a fresh reader per test, and no test passes while its page complains.
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  type Page,
  type Request,
  type Response,
  type WebError,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { BROWSER_FLAGS, findBrowser, INSTALL_HINT } from '../../src/build/browser.mjs';
import { contextsOf } from './contexts.ts';

export interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses asked for, in order. */
  readonly requests: readonly string[];
  /** What went wrong: errors in the console, failed requests, other origins, blocked by the policy. */
  readonly trouble: readonly string[];
}

export interface OpenOptions extends BrowserContextOptions {
  /** Trouble that this test makes on purpose. */
  readonly expected?: RegExp;
  /** A device that nobody had before: its cache is empty too. */
  readonly fresh?: boolean;
}

interface Visit {
  readonly reader: Reader;
  readonly expected: RegExp | undefined;
  readonly end: () => Promise<void>;
}

/** How long a test waits for what must come; a busy machine may take its time. */
const PATIENCE_MS = 15_000;

/** The address of the served site. */
export const base = inject('base');

/** Full address of a path on the site. */
export function url(path: string): string {
  return base + path;
}

/** Expects something of a value that a page will have in a moment: asks again until it holds. */
export function until<T>(read: () => T, message?: string) {
  return expect.poll(read, { timeout: PATIENCE_MS, ...(message ? { message } : {}) });
}

/** Waits until a link has led to its page and the scripts there have run, so that a key meets them. */
export async function arrived(page: Page, address: string): Promise<void> {
  await page.waitForURL(address);
  await complete(page);
}

/** Waits until the page that is shown has loaded. Asked of the page itself: the driver may still hold what it knew of the one before. */
export async function complete(page: Page): Promise<void> {
  await until(() => page.evaluate(() => document.readyState)).toBe('complete');
}

/** Everything kept on the device for this site. */
export function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
}

/** Starts the file's browser. After each test its readers leave nothing behind, and their pages must not have complained. */
export function useBrowser(): { open: (options?: OpenOptions) => Promise<Reader>; browser: () => Browser } {
  let browser: Browser;
  let contexts: ReturnType<typeof contextsOf>;
  let visits: Visit[] = [];

  beforeAll(async () => {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error(INSTALL_HINT);
    browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
    contexts = contextsOf(browser, base, async (context) => {
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
      );
    });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const ending = visits;
    visits = [];
    await Promise.all(ending.map((visit) => visit.end()));
    for (const { reader, expected } of ending) expect(reader.trouble.filter((one) => !expected?.test(one))).toEqual([]);
  });

  async function open({ expected, fresh = false, ...options }: OpenOptions = {}): Promise<Reader> {
    const { context, giveBack } = await contexts.lend(
      // What the worker fetches after a visit is no part of the visit: only who tests it lets it in.
      { locale: 'en', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options },
      fresh,
    );
    const heard = { requests: [] as string[], trouble: [] as string[] };
    const stop = listen(context, heard);
    const reader = { context, page: await context.newPage(), ...heard };
    visits.push({ reader, expected, end: () => giveBack().finally(stop) });
    return reader;
  }
  return { open, browser: () => browser };
}

/** Notes what a context asks for and what goes wrong in it, until the function given back is called. */
function listen(context: BrowserContext, { requests, trouble }: { requests: string[]; trouble: string[] }): () => void {
  const heard = {
    console: (message: ConsoleMessage) => {
      if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
    },
    weberror: (failure: WebError) => {
      trouble.push(`script: ${failure.error().message}`);
    },
    request: (request: Request) => {
      requests.push(request.url());
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== base) trouble.push(`other origin: ${request.url()}`);
    },
    requestfailed: (request: Request) => {
      // What was still on its way when the reader left the page was not missed.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
    },
    response: (response: Response) => {
      if (response.status() >= 400) trouble.push(`status ${response.status()}: ${response.url()}`);
    },
  };
  const all = Object.entries(heard) as [keyof typeof heard, never][];
  for (const [event, note] of all) context.on(event as 'console', note);
  return () => {
    for (const [event, note] of all) context.off(event as 'console', note);
  };
}
