// Why this file: a case in a frame on somebody else's page shows the right numbers and keeps to the policy; no other page may be framed.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CALCULATORS, type CalculatorId } from '../../src/calculators/registry.ts';
import type { Inputs } from '../../src/calculator/field.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { violations } from './axe.ts';
import { base, until, url, useBrowser, type OpenOptions } from './open.ts';
import { CLOSELY } from './pages.ts';
import { expected, results, running } from './tool.ts';

const { open } = useBrowser();

/** A host page: frames what `?src=` names and notes what the frame tells it. */
const HOST_PAGE = `<!doctype html><html lang="en"><title>Host</title><iframe title="Case" width="700" height="300"></iframe><script>
  window.told = [];
  addEventListener('message', (event) => told.push({ origin: event.origin, data: event.data }));
  document.querySelector('iframe').src = new URLSearchParams(location.search).get('src');
</script></html>`;

let host: Server;

beforeAll(async () => {
  host = createServer((request, response) => {
    const isolated = request.url?.startsWith('/isolated');
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(isolated && { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }),
    });
    response.end(request.url === '/favicon.ico' ? '' : HOST_PAGE);
  });
  await new Promise<void>((done) => host.listen(0, 'localhost', done));
});
afterAll(() => {
  host.close();
  host.closeAllConnections();
});

/** What the host page asks of its own server is no trouble of ours. */
const HOST_REQUEST = /^other origin: http:\/\/localhost:\d+\/(host|isolated)?\?src=|favicon\.ico$/;

interface Framed {
  readonly page: Page;
  readonly frame: FrameLocator;
}

/** Opens a page of the site in a frame on another origin. */
async function framed(path: string, options: OpenOptions = {}, kind = 'host'): Promise<Framed> {
  const { page } = await open({ expected: HOST_REQUEST, ...options });
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/${kind}?src=${encodeURIComponent(url(path))}`);
  return { page, frame: page.frameLocator('iframe') };
}

/** Results in the frame by name, as programs read them. */
function shown({ frame }: Framed): Promise<Record<string, string>> {
  return frame
    .locator('output[name]')
    .evaluateAll((outputs) => Object.fromEntries(outputs.map((one) => [one.getAttribute('name')!, one.getAttribute('data-value')!])));
}

const CASES: Readonly<Record<CalculatorId, readonly [string, Inputs, string]>> = {
  roi: [
    'v=1&users=77&fee=31.5&scenario=conservative&label=Rossi%20%26%20figli',
    { users: 77, fee: 31.5, scenario: 'conservative', label: 'Rossi & figli' },
    'npv',
  ],
  'ltv-cac': ['v=1&model=contract&acv=30000', { model: 'contract', acv: 30_000 }, 'ratio'],
  funnel: ['v=1&side=b2b&leads=90', { side: 'b2b', leads: 90 }, 'bookings'],
  duel: ['v=1&cvrGain=0.5', { cvrGain: 0.5 }, 'ratio'],
  pipeline: ['v=1&open=900000', { open: 900_000 }, 'coverage'],
  budget: ['v=1&lower=35', { lower: 35 }, 'amount-lower'],
  experiment: ['v=1&side=b2b&units=2.9', { side: 'b2b', units: 2.9 }, 'days'],
  engine: ['v=1&payer=bar&agree=both&simple=yes', { payer: 'bar', agree: 'both', simple: 'yes' }, 'score'],
  message: ['v=1&value=Warm%20soup&actions=2', { value: 'Warm soup', actions: 2 }, 'seconds'],
  cx: ['v=1&side=b2b&goals=no&ideas=yes', { side: 'b2b', goals: 'no', ideas: 'yes' }, 'yours'],
  litmus: ['v=1&list=governance&a=yyypnnx--yyyyyn', { list: 'governance', a: 'yyypnnx--yyyyyn' }, 'score'],
};

describe.each(CALCULATORS)('%s on another site', (id) => {
  const [fragment, changed, headline] = CASES[id];
  const model = expected(id, changed);

  // The case in every language; of the others, what a frame does is the same in all.
  test.each(id === 'roi' ? LOCALES : CLOSELY)(
    'given a link’s state in %s, then the frame shows its numbers and leads to the whole of them',
    async (locale) => {
      const one = await framed(`/embed/${locale}/${id}/#${fragment}`);
      await until(async () => (await shown(one))[headline]).toBe(model[headline]);
      expect(model).toMatchObject(await shown(one));
      expect(await one.frame.locator('.calc-problems-box').count()).toBe(0);
      const link = one.frame.locator('[data-embed-open]');
      const { embed } = wordsOf(locale).site;
      expect(await link.innerText()).toContain(id === 'roi' ? embed.openCase : embed.openTool);
      const [opened] = await Promise.all([one.page.context().waitForEvent('page'), link.click()]);
      await running(opened);
      expect(opened.url()).toBe(url(`/${locale}/tools/${id}/#${fragment}`));
      expect((await results(opened))[headline]).toBe(model[headline]);
      expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
    },
  );

  test('given no state, then the frame shows the example and says nothing of a link', async () => {
    const one = await framed(`/embed/en/${id}/`);
    const wanted = expected(id, {});
    await until(async () => (await shown(one))[headline]).toBe(wanted[headline]);
    expect(await one.frame.locator('a[data-embed-open]').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
      url(`/en/tools/${id}/`),
    );
    expect(await one.frame.locator('.calc-problems').innerText()).toBe('');
  });

  test('given a host that isolates itself from other origins, then the frame still loads', async () => {
    const one = await framed(`/embed/en/${id}/#${fragment}`, {}, 'isolated');
    await until(async () => (await shown(one))[headline]).toBe(model[headline]);
  });

  test('given a host page, then it is told the height, which fits the content, and nothing else', async () => {
    const one = await framed(`/embed/ru/${id}/#${fragment}`);
    const told = () => one.page.evaluate(() => (window as unknown as { told: { origin: string; data: { height: number } }[] }).told);
    const high = () => one.frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    await until(async () => (await told()).at(-1)?.data.height ?? 0).toBeGreaterThan(300);
    await until(async () => (await told()).at(-1)!.data.height === (await high())).toBe(true);
    for (const { origin, data } of await told()) {
      expect(origin).toBe(base);
      expect(data).toEqual({ type: 'two-engines:height', height: expect.any(Number) as number });
    }
    // The height does not hang on the frame's: a host that follows it comes to rest.
    const height = await high();
    await one.page.evaluate((px) => document.querySelector('iframe')!.setAttribute('height', String(px)), height);
    await until(() => one.frame.locator('html').evaluate(() => innerHeight)).toBe(height);
    expect(await high()).toBe(height);
    // Narrower means higher, and the host learns it.
    await one.page.evaluate(() => document.querySelector('iframe')!.setAttribute('width', '320'));
    await until(async () => (await told()).at(-1)!.data.height).toBeGreaterThan(height);
  });

  test.each([
    ['light', 320, 'ru'],
    ['dark', 320, 'en'],
    ['light', 900, 'en'],
    ['dark', 900, 'ru'],
  ] as const)('given the state and a fault in it, in %s at %i px in %s, then axe finds nothing', async (colorScheme, width, locale) => {
    const { page } = await open({ colorScheme, viewport: { width, height: 700 } });
    await page.goto(url(`/embed/${locale}/${id}/#${fragment}&nothing=1&res=5&at=2020-01-01`));
    await page.locator('.calc-problems-box').waitFor();
    const folded = page.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await violations(page)).toEqual([]);
    expect(await page.getAttribute('html', 'data-theme')).toBe(colorScheme);
  });
});

describe.each(LOCALES)('the case in a frame in %s', (locale: Locale) => {
  test('given a faulty link, then one line says so and the numbers that could be read count', async () => {
    const { page } = await open();
    await page.goto(url(`/embed/${locale}/roi/#v=1&users=abc&fee=-3&term=5&<b>=1`));
    await running(page);
    await until(() => page.locator('.calc-problems-box').innerText()).toBe(wordsOf(locale).calculator.problems.title);
    expect(expected('roi', { fee: 0, term: 5 })).toMatchObject(await results(page));
  });

  test('given another fragment, then numbers and link follow; an anchor changes neither; none brings the example back', async () => {
    const { page } = await open();
    await page.goto(url(`/embed/${locale}/roi/#v=1&users=9`));
    await running(page);
    const npv = async () => (await results(page))['npv'];
    const link = () => page.locator('a[data-embed-open]').evaluate((one) => (one as HTMLAnchorElement).href);
    const go = (fragment: string) => page.evaluate((to) => (location.hash = to), fragment);
    await until(npv).toBe(expected('roi', { users: 9 })['npv']);
    await go('v=1&users=10');
    await until(npv).toBe(expected('roi', { users: 10 })['npv']);
    await until(link).toBe(url(`/${locale}/tools/roi/#v=1&users=10`));
    await go('how');
    await until(() => new URL(page.url()).hash).toBe('#v=1&users=10');
    expect(await link()).toBe(url(`/${locale}/tools/roi/#v=1&users=10`));
    await go('');
    await until(npv).toBe(expected('roi', {})['npv']);
    await until(link).toBe(url(`/${locale}/tools/roi/`));
  });
});

test('given the keyboard, then it reaches the tables, their unfolding and the link, in this order and with a visible focus', async () => {
  const { page } = await open();
  await page.goto(url('/embed/en/roi/#v=1&users=9'));
  await running(page);
  const stops: string[] = [];
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement!;
      const outline = getComputedStyle(at).outlineStyle;
      return at === document.body ? '' : `${at.tagName.toLowerCase()}${outline === 'none' ? ' without focus' : ''}`;
    });
    if (stop === '') break;
    stops.push(stop);
    if (stop === 'summary') await page.keyboard.press('Enter');
  }
  // The verdict's origin, the scenarios, the months unfolded and their table, the whole case.
  expect(stops).toEqual(['a', 'div', 'summary', 'div', 'a']);
  expect(await page.locator('details').getAttribute('open')).not.toBeNull();
});

test('given a system that changes its theme, then the frame follows', async () => {
  const { page } = await open({ colorScheme: 'light' });
  await page.goto(url('/embed/en/funnel/'));
  const theme = () => page.getAttribute('html', 'data-theme');
  expect(await theme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await until(theme).toBe('dark');
});

test.each(['/en/tools/roi/#v=1&users=9', '/en/', '/', '/404.html', '/en/no-such-page/'])(
  'given %s in a frame on another site, then the browser refuses',
  async (path) => {
    const { page } = await framed(path, { expected: /./ });
    const refused = () => page.frames()[1]?.url() ?? '';
    await until(refused).toMatch(/^chrome-error:/);
  },
);
