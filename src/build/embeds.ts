/** The pages for frames on other sites: which addresses they are. */

/** Everything below may be framed by anybody, and nothing else may be framed at all. */
export const EMBED_ROOT = '/embed/';

/** Whether an address of the site is a page for frames. */
export function isEmbed(path: string): boolean {
  return path.startsWith(EMBED_ROOT);
}
