/** Links whose # a gateway encoded find their page, and nothing else is sent anywhere. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/calculator/link.ts';
import { addressWithState } from '../../src/calculator/mail-gateway.ts';
import { DEFAULT_LINK, ROI } from './roi-fields.ts';

test.each([
  ['/it/tools/roi/%23v=1&users=3', '/it/tools/roi/#v=1&users=3'],
  ['/it/tools/roi%23v=1&users=3', '/it/tools/roi/#v=1&users=3'],
  ['/it/tools/roi/%23v=1&users=3/', '/it/tools/roi/#v=1&users=3'],
  ['/it/tools/roi%23v=1&users=3//', '/it/tools/roi/#v=1&users=3'],
  ['/ru/tools/ltv-cac/%2523v=1&users=3', '/ru/tools/ltv-cac/#v=1&users=3'],
  ['/ru/tools/ltv-cac%252523v=1&users=3/', '/ru/tools/ltv-cac/#v=1&users=3'],
  ['/en/tools/roi/%23how', '/en/tools/roi/#how'],
  ['/en/tools/roi/%23', '/en/tools/roi/'],
  ['/en/tools/roi/%23v=1&label=A%20B%26C', '/en/tools/roi/#v=1&label=A%20B%26C'],
  // The second gateway encoded every escape of the first again.
  ['/en/tools/roi/%2523v=1&label=A%2520B', '/en/tools/roi/#v=1&label=A%20B'],
  ['/en/tools/roi/%252523v=1&label=100%252525', '/en/tools/roi/#v=1&label=100%25'],
  ['/en/tools/roi/%2523v=1&label=A%20100%25', '/en/tools/roi/#v=1&label=A%20100%25'],
  // Encoded as a whole: the link codec undoes it.
  ['/en/tools/roi/%23v%3D1%26users%3D3', '/en/tools/roi/#v%3D1%26users%3D3'],
])('given the path %s, then %s', (path, address) => {
  expect(addressWithState(path, '')).toBe(address);
});

test('given a hash beside the broken path, then it counts only where the path carries no state', () => {
  expect(addressWithState('/it/tools/roi/%23v=1', '#_top')).toBe('/it/tools/roi/#v=1');
  expect(addressWithState('/it/tools/roi/%23', '#v=1')).toBe('/it/tools/roi/#v=1');
  expect(addressWithState('/it/tools/roi/%23', 'v=1')).toBe('/it/tools/roi/#v=1');
});

test.each([
  '',
  '/',
  '/it/tools/roi/',
  '/it/tools/roi',
  '/it/tools/%23v=1',
  '/de/tools/roi/%23v=1',
  '/it/roi/%23v=1',
  '/it/tools/roi/x/%23v=1',
  '//evil.example/it/tools/roi/%23v=1',
  '/it/tools//evil.example/%23v=1',
  '/it/tools/../%23v=1',
  'javascript:alert(1)//it/tools/roi/%23v=1',
  'https://evil.example/it/tools/roi/%23v=1',
  '/it/tools/ROI/%23v=1',
  '/it/tools/roi/%25252523v=1',
  '/constructor/tools/roi/%23v=1',
])('given %j, then it is no broken link', (path) => {
  expect(addressWithState(path, '#v=1')).toBeNull();
});

describe('laws', () => {
  const path = fc
    .tuple(
      fc.constantFrom('/it/tools/roi', '/en/tools/ltv-cac', '//evil.example', '/\\evil', 'javascript:', ''),
      fc.constantFrom('/%23', '%23', '/%2523', '%252523', '/', ''),
      fc.string({ unit: 'binary' }),
    )
    .map((parts) => parts.join(''));

  test('given anything, then null or an address of the same origin that is not sent on again', () => {
    fc.assert(
      fc.property(path, fc.string({ unit: 'binary' }), (pathname, hash) => {
        const address = addressWithState(pathname, hash);
        if (address === null) return;
        const url = new URL(address, 'https://site.example');
        expect(url.origin).toBe('https://site.example');
        expect(url.pathname).toMatch(/^\/(it|en)\/tools\/(roi|ltv-cac)\/$/);
        expect(addressWithState(url.pathname, url.hash)).toBeNull();
      }),
      { numRuns: 5000 },
    );
  });

  test('given 200 kB of slashes or escapes, then an answer at once', () => {
    for (const text of ['/', '%25', '%2523', 'a/'])
      expect(addressWithState(`/it/tools/roi/%252523${text.repeat(200_000)}x`, '')).toMatch(/^\/it\/tools\/roi\/#/);
  });

  test.each([0, 1, 2])('given a link encoded as a whole and %i times again, then it opens with its state', (rounds) => {
    let part = encodeURIComponent(`#${DEFAULT_LINK.replace('label=', 'label=A%20%26%20B')}`);
    for (let n = 0; n < rounds; n++) part = part.replaceAll('%', '%25');
    const address = addressWithState(`/it/tools/roi/${part}/`, '') ?? '';
    const link = readLink(ROI, address.slice(address.indexOf('#')));
    expect(link.problems).toEqual([]);
    expect(link.inputs['label']).toBe('A & B');
    expect(link.res).toBe('12345.5');
  });
});
