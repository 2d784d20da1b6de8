/** The security policy is what the built site needs and nothing more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attributesOf, elementsOf } from '../../src/build/html.ts';
import { inlineSources, policyFor, withPolicy } from '../../src/build/policy.ts';
import { attribute, builtPages, DIST } from './pages.ts';

const pages = builtPages();
const headers = readFileSync(join(DIST, '_headers'), 'utf8');
const siteWide = /Content-Security-Policy: (.*)/.exec(headers)![1]!;

function metaPolicy(html: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
}

test('given the policies, then none allows inline or evaluated code or another origin', () => {
  for (const policy of [siteWide, ...pages.map((page) => metaPolicy(page.html))]) {
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  }
});

test.each(pages.map((page) => [page.path, page] as const))(
  'given %s, then its policy stands before all else and hashes what is inline',
  (_, page) => {
    expect(page.html).toMatch(/<head[^>]*><meta http-equiv="Content-Security-Policy"/);
    const sources = inlineSources(page.elements);
    expect(metaPolicy(page.html)).toBe(policyFor(sources));
    for (const source of [...sources.scripts, ...sources.styles, ...sources.styleAttributes]) expect(siteWide).toContain(source);
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

test('given the headers, then framing is refused and hashed files are kept for good', () => {
  expect(siteWide).toMatch(/frame-ancestors 'none'/);
  expect(headers).toMatch(/\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable/);
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
