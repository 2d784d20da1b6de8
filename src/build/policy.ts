/** The content security policy, read off what is really in dist: every inline script and style is hashed, nothing else may run. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Hashes of what stands inline in a page, as CSP sources. */
export interface InlineSources {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
  readonly styleAttributes: ReadonlySet<string>;
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Finds inline scripts (data blocks such as JSON-LD too), styles and style attributes of one page. */
export function inlineSources(html: string): InlineSources {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const styleAttributes = new Set<string>();
  const visit = (node: Tree.Node): void => {
    if ('attrs' in node) {
      for (const attribute of node.attrs) if (attribute.name === 'style') styleAttributes.add(hash(attribute.value));
      const text = () => node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      if (node.tagName === 'script' && !node.attrs.some((one) => one.name === 'src')) scripts.add(hash(text()));
      if (node.tagName === 'style') styles.add(hash(text()));
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return { scripts, styles, styleAttributes };
}

function directive(name: string, ...sources: readonly string[]): string {
  return [name, ...sources].join(' ');
}

/** The policy that allows these inline sources, our own files, Pagefind's WebAssembly, and nothing else. */
export function policyFor(sources: InlineSources): string {
  const attributes = [...sources.styleAttributes].sort();
  return [
    directive('default-src', "'none'"),
    directive('script-src', "'self'", "'wasm-unsafe-eval'", ...[...sources.scripts].sort()),
    directive('style-src-elem', "'self'", ...[...sources.styles].sort()),
    directive('style-src-attr', ...(attributes.length ? ["'unsafe-hashes'", ...attributes] : ["'none'"])),
    directive('img-src', "'self'", 'data:'),
    directive('font-src', "'self'"),
    directive('connect-src', "'self'"),
    directive('worker-src', "'self'"),
    directive('manifest-src', "'self'"),
    directive('form-action', "'self'"),
    directive('base-uri', "'none'"),
  ].join('; ');
}

/** Puts the policy first in the head: a meta tag binds only what comes after it. */
export function withPolicy(html: string, policy: string): string {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const placed = html.replace(/<head[^>]*>/i, (head) => head + tag);
  if (placed === html) throw new Error('A page has no <head>: the content security policy has no place.');
  return placed;
}

/** Headers in the form static hosts read; frame-ancestors counts only here. */
export function headersFile(policy: string): string {
  return `# Written by the build from what is in this folder. Read by common static hosts and by "npm run preview".
/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: no-referrer
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Strict-Transport-Security: max-age=31536000

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/pagefind/*
  Cache-Control: public, max-age=0, must-revalidate
`;
}

/** Writes each page's own policy into it, and the policy of the whole site into `_headers`. */
export async function writePolicy(dist: string): Promise<void> {
  const files = await readdir(dist, { recursive: true });
  const all = { scripts: new Set<string>(), styles: new Set<string>(), styleAttributes: new Set<string>() };
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const path = join(dist, file);
    const html = await readFile(path, 'utf8');
    const own = inlineSources(html);
    for (const kind of ['scripts', 'styles', 'styleAttributes'] as const) own[kind].forEach((one) => all[kind].add(one));
    await writeFile(path, withPolicy(html, policyFor(own)));
  }
  await writeFile(join(dist, '_headers'), headersFile(policyFor(all)));
}
