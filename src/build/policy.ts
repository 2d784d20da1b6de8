/** The content security policy, read off what is really in dist: every inline script and style is hashed, nothing else may run. */
import { createHash } from 'node:crypto';
import { EMBED_ROOT, isEmbed } from './embeds.ts';
import { attribute, textOf, type Element } from './html.ts';

/** Hashes of what stands inline in a page, as CSP sources. */
export interface InlineSources {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly styleAttributes: ReadonlySet<string>;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Whether it is an inline script that a browser runs; a block of data is never run, and the policy does not ask about it. */
function runs(element: Element): boolean {
  const data = /^application\/(ld\+)?json$/.test(attribute(element, 'type') ?? '');
  return element.tagName === 'script' && attribute(element, 'src') === null && !data;
}

/** Finds inline scripts, styles and style attributes of one page. */
export function inlineSources(elements: readonly Element[]): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  for (const element of elements) {
    const style = attribute(element, 'style');
    if (style !== null) styleAttributes.add(hash(style));
    if (runs(element)) scripts.add(hash(textOf(element)));
    if (element.tagName === 'style') styles.add(hash(textOf(element)));
  }
  return { scripts, styles, styleAttributes };
}

/** Everything that any of the pages has inline. */
export function allSources(pages: readonly InlineSources[]): InlineSources {
  const union = (kind: keyof InlineSources) => new Set(pages.flatMap((page) => [...page[kind]]));
  return { scripts: union('scripts'), styles: union('styles'), styleAttributes: union('styleAttributes') };
}

/** The policy that allows these inline sources, our own files, Pagefind's WebAssembly, and nothing else. */
export function policyFor(sources: InlineSources): string {
  const attributes = [...sources.styleAttributes].sort();
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...[...sources.scripts].sort()],
    ['style-src-elem', "'self'", ...[...sources.styles].sort()],
    ['style-src-attr', ...(attributes.length ? ["'unsafe-hashes'", ...attributes] : ["'none'"])],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** Puts the policy first in the head: a meta tag binds only what comes after it. */
export function withPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const placed = html.replace(/<head[^>]*>/i, (head) => head + tag);
  if (placed === html) throw new Error('A page has no <head>: the content security policy has no place.');
  return placed;
}

/** Hashed files are kept for good. */
const KEPT = 'Cache-Control: public, max-age=31536000, immutable';

/** Everything else is asked about each time: a page names hashed files, and an old page would name files that are gone. */
const ASKED = 'Cache-Control: public, max-age=0, must-revalidate';

/** What a block of `_headers` says of a path pattern. */
function block(pattern: string, headers: readonly string[]): string {
  return [pattern, ...headers.map((header) => `  ${header}`), ''].join('\n');
}

/**
 * Headers in the form static hosts read; frame-ancestors counts only here.
 * Hosts add up all blocks that match an address, and browsers enforce every policy they get: a rule for all could not be taken back for one
 * path. So no header stands in two blocks that can match the same address: who may frame is said of each entry of the site, not of `/*`.
 * @param policies of the site's pages, and of those that may be framed
 * @param entries names at the top of dist, folders with a slash at their end: `index.html`, `en/`
 * @param listed whether search engines may list the site
 */
export function headersFile(
  policies: { readonly site: string; readonly embeds: string },
  entries: readonly string[],
  listed: boolean,
): string {
  const closed = ['index.html', '', ...entries]
    .filter((entry, index, all) => !isEmbed(`/${entry}`) && all.indexOf(entry) === index)
    .map((entry) => `/${entry}${entry.endsWith('/') ? '*' : ''}`);
  return [
    '# Written by the build from what is in this folder. Read by common static hosts and by "npm run preview".',
    block('/*', [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy: same-origin',
      'Strict-Transport-Security: max-age=31536000',
      ...(listed ? [] : ['X-Robots-Tag: noindex']),
    ]),
    ...closed.map((pattern) =>
      block(pattern, [
        `Content-Security-Policy: ${policies.site}; frame-ancestors 'none'`,
        'X-Frame-Options: DENY',
        // Pictures of shared links are there to be shown elsewhere.
        `Cross-Origin-Resource-Policy: ${pattern === '/og/*' ? 'cross-origin' : 'same-origin'}`,
        pattern === '/_astro/*' ? KEPT : ASKED,
      ]),
    ),
    block(`${EMBED_ROOT}*`, [
      `Content-Security-Policy: ${policies.embeds}; frame-ancestors *`,
      // A host page that isolates itself takes in only frames that say both of these.
      'Cross-Origin-Resource-Policy: cross-origin',
      'Cross-Origin-Embedder-Policy: require-corp',
      ASKED,
    ]),
  ].join('\n');
}
