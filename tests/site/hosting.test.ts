/** The built site on other hosts: nginx is started and held to the list of headers that the preview server sends; what other hosts read is there. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEmbed } from '../../src/build/embeds.ts';
import { addressOf } from '../../src/build/finish.ts';
import { headersFor, readHeaders } from '../../src/build/serve.mjs';
import { findNginx, NGINX_HINT, sendsBrotli } from '../../src/host/find-nginx.mjs';
import { pack } from '../../src/host/pack.mjs';
import { LOCALES } from '../../src/locales.ts';
import { DIST } from './pages.ts';

const rules = readHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
const everything = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) =>
    join(file.parentPath, file.name)
      .slice(DIST.length + 1)
      .replaceAll('\\', '/'),
  );

/** One file of each kind in each place with rules of its own, and what they need: packing all would take the test's patience. */
const files = (() => {
  const seen = new Set<string>();
  return everything.filter((file) => {
    const place = file.includes('/') ? file.split('/')[0]! : file;
    const kind = `${place} ${extname(file)}`;
    if (seen.has(kind) && !file.endsWith('tools/roi/index.html')) return false;
    return seen.add(kind);
  });
})();

const nginx = findNginx();
if (!nginx) console.warn(NGINX_HINT);

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

/** A port that nobody had a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

describe.skipIf(!nginx)('nginx, which is skipped where it is not installed', () => {
  let folder = '';
  let port = 0;
  let server: ChildProcess | undefined;
  let said = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hosted-'));
    // Started by root, nginx reads the files as somebody else.
    chmodSync(folder, 0o755);
    const dist = join(folder, 'dist');
    for (const file of [...files, '_headers']) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      copyFileSync(join(DIST, file), join(dist, file));
    }
    if (existsSync(join(DIST, '_redirects'))) copyFileSync(join(DIST, '_redirects'), join(dist, '_redirects'));
    port = await freePort();
    const out = join(folder, 'out');
    const place = { root: join(out, 'site'), listen: `127.0.0.1:${port}`, scratch: folder, brotli: sendsBrotli() };
    await pack({ dist, out, quality: 4, place });
    server = spawn(nginx!, ['-e', 'stderr', '-c', join(out, 'nginx.conf'), '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
    server.stderr!.on('data', (text: Buffer) => (said += text.toString()));
    for (;;) {
      const answers = await get(port, '/').then(
        () => true,
        () => false,
      );
      if (answers) break;
      if (server.exitCode !== null) throw new Error(said);
      await new Promise((done) => setTimeout(done, 50));
    }
  });
  afterAll(async () => {
    if (server?.exitCode === null) {
      const ended = new Promise((done) => server!.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** The headers of the list, by name. */
  const listed = (path: string) =>
    Object.fromEntries([...headersFor(rules, path)].map(([name, values]) => [name.toLowerCase(), values.join(', ')]));
  const names = new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name.toLowerCase())));
  const sent = ({ headers }: Answer) => Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name)));

  test('given files of every kind and place, then each is there, with the headers of the list and no other of their names', async () => {
    const served = files.filter((file) => !file.startsWith('.') && (!file.startsWith('_') || file.includes('/')));
    expect(served.length).toBeGreaterThan(25);
    for (const file of served) {
      const path = addressOf(file);
      const answer = await get(port, encodeURI(path));
      expect(answer.status, path).toBe(200);
      expect(sent(answer), path).toEqual(listed(path));
      expect(answer.body.equals(readFileSync(join(DIST, file))), path).toBe(true);
    }
  });

  test('given pages, scripts and styles, then their types are those that a browser told not to guess takes', async () => {
    const types: Readonly<Record<string, string>> = {
      '.html': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.css': 'text/css; charset=utf-8',
      '.json': 'application/json; charset=utf-8',
      '.csv': 'text/csv; charset=utf-8',
      '.svg': 'image/svg+xml',
      '.png': 'image/png',
      '.woff2': 'font/woff2',
      '.txt': 'text/plain; charset=utf-8',
    };
    for (const [ending, type] of Object.entries(types)) {
      const file = files.find((one) => one.endsWith(ending));
      expect(file, ending).toBeDefined();
      const answer = await get(port, addressOf(file!));
      expect(answer.headers['content-type']?.replace('image/svg+xml; charset=utf-8', 'image/svg+xml'), file).toBe(type);
    }
  });

  test.each([['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const].filter(([coding]) => coding !== 'br' || sendsBrotli()))(
    'given a browser that takes %s, then texts come in it and unpack to what was built',
    async (coding, unpack) => {
      for (const path of [
        '/en/tools/roi/',
        addressOf(files.find((one) => one.endsWith('.js'))!),
        addressOf(files.find((one) => one.endsWith('.css'))!),
      ]) {
        const answer = await get(port, path, { 'accept-encoding': coding });
        expect(answer.headers['content-encoding'], path).toBe(coding);
        expect(answer.headers['vary'], path).toBe('Accept-Encoding');
        const plain = await get(port, path);
        expect(plain.headers['content-encoding'], path).toBeUndefined();
        expect(unpack(answer.body).equals(plain.body), path).toBe(true);
        expect(answer.body.length).toBeLessThan(plain.body.length);
        expect(sent(answer)).toEqual(listed(path));
      }
    },
  );

  test.each([
    ...LOCALES.map((locale) => `/${locale}/no-such-page/`),
    '/nowhere',
    '/_astro/gone.js',
    '/embed/en/gone/',
    '/_headers',
    '/_redirects',
    '/_astro/',
  ])('given %s, which does not exist, then the page that helps is sent, as nobody may frame or keep it', async (path) => {
    const answer = await get(port, path);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(readFileSync(join(DIST, '404.html')))).toBe(true);
    expect(sent(answer)).toEqual(listed('/404.html'));
    expect(answer.headers['x-frame-options']).toBe('DENY');
    expect(answer.headers['cache-control']).toContain('max-age=0');
  });

  test('given the list, then pages are asked about each time, hashed files never, and only frames may be framed', async () => {
    expect((await get(port, '/en/tools/roi/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await get(port, addressOf(files.find((one) => one.startsWith('_astro/'))!))).headers['cache-control']).toContain('immutable');
    const frame = files.map(addressOf).find(isEmbed)!;
    expect((await get(port, frame)).headers['content-security-policy']).toMatch(/frame-ancestors \*$/);
  });

  test('given a page that the browser has, then it is not sent again', async () => {
    const { etag } = (await get(port, '/en/tools/roi/')).headers;
    const again = await get(port, '/en/tools/roi/', { 'if-none-match': etag! });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('given an address without its slash, then it leads on, on whatever host it was asked', async () => {
    const answer = await get(port, '/en/tools/roi');
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe('/en/tools/roi/');
  });
});

describe('hosts that read _headers', () => {
  /** What the strictest of the common ones takes. */
  const MOST_RULES = 100;

  test('given the list, then it is no longer than they take', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.length).toBeLessThanOrEqual(MOST_RULES);
  });
});

describe('a forge that sends no headers', () => {
  test('given each page, then the policy stands in it', () => {
    for (const file of everything.filter((one) => one.endsWith('.html')))
      expect(readFileSync(join(DIST, file), 'utf8'), file).toMatch(
        /<head[^>]*><meta http-equiv="Content-Security-Policy" content="default-src 'none'/,
      );
  });

  test('given folders that begin with an underscore, then the file is there that keeps them', () => {
    expect(existsSync(join(DIST, '.nojekyll'))).toBe(true);
  });
});

test('given the container’s recipe, then it installs what the tests start', () => {
  const recipe = readFileSync(join(import.meta.dirname, '../../src/host/Dockerfile'), 'utf8');
  for (const name of NGINX_HINT.match(/(?:lib)?nginx-[\w-]+/g)!) expect(recipe).toContain(name);
  const scripts = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const [, script] of recipe.matchAll(/npm run (\w+)/g)) expect(scripts.scripts[script!]).toBeDefined();
});
