/** Serves dist as a static host would: the headers of `_headers`, the redirects of `_redirects`, texts compressed, a 404 page, nothing clever. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, typeOf } from './media-types.mjs';

/**
 * Reads `_headers`: a path pattern, then indented `Name: value` lines.
 * @param {string} text
 * @returns {{ pattern: string, headers: [string, string][] }[]}
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const colon = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/**
 * The headers of an address, as static hosts put them together: every block that matches adds its own, and a name that two of them have
 * gets both values.
 * @param {ReturnType<typeof readHeaders>} rules
 * @param {string} path without query, still percent-encoded
 * @returns {Map<string, string[]>}
 */
export function headersFor(rules, path) {
  const found = new Map();
  for (const { pattern, headers } of rules) {
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const [name, value] of headers) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

/**
 * Reads `_redirects`: `from to status` a line.
 * @param {string} text
 * @returns {Map<string, { to: string, status: number }>} by the address that leads on
 */
export function readRedirects(text) {
  const lines = text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return new Map(lines.map((line) => line.trim().split(/\s+/)).map(([from, to, status]) => [from, { to, status: Number(status) }]));
}

/** What hosts read themselves and nobody is served. */
const UNSERVED = ['_headers', '_redirects', '.nojekyll'];

/** The files of a site by their addresses: `/it/tools/roi/` and `/it/tools/roi/index.html` are one file. */
function filesOf(dist) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`/${file.slice(join(dist, '/').length).replaceAll('\\', '/')}`, file])
    .filter(([path]) => !UNSERVED.includes(path.slice(1)));
  return new Map(
    files.flatMap(([path, file]) =>
      path.endsWith('/index.html')
        ? [
            [path.slice(0, -'index.html'.length), file],
            [path, file],
          ]
        : [[path, file]],
    ),
  );
}

/** The address as files are named; one that cannot be read is nobody's. */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** How hosts compress, the best first. */
const CODINGS = {
  br: (bytes, quality) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Of Brotli, 1 to 11: quick enough to do it when asked. */
const QUICK = 5;

/** The first coding that a browser takes; undefined for none. */
const codingFor = (accepted = '') =>
  Object.keys(CODINGS).find((coding) =>
    accepted.split(',').some((one) => one.trim().split(';')[0] === coding && !/;\s*q=0(\.0*)?$/.test(one.trim())),
  );

/**
 * Starts the server.
 * @param {{ dist: string, port: number, host?: string, quality?: number }} options the quality of compression: 11 is what `npm run host` packs a
 *   site with, and takes a moment at the first request
 * @returns {Promise<import('node:http').Server>} listening; port 0 takes a free one.
 */
export function serve({ dist, port, host = 'localhost', quality = QUICK }) {
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const redirects = readRedirects(readFileSync(join(dist, '_redirects'), 'utf8'));
  const files = filesOf(dist);
  /** Texts that were asked for, compressed: by file, its version and the coding. */
  const packed = new Map();

  async function bodyOf(file, version, coding) {
    if (!coding) return readFile(file);
    const key = `${coding} ${version} ${file}`;
    if (!packed.has(key)) packed.set(key, CODINGS[coding](await readFile(file), quality));
    return packed.get(key);
  }

  /** Sends a file as it is to be kept under the address given: what stands in for a missing one is not that one. */
  async function send(request, response, status, address) {
    for (const [name, values] of headersFor(rules, address)) response.setHeader(name, values.join(', '));
    const file = files.get(decoded(address));
    const { size, mtimeMs } = statSync(file);
    const version = `W/"${size}-${mtimeMs}"`;
    const type = typeOf(file);
    response.setHeader('content-type', isText(type) ? `${type}; charset=utf-8` : type);
    if (isText(type)) response.setHeader('vary', 'Accept-Encoding');
    if (status === 200) {
      response.setHeader('etag', version);
      if (request.headers['if-none-match'] === version) return response.writeHead(304).end();
    }
    const coding = isText(type) ? codingFor(request.headers['accept-encoding']) : undefined;
    const body = await bodyOf(file, version, coding);
    response.writeHead(status, { 'content-length': body.length, ...(coding && { 'content-encoding': coding }) }).end(body);
  }

  function lead(response, path, status, to) {
    for (const [name, values] of headersFor(rules, path)) response.setHeader(name, values.join(', '));
    response.writeHead(status, { location: to }).end();
  }

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const asked = query ? `?${query}` : '';
    const redirect = redirects.get(path);
    const known = files.has(decoded(path));
    if (redirect) lead(response, path, redirect.status, redirect.to + asked);
    // A page without its slash: links in it would lead elsewhere.
    else if (!known && files.has(decoded(`${path}/`))) lead(response, path, 301, `${path}/${asked}`);
    else
      send(request, response, known ? 200 : 404, known ? path : '/404.html').catch((error) => {
        console.error(error);
        response.destroy();
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
