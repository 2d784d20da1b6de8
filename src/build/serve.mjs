/** Serves dist as a static host would: the headers of `_headers`, the redirects of `_redirects`, a 404 page, nothing clever. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

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

/**
 * Starts the server.
 * @param {{ dist: string, port: number, host?: string }} options
 * @returns {Promise<import('node:http').Server>} listening; port 0 takes a free one.
 */
export function serve({ dist, port, host = 'localhost' }) {
  const rules = readHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
  const redirects = readRedirects(readFileSync(join(dist, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(dist, '404.html'));
  const files = sirv(dist, {
    etag: true,
    dev: false,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    for (const [name, values] of headersFor(rules, path)) response.setHeader(name, values.join(', '));
    const redirect = redirects.get(path);
    if (redirect) {
      response.writeHead(redirect.status, { location: query ? `${redirect.to}?${query}` : redirect.to });
      response.end();
    } else files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
