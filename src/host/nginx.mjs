/**
 * The configuration of nginx for the built site: a whole file, from the headers and redirects that the build has written for static hosts.
 * They are the one list: the preview server reads it, the tests hold both to it, and nothing is kept here a second time.
 */

import { BYTES, isText, TYPES } from '../build/media-types.mjs';

/** Those whose letters need a coding said; nginx says that of pages by itself. */
const TEXTS = Object.keys(TYPES).filter((type) => isText(type) && type !== 'text/html');

/** A text as nginx reads it. @throws Error when it holds what nginx would take for a variable */
function quoted(text) {
  if (/[$\n]/.test(text)) throw new Error(`nginx would read a variable in "${text}".`);
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** Whether two path patterns can match one address: a host would then join two values of one header, which a map does not. */
function meet(one, other) {
  const starts = (pattern, path) => pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1));
  return one === other || starts(one, other) || starts(other, one);
}

/** A pattern as a key of a map over the path. */
function key(pattern) {
  if (pattern === '/*') return 'default';
  return pattern.endsWith('*') ? quoted(`~^${pattern.slice(0, -1).replace(/[.+?()[\]{}|^]/g, '\\$&')}`) : quoted(pattern);
}

/** `Cache-Control` → `$sent_cache_control`. */
const variable = (name) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * A header's values by path.
 * @param {string} name
 * @param {{ pattern: string, value: string }[]} values
 */
function map(name, values) {
  for (const [at, { pattern }] of values.entries()) {
    const clash = values.slice(0, at).find((one) => meet(one.pattern, pattern));
    if (clash) throw new Error(`_headers: ${name} stands under ${clash.pattern} and ${pattern}, which meet.`);
  }
  const lines = values.map(({ pattern, value }) => `    ${key(pattern)} ${quoted(value)};`);
  return `  map $uri ${variable(name)} {\n${lines.join('\n')}\n  }`;
}

/** A line of `_redirects`: `/old /new 301`, or `/old/* /new/:splat 301`. */
function redirect(line) {
  const [from, to, status = '301'] = line.split(/\s+/);
  if (!from || !to || !/^30[1278]$/.test(status)) throw new Error(`_redirects: "${line}" is not "from to status".`);
  if (!from.includes('*')) return `    location = ${quoted(from)} { return ${status} ${quoted(to)}; }`;
  if (!from.endsWith('/*')) throw new Error(`_redirects: "${line}": a star stands at the end of a path.`);
  const below = quoted(`^${from.slice(0, -1).replace(/[.+?()[\]{}|^]/g, '\\$&')}(.*)`).replace(/"$/, '$"');
  const [before, after = null] = to.split(':splat');
  return `    location ~ ${below} { return ${status} ${after === null ? quoted(to) : `${quoted(before).slice(0, -1)}$1${quoted(after).slice(1)}`}; }`;
}

/** The lines of a file that say something. */
const lines = (text) => text.split('\n').filter((line) => line.trim() && !line.startsWith('#'));

/**
 * The whole configuration.
 * @param {object} site
 * @param {{ pattern: string, headers: [string, string][] }[]} site.rules of `_headers`, as src/build/serve.mjs reads them
 * @param {string} site.redirects the text of `_redirects`; empty where there is none
 * @param {{ root: string, listen: string, scratch: string, brotli: boolean }} place
 *   the folder of the site, the address to listen at, a folder that nginx may write to, whether it has the module that sends Brotli files
 * @throws Error when the rules need what a map cannot do
 */
export function nginxConfiguration({ rules, redirects }, { root, listen, scratch, brotli }) {
  const values = new Map();
  for (const { pattern, headers } of rules)
    for (const [name, value] of headers) values.set(name, [...(values.get(name) ?? []), { pattern, value }]);
  const names = [...values.keys()];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# Written by "npm run host" from the built site. Change src/host/nginx.mjs or the headers in src/build/policy.ts.
include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid ${scratch}/nginx.pid;
error_log stderr;
events {
}
http {
${temporary.map((name) => `  ${name}_temp_path ${scratch}/${name};`).join('\n')}
  # Nothing follows the reader, not even a log.
  access_log off;
  server_tokens off;
  sendfile on;
  default_type ${BYTES};
  types {
${Object.entries(TYPES)
  .map(([type, ends]) => `    ${type} ${ends.join(' ')};`)
  .join('\n')}
  }
  charset utf-8;
  charset_types ${TEXTS.join(' ')};
${names.map((name) => map(name, values.get(name))).join('\n')}
  server {
    listen ${listen};
    root ${quoted(root)};
    index index.html;
    # Behind another server, addresses are its own.
    absolute_redirect off;
    # Compressed once, by "npm run host".
    gzip_static on;
    gzip_vary on;${brotli ? '\n    brotli_static on;' : ''}
    # A folder without a page is no page, either.
    error_page 403 404 =404 /404.html;
    # An empty value is not sent.
${names.map((name) => `    add_header ${name} ${variable(name)} always;`).join('\n')}
${lines(redirects)
  .map((line) => `${redirect(line)}\n`)
  .join('')}  }
}
`;
}
