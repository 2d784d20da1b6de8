/** The security policy is what the built site needs and nothing more. */
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEmbed } from '../../src/build/embeds.ts';
import { addressOf } from '../../src/build/finish.ts';
import { attributesOf, elementsOf } from '../../src/build/html.ts';
import { inlineSources, policyFor, withPolicy } from '../../src/build/policy.ts';
import { headersFor, readHeaders, serve } from '../../src/build/serve.mjs';
import { attribute, builtPages, DIST } from './pages.ts';

const pages = builtPages();
const headers = readFileSync(join(DIST, '_headers'), 'utf8');
const rules = readHeaders(headers);

/** What a static host sends for an address. */
const headersOf = (path: string) => headersFor(rules, path);
const policyOf = (path: string) => headersOf(path).get('Content-Security-Policy')?.join() ?? '';

function metaPolicy(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
}

test('given the policies, then none allows inline or evaluated code or another origin', () => {
  for (const policy of pages.flatMap((page) => [policyOf(page.path), metaPolicy(page.html)])) {
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy.replace(/; frame-ancestors \*$/, '')).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

test.each(pages.map((page) => [page.path, page] as const))(
  'given %s, then its policy stands before all else and hashes what is inline',
  (_, page) => {
    expect(page.html).toMatch(/<head[^>]*><meta http-equiv="Content-Security-Policy"/);
    const sources = inlineSources(page.elements);
    expect(metaPolicy(page.html)).toBe(policyFor(sources));
    for (const source of [...sources.scripts, ...sources.styles, ...sources.styleAttributes]) expect(policyOf(page.path)).toContain(source);
  },
);

test('given the pages, then nothing is fetched from elsewhere and nothing hangs on an event attribute', () => {
  for (const page of pages) {
    for (const element of page.elements) {
      expect(attributesOf(element).filter((one) => one.name.startsWith('on'))).toEqual([]);
      const source = attribute(element, 'src');
      if (source) expect(source).toMatch(/^(\/|data:)/);
    }
  }
});

test('given the headers, then no line is longer than hosts accept', () => {
  for (const line of headers.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('given the headers, then hashed files are kept for good and pages are asked about each time', () => {
  for (const path of ['/', '/en/tools/roi/', '/embed/en/roi/', '/404.html', '/sitemap-index.xml', '/pagefind/pagefind.js'])
    expect(headersOf(path).get('Cache-Control'), path).toEqual(['public, max-age=0, must-revalidate']);
  expect(headersOf('/_astro/calculator.js').get('Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
});

/** All files of the site by the addresses at which hosts serve them. */
const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && !['_headers', '_redirects', '.nojekyll'].includes(file.name))
  .map((file) => addressOf(relative(DIST, join(file.parentPath, file.name))));

describe('who may frame what', () => {
  const FRAMED = [['frame-ancestors *'], undefined, ['cross-origin']];
  const CLOSED = [["frame-ancestors 'none'"], ['DENY'], ['same-origin']];
  const answer = (path: string) => {
    const found = headersOf(path);
    return [
      found.get('Content-Security-Policy')?.map((policy) => /frame-ancestors .*/.exec(policy)?.[0]),
      found.get('X-Frame-Options'),
      found.get('Cross-Origin-Resource-Policy'),
    ];
  };

  test('given every file of the site, then anybody may frame what is below /embed/ and nobody anything else', () => {
    expect(files.filter(isEmbed).length).toBeGreaterThan(14);
    for (const path of files.filter((one) => !one.startsWith('/og/'))) expect(answer(path), path).toEqual(isEmbed(path) ? FRAMED : CLOSED);
  });

  test('given the picture of a shared link, then other sites may show it, and frame it no more than a page', () => {
    expect(files.filter((path) => path.startsWith('/og/')).length).toBeGreaterThan(400);
    expect(answer('/og/en/tools/roi.png')).toEqual([...CLOSED.slice(0, 2), ['cross-origin']]);
  });

  test.each(['/en/no-such-page/', '/ru/tools/roi/%23v=1', '/en/embed/roi/', '/files/x'])(
    'given %s, which does not exist, then nobody may frame what is sent instead',
    (path) => expect(answer(path)).toEqual(CLOSED),
  );

  // Hosts join the values of all blocks that match: two policies would both be enforced, two values of other headers mean nothing.
  test('given every file of the site, then no header is sent twice', () => {
    for (const path of [...files, '/index.html', '/nowhere/'])
      for (const [name, values] of headersOf(path)) expect(values, `${path} ${name}`).toHaveLength(1);
  });

  test('given every address, even one that does not exist, then the headers that all share are there', () => {
    for (const path of [...files, '/nowhere/'])
      expect([...headersOf(path).keys()], path).toEqual(
        expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Strict-Transport-Security']),
      );
  });

  test('given the served site, then it sends what the file says', async () => {
    const server = await serve({ dist: DIST, port: 0 });
    try {
      const base = `http://localhost:${(server.address() as AddressInfo).port}`;
      const sent = async (path: string) => {
        const { headers: got } = await fetch(base + path);
        return [/frame-ancestors .*/.exec(got.get('content-security-policy') ?? '')?.[0], got.get('x-frame-options')];
      };
      for (const page of pages)
        expect(await sent(page.path), page.path).toEqual(
          isEmbed(page.path) ? ['frame-ancestors *', null] : ["frame-ancestors 'none'", 'DENY'],
        );
      expect(await sent('/it/no-such-page/')).toEqual(["frame-ancestors 'none'", 'DENY']);
    } finally {
      server.close();
    }
  });
});

describe('the headers of an address', () => {
  const parsed = readHeaders('# words\n/*\n  A: 1\n\n/en/*\n  B: 2: 3\n  A: 4\n\n/\n  C: 5\n');

  test.each([
    [
      '/',
      [
        ['A', ['1']],
        ['C', ['5']],
      ],
    ],
    [
      '/en/',
      [
        ['A', ['1', '4']],
        ['B', ['2: 3']],
      ],
    ],
    ['/english/', [['A', ['1']]]],
  ])('given %s, then every block that matches counts and an exact one matches only itself', (path, expected) => {
    expect([...headersFor(parsed, path)]).toEqual(expected);
  });
});

describe('the step that writes it', () => {
  test('given a page with a script, a style and a style attribute, then each is hashed where it belongs', () => {
    // The hash of `alert(1)` is published in the CSP literature; recompute with: printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    const { scripts, styles, styleAttributes } = inlineSources(
      elementsOf(
        '<html><head><style>a{}</style></head><body><script>alert(1)</script><p style="color:red"></p><script src="/x.js"></script><script type="application/json">{}</script></body></html>',
      ),
    );
    expect([...scripts]).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
    expect(styles.size).toBe(1);
    expect(styleAttributes.size).toBe(1);
  });

  test('given a page without a head, then it refuses', () => {
    expect(() => withPolicy('<p>', "default-src 'none'")).toThrow('no <head>');
  });
});
