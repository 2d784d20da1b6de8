// Why this file: one browser per test file, a fresh reader per test, and no test passes while its page complains.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { BROWSER_FLAGS, findBrowser, INSTALL_HINT } from '../../src/build/browser.mjs';

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

/** Starts the file's browser. After each test its readers are closed, and their pages must not have complained. */
export function useBrowser(): { open: (options?: OpenOptions) => Promise<Reader>; browser: () => Browser } {
  let browser: Browser;
  let readers: { reader: Reader; expected: RegExp | undefined }[] = [];

  beforeAll(async () => {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error(INSTALL_HINT);
    browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const closing = readers;
    readers = [];
    await Promise.all(closing.map(({ reader }) => reader.context.close()));
    for (const { reader, expected } of closing) expect(reader.trouble.filter((one) => !expected?.test(one))).toEqual([]);
  });

  async function open({ expected, ...options }: OpenOptions = {}): Promise<Reader> {
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const reader = { context, page, requests: [] as string[], trouble: [] as string[] };
    listen(reader);
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
    );
    readers.push({ reader, expected });
    return reader;
  }
  return { open, browser: () => browser };
}

function listen({ context, requests, trouble }: { context: BrowserContext; requests: string[]; trouble: string[] }): void {
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  context.on('weberror', (failure) => trouble.push(`script: ${failure.error().message}`));
  context.on('request', (request) => {
    requests.push(request.url());
    if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== base) trouble.push(`other origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // What was still on its way when the reader left the page was not missed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`status ${response.status()}: ${response.url()}`);
  });
}
