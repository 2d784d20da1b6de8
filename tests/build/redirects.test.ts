/** Moved addresses: no redirect hides a page, leads nowhere, leads on to another, or goes in circles. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { redirectFaults, redirectsFile, redirectsOf, type Redirect } from '../../src/build/redirects.ts';
import { readRedirects, serve } from '../../src/build/serve.mjs';
import { LOCALES } from '../../src/locales.ts';

const to = (from: string, address: string): Redirect => ({ from, to: address, status: 301 });
const exists = (address: string) => ['/en/', '/en/tools/roi/', '/en/files/a.csv'].includes(address);

test('given a moved page and a short name, then every language has both, and only the move is for good', () => {
  const all = redirectsOf({ moved: { 'old/page': 'tools/roi' }, short: { roi: 'tools/roi' } });
  expect(all).toHaveLength(2 * LOCALES.length);
  expect(all).toContainEqual({ from: '/ru/old/page', to: '/ru/tools/roi/', status: 301 });
  expect(all).toContainEqual({ from: '/fr/roi', to: '/fr/tools/roi/', status: 302 });
});

describe('what is wrong', () => {
  test.each<[string, Redirect[], string[]]>([
    ['a redirect to a page', [to('/en/roi', '/en/tools/roi/')], []],
    ['one in the way of a page', [to('/en/tools/roi', '/en/')], ['/en/tools/roi is a page: nobody could open it any more.']],
    ['one in the way of a file', [to('/en/files/a.csv', '/en/')], ['/en/files/a.csv is a page: nobody could open it any more.']],
    ['one to no page', [to('/en/a', '/en/gone/')], ['/en/a leads to /en/gone/, which is no page.']],
    ['a chain', [to('/en/a', '/en/b/'), to('/en/b', '/en/')], ['/en/a leads to /en/b/, which leads on: name the last address.']],
    [
      'a circle',
      [to('/en/a', '/en/b/'), to('/en/b', '/en/a/')],
      ['/en/a leads to /en/b/, which leads on: name the last address.', '/en/b leads to /en/a/, which leads on: name the last address.'],
    ],
    ['one to itself', [to('/en/a', '/en/a/')], ['/en/a leads to /en/a/, which leads on: name the last address.']],
    ['an address named twice', [to('/en/a', '/en/'), to('/en/a', '/en/')], ['/en/a is named twice.']],
  ])('given %s', (_, redirects, faults) => expect(redirectFaults(redirects, exists)).toEqual(faults));
});

test('given a served site, then an old address leads on with and without its slash, and takes the question along', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const redirects = [to('/en/old', '/en/tools/roi/')];
  writeFileSync(join(dist, '_redirects'), redirectsFile(redirects));
  writeFileSync(join(dist, '_headers'), '/*\n  A: 1\n');
  writeFileSync(join(dist, '404.html'), 'lost');
  expect(readRedirects(redirectsFile(redirects)).get('/en/old/')).toEqual({ to: '/en/tools/roi/', status: 301 });
  const server = await serve({ dist, port: 0 });
  try {
    const ask = async (path: string) => {
      const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { redirect: 'manual' });
      return [answer.status, answer.headers.get('location'), answer.headers.get('a')];
    };
    expect(await ask('/en/old')).toEqual([301, '/en/tools/roi/', '1']);
    expect(await ask('/en/old/?from=mail')).toEqual([301, '/en/tools/roi/?from=mail', '1']);
    expect(await ask('/en/older')).toEqual([404, null, '1']);
  } finally {
    server.close();
  }
});
