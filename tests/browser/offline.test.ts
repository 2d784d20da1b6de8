// Why this file: after one visit the language that was read is there without a network, and nothing else is; a new version is offered and breaks nothing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { offline as offer } from '../../content/words/en/offline.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { cacheOf, LIMIT_BYTES, listOf, type OfflineList } from '../../src/offline/list.ts';
import { wordsOf } from '../../src/words/index.ts';
import { complete, kept, until, url, useBrowser } from './open.ts';
import { expected, field, result, running } from './tool.ts';

const { open } = useBrowser();
const DIST = resolve(process.env['DIST'] ?? 'dist');
const ALLOWED = { serviceWorkers: 'allow', fresh: true } as const;

/** Everything in the caches of the site, by cache: addresses as they are kept, with the bytes of each. */
function cached(page: Page): Promise<Record<string, Record<string, number>>> {
  return page.evaluate(async () => {
    const all: Record<string, Record<string, number>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files = await Promise.all(
        (await cache.keys()).map(async (request) => [
          request.url.slice(location.origin.length),
          (await (await cache.match(request))!.arrayBuffer()).byteLength,
        ]),
      );
      all[name] = Object.fromEntries(files) as Record<string, number>;
    }
    return all;
  });
}

/** Waits until a language is whole on the device: its list is put there last. */
async function whole(page: Page, locale: Locale): Promise<void> {
  const there = (address: string) => page.evaluate(async (list) => (await caches.match(list)) !== undefined, address);
  await expect.poll(() => there(listOf(locale)), { timeout: 50_000, interval: 250 }).toBe(true);
}

const NETWORK_GONE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status(?: of)? 503|failed:/;

describe.each(['en', 'ru'] as const)('after one visit in %s', (locale) => {
  const words = wordsOf(locale);

  test('given no network, then the page, other chapters, calculators with their parts and the search are there', async () => {
    const { page, context } = await open({ ...ALLOWED, expected: NETWORK_GONE });
    await page.goto(url(`/${locale}/foundations/who-decides/`));
    const heading = await page.locator('h1').innerText();
    await whole(page, locale);
    await context.setOffline(true);

    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(heading);
    await page.locator('main a.next-page').click();
    await page.waitForURL(`**/${locale}/foundations/two-grammars/`);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);

    await page.goto(url(`/${locale}/tools/roi/?from=mail#v=1&users=9`));
    await running(page);
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 9 })['npv']);
    await field(page, 'users').fill('12');
    await until(() => result(page, 'npv')).toBe(expected('roi', { users: 12 })['npv']);
    // A part that is loaded on demand, with its style sheet and its words.
    await page.locator('[data-action="send"]').click();
    await page.locator('dialog.send[open]').waitFor();
    await page.keyboard.press('Escape');
    // An address as people type it.
    await page.goto(url(`/${locale}/tools/ltv-cac`));
    await running(page);
    expect(await page.locator('output[name]').count()).toBeGreaterThan(3);

    await complete(page);
    await page.keyboard.press('/');
    await page.locator('#search-input').fill('CAC');
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results a').first().getAttribute('href')).toMatch(new RegExp(`^/${locale}/`));

    await page.goto(url('/'));
    await page.locator(`a[href="/${locale}/"]`).waitFor();

    // A page that is not there: the network may have it, so nobody is told that it does not exist.
    await page.goto(url(`/${locale}/foundations/who-decide/`));
    await page.getByRole('heading', { level: 1, name: words.site.notFound.offlineTitle }).waitFor();
    await page.locator(`.lost-near a[href="/${locale}/foundations/who-decides/"]`).click();
    await page.waitForURL(`**/${locale}/foundations/who-decides/`);
    expect(await page.locator('h1').innerText()).toBe(heading);

    // One that is not on the device is not promised either.
    await page.evaluate(
      async ([name, address]) => (await caches.open(name!)).delete(address!),
      [cacheOf(locale), `/${locale}/foundations/who-decides/`],
    );
    const asked = page.waitForResponse(`**/lost/${locale}.json`);
    await page.goto(url(`/${locale}/foundations/who-decide/`));
    await asked;
    await page.getByRole('heading', { level: 1, name: words.site.notFound.offlineTitle }).waitFor();
    // Long enough for a list to stand there, as it did above.
    await page.waitForTimeout(1000);
    expect(await page.locator(`.lost-near a[href="/${locale}/foundations/who-decides/"]`).count()).toBe(0);
  });

  test('given what is kept, then it is what the list says, in this language alone, within the limit, and nothing that was typed', async () => {
    const { page } = await open(ALLOWED);
    await page.goto(url(`/${locale}/tools/roi/?secret=4711#v=1&users=4711&label=4711`));
    await running(page);
    await field(page, 'users').fill('4712');
    await whole(page, locale);
    const caches = await cached(page);
    expect(Object.keys(caches)).toEqual([`offline-1-${locale}`]);
    const files = Object.values(caches)[0]!;
    const list = JSON.parse(readFileSync(join(DIST, listOf(locale)), 'utf8')) as OfflineList;
    expect(Object.keys(files).sort()).toEqual([...list.map(([address]) => address), listOf(locale)].sort());
    for (const [address, , bytes] of list) expect(files[address], address).toBe(bytes);
    const others = LOCALES.filter((one) => one !== locale).join('|');
    expect(
      Object.keys(files).filter((address) => new RegExp(`^/(?:${others}|embed)/|/(?:${others})[._]|[._](?:${others})[._]`).test(address)),
    ).toEqual([]);
    expect(Object.keys(files).filter((address) => /[?#]|471[12]/.test(address))).toEqual([]);
    expect(Object.values(files).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
    expect(await kept(page)).toEqual({});
  });
});

test('given a third language, then two are kept, and the first is gone', async () => {
  const { page } = await open(ALLOWED);
  for (const locale of ['en', 'it', 'nl'] as const) {
    await page.goto(url(`/${locale}/reference/about/`));
    await whole(page, locale);
  }
  expect(Object.keys(await cached(page))).toEqual(['offline-1-it', 'offline-1-nl']);
});

test('given a browser that saves data, then nothing is fetched after the visit and nothing is kept', async () => {
  const { page, context, requests } = await open({ ...ALLOWED });
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    ServiceWorkerContainer.prototype.register = () => {
      throw new Error('The worker was asked for.');
    };
  });
  await page.clock.install();
  await page.goto(url('/en/'), { waitUntil: 'networkidle' });
  await page.clock.fastForward(60_000);
  await complete(page);
  expect(await cached(page)).toEqual({});
  expect(requests.filter((one) => /sw\.js|\/offline\//.test(one))).toEqual([]);
});

test('given a page for frames, then the worker leaves it to the network', async () => {
  const { page } = await open(ALLOWED);
  await page.goto(url('/en/'));
  await whole(page, 'en');
  const framed = await page.goto(url('/embed/en/roi/#v=1&users=9'));
  expect(framed?.fromServiceWorker()).toBe(false);
  expect(framed?.headers()['content-security-policy']).toContain('frame-ancestors *');
  await until(() => result(page, 'npv')).toBe(expected('roi', { users: 9 })['npv']);
});

describe('a new version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-versions-'));
  beforeAll(newVersion);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const dist = join(folder, 'new');
  const PAGE = '/en/tools/roi/';
  const MARK = 'Text of the new version';

  /** The site with another page for the calculator, without a script that the old one loads on demand. */
  function newVersion(): void {
    cpSync(DIST, dist, { recursive: true });
    const file = join(dist, PAGE, 'index.html');
    const html = readFileSync(file, 'utf8')
      .replace(/data-version="[^"]+"/, 'data-version="newer123"')
      .replace(/<h1([^>]*)>[^<]*/, `<h1$1>${MARK}`);
    expect(html).toContain(MARK);
    writeFileSync(file, html);
    const gone = `/_astro/${readdirSync(join(dist, '_astro')).find((name) => name.startsWith('open-case.'))!}`;
    rmSync(join(dist, gone));
    const list = (JSON.parse(readFileSync(join(dist, listOf('en')), 'utf8')) as OfflineList)
      .filter(([address]) => address !== gone)
      .map((one) => (one[0] === PAGE ? [PAGE, 'newer123', Buffer.byteLength(html)] : one));
    writeFileSync(join(dist, listOf('en')), JSON.stringify(list));
  }

  function stop(server: Server): Promise<void> {
    return new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }

  /** Comes back to a tab. */
  const back = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  test('given an open calculator, when the site changes, then the page goes on whole, is offered the new one, and takes what was typed along', async () => {
    const { page } = await open({ ...ALLOWED, expected: /other origin|ERR_CONNECTION|failed:/ });
    let server = await serve({ dist: DIST, port: 0 });
    const { port } = server.address() as AddressInfo;
    try {
      await page.goto(`http://localhost:${port}${PAGE}#v=1&users=9`);
      await running(page);
      await whole(page, 'en');
      await back(page);
      await stop(server);
      server = await serve({ dist, port });
      await field(page, 'users').fill('17');
      await back(page);
      const line = page.locator('.newer');
      await line.waitFor();
      await until(() => line.getByRole('status').innerText()).toBe(offer.newer);
      expect(await page.locator('h1').innerText()).not.toBe(MARK);
      expect(await field(page, 'users').inputValue()).toBe('17');
      // The script of the old version is gone from the site, and the open page still has it.
      const old = await page.evaluate(async () => {
        const request = (await (await caches.open('offline-1-en')).keys()).find(({ url }) => url.includes('/open-case.'));
        return request && (await fetch(request.url)).status;
      });
      expect(old).toBe(200);
      await field(page, 'users').pressSequentially('0');
      await line.getByRole('button', { name: offer.reload }).click();
      await page.getByRole('heading', { level: 1, name: MARK }).waitFor();
      await running(page);
      expect(await field(page, 'users').inputValue()).toBe('170');
      expect(await page.getAttribute('html', 'data-version')).toBe('newer123');
      expect(await page.locator('.newer').count()).toBe(0);
    } finally {
      await stop(server);
    }
  });

  test('given an offer, when it is put off, then it goes and does not come back on this page', async () => {
    const { page } = await open({ ...ALLOWED, expected: /other origin|ERR_CONNECTION|failed:/ });
    let server = await serve({ dist: DIST, port: 0 });
    const { port } = server.address() as AddressInfo;
    try {
      await page.goto(`http://localhost:${port}${PAGE}`);
      await running(page);
      await whole(page, 'en');
      await stop(server);
      server = await serve({ dist, port });
      await back(page);
      await page.getByRole('button', { name: offer.later }).click();
      // The worker tells the page again, and the page says nothing.
      await page.evaluate(
        () =>
          new Promise((told) => {
            navigator.serviceWorker.addEventListener('message', told, { once: true });
            document.dispatchEvent(new Event('visibilitychange'));
          }),
      );
      expect(await page.locator('.newer').count()).toBe(0);
    } finally {
      await stop(server);
    }
  });
});
