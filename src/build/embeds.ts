/** The pages for frames on other sites: which addresses they are, and that search engines are not told of them. */

/** Everything below may be framed by anybody, and nothing else may be framed at all. */
export const EMBED_ROOT = '/embed/';

/** Whether an address of the site is a page for frames. */
export function isEmbed(path: string): boolean {
  return path.startsWith(EMBED_ROOT);
}

/** A sitemap without the pages for frames: they repeat what stands on others. */
export function withoutEmbeds(sitemap: string): string {
  return sitemap.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gs, (entry, address: string) =>
    isEmbed(new URL(address).pathname) ? '' : entry,
  );
}
