/** The rules of what is kept on a device, apart from any browser. */
import { describe, expect, test } from 'vitest';
import { mayGo } from '../../src/offline/earlier.ts';
import { isHashed, keptAs } from '../../src/offline/list.ts';

const DAY = 86_400_000;

describe('files of an earlier version', () => {
  const earlier = { since: 1000, open: ['a', 'b'] };
  test.each([
    ['a page that was open is still there', ['c', 'b'], 1000 + 30 * DAY, false],
    ['all have gone, but not for a day', ['c'], 1000 + DAY - 1, false],
    ['all have gone, a day ago', ['c'], 1000 + DAY, true],
    ['no page is open', [], 1000 + DAY, true],
  ])('given that %s', (_, open, now, expected) => expect(mayGo(earlier, open, now)).toBe(expected));
});

test.each([
  ['/en/tools/roi', '/en/tools/roi/'],
  ['/en/tools/roi/', '/en/tools/roi/'],
  ['/en/tools/roi/index.html', '/en/tools/roi/'],
  ['/', '/'],
  ['/favicon.svg', '/favicon.svg'],
])('given %s, then it is kept as %s', (asked, kept) => expect(keptAs(asked)).toBe(kept));

test.each([
  ['/_astro/calculator.W8Ck9Uzx.js', true],
  ['/pagefind/fragment/en_0559a2d.pf_fragment', true],
  ['/pagefind/index/en_0559a2d.pf_index', true],
  ['/pagefind/pagefind.en_70c79de8bb.pf_meta', true],
  ['/pagefind/pagefind.js', false],
  ['/pagefind/pagefind-entry.json', false],
  ['/pagefind/wasm.en.pagefind', false],
  ['/en/_astro/', false],
  ['/sw.js', false],
])('given %s, then whether its name tells its version is %s', (address, hashed) => expect(isHashed(address)).toBe(hashed));
