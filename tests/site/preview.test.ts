/** The preview server answers as a static host does: it is what is looked at before a release, and what Lighthouse measures. */
import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { DIST } from './pages.ts';

let server: Server;
beforeAll(async () => void (server = await serve({ dist: DIST, port: 0 })));
afterAll(() => void server.close());

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asked by hand: fetch unpacks what it gets. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, headers, method, host: 'localhost' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

const PAGE = '/ru/tools/roi/';
const built = (path: string) => readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));

describe('what is there', () => {
  test.each([
    [PAGE, 'text/html; charset=utf-8'],
    [`${PAGE}index.html`, 'text/html; charset=utf-8'],
    // Read without its coding, a twin in Russian is no text.
    [`${PAGE}index.md`, 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/files/benchmarks.csv', 'text/csv; charset=utf-8'],
    ['/files/benchmarks.json', 'application/json; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/og/en/tools/roi.png', 'image/png'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ])('given %s, then it is sent whole, as %s', async (path, type) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(built(path))).toBe(true);
    expect(headers['content-length']).toBe(String(body.length));
  });

  test.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ] as const)(
    'given a browser that takes "%s", then a text comes in %s and unpacks to what was built',
    async (accepted, coding, unpack) => {
      // Twice: the second time it is packed already.
      for (const _ of [1, 2]) {
        const { headers, body } = await get(PAGE, { 'accept-encoding': accepted });
        expect(headers['content-encoding']).toBe(coding);
        expect(headers['vary']).toBe('Accept-Encoding');
        expect(headers['content-length']).toBe(String(body.length));
        expect(body.length).toBeLessThan(built(PAGE).length / 2);
        expect(unpack(body).equals(built(PAGE))).toBe(true);
      }
    },
  );

  test('given a picture, which is compressed already, then it is sent as it is', async () => {
    const { headers, body } = await get('/og/en/tools/roi.png', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(built('/og/en/tools/roi.png'))).toBe(true);
  });

  test('given a page that the browser has, then it is not sent again', async () => {
    const { etag } = (await get(PAGE)).headers;
    const again = await get(PAGE, { 'if-none-match': etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('given a question about the headers alone, then nothing else comes', async () => {
    const { status, headers, body } = await get(PAGE, {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(headers['content-length']).toBe(String(built(PAGE).length));
  });

  test('given an address without its slash, then it leads to the one with it, for links in the page begin there', async () => {
    const { status, headers } = await get('/ru/tools/roi?from=mail');
    expect([status, headers.location]).toEqual([301, '/ru/tools/roi/?from=mail']);
  });
});

test.each([
  '/_astro/gone.js',
  '/_astro/',
  '/embed/en/gone/',
  '/nowhere',
  '/en/no-such-page/',
  `${PAGE}%23v=1`,
  '/%',
  '/../package.json',
  '/_headers',
  '/_redirects',
])('given %s, which nobody is to find, then the page that helps is sent, as nobody may frame or keep it', async (path) => {
  const { status, headers, body } = await get(path);
  expect(status).toBe(404);
  expect(body.equals(built('/404.html'))).toBe(true);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'$/);
  expect(headers['etag']).toBeUndefined();
});
