/**
 * Holds translations to the text they were made from. The front matter of a translation names the hash of its English page (`source`);
 * when the English page changes, the translation is stale: it is listed, and after MOST_DAYS the check fails.
 */
import { createHash } from 'node:crypto';

/** Time to follow a change in four languages. */
export const MOST_DAYS = 45;

const SOURCE = /^source: *["']?([0-9a-f]+)["']? *\n/m;

/** The hash of a page's text: what its title, description and body say. Other front matter and the width of white space do not count. */
export function hashOf(source: string): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const said = head
    .split('\n')
    .filter((line) => /^\s*(title|description|label):/.test(line))
    .join('\n');
  return createHash('sha256').update(`${said}\n${body}`.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
}

/** The hash a translation was made from, or null. */
export function sourceOf(translation: string): string | null {
  return SOURCE.exec(/^---\n[\s\S]*?\n---\n/.exec(translation)?.[0] ?? '')?.[1] ?? null;
}

/** The translation with its source's hash in the front matter, quoted: a hash of digits alone would be read as a number. */
export function stamped(translation: string, hash: string): string {
  return sourceOf(translation) === null
    ? translation.replace(/^---\n([\s\S]*?)\n---\n/, `---\n$1\nsource: '${hash}'\n---\n`)
    : translation.replace(SOURCE, `source: '${hash}'\n`);
}

export interface Staleness {
  readonly file: string;
  /** Days since the English page changed; null where nobody knows (a copy without history). */
  readonly days: number | null;
}

/** What to do about a stale page, and whether it has waited too long. */
export function staleLine({ file, days }: Staleness): { readonly text: string; readonly fails: boolean } {
  const since = days === null ? '' : ` ${days} ${days === 1 ? 'day' : 'days'} ago`;
  return {
    text: `${file}: its English page changed${since}. Follow it, then run "npm run stamp -- ${file}".`,
    fails: days !== null && days > MOST_DAYS,
  };
}
