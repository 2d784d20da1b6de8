/** The configuration of nginx: written from the headers and redirects of the build, and refused where it could not say the same. */
import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/build/serve.mjs';
import { nginxConfiguration } from '../../src/host/nginx.mjs';

const PLACE = { root: '/srv/site', listen: '8080', scratch: '/tmp', brotli: true };
const written = (headers: string, redirects = '', place = PLACE) => nginxConfiguration({ rules: readHeaders(headers), redirects }, place);

describe('the headers', () => {
  test('given rules for all, for a folder, for one page, then each header is a map over the path', () => {
    const text = written(`/*\n  A-B: 1\n\n/en/*\n  C: x 'y'; "z"\n\n/\n  C: 2\n`);
    expect(text).toContain('  map $uri $site_a_b {\n    default "1";\n  }');
    expect(text).toContain(`  map $uri $site_c {\n    "~^/en/" "x 'y'; \\"z\\"";\n    "/" "2";\n  }`);
    expect(text).toContain('add_header A-B $site_a_b always;');
  });

  test.each([
    ['one path twice', '/a\n  A: 1\n\n/a\n  A: 2\n'],
    ['a folder and a page in it', '/en/*\n  A: 1\n\n/en/x/\n  A: 2\n'],
    ['all and a folder', '/*\n  A: 1\n\n/en/*\n  A: 2\n'],
  ])('given %s for one header, which hosts would add up, then it refuses', (_, headers) => {
    expect(() => written(headers)).toThrow('_headers: A stands under');
  });

  test('given two folders with one beginning, then they do not meet', () => {
    expect(() => written('/en/*\n  A: 1\n\n/english/*\n  A: 2\n')).not.toThrow();
  });

  test('given what nginx would read as a variable, then it refuses', () => {
    expect(() => written('/*\n  A: $host\n')).toThrow('variable');
  });
});

describe('the redirects', () => {
  test.each([
    ['/roi /tools/ 301', '    location = "/roi" { return 301 "/tools/"; }'],
    ['/roi   /tools/', '    location = "/roi" { return 301 "/tools/"; }'],
    ['/old.a/* /new/:splat 302', '    location ~ "^/old\\\\.a/(.*)$" { return 302 "/new/$1"; }'],
    ['/old/* /new/ 308', '    location ~ "^/old/(.*)$" { return 308 "/new/"; }'],
  ])('given %j, then nginx says the same', (line, expected) => {
    expect(written('/*\n  A: 1\n', `# moved\n\n${line}\n`)).toContain(expected);
  });

  test.each(['/roi', '/roi /tools/ 200', '/*/x /y/ 301'])('given %j, which it cannot say, then it refuses', (line) => {
    expect(() => written('/*\n  A: 1\n', line)).toThrow(`_redirects: "${line}"`);
  });
});

test('given a server without the module for Brotli, then its files are not asked for', () => {
  expect(written('/*\n  A: 1\n')).toContain('brotli_static on;');
  expect(written('/*\n  A: 1\n', '', { ...PLACE, brotli: false })).not.toContain('brotli');
});
