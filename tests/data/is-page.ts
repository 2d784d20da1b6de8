// Why this file: the data name pages by slug, and every test of them asks the same thing: is there such a page?
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ENGLISH = join(import.meta.dirname, '../../content/docs/en');

/** Whether a slug without language (`compare/pricing`) is a page. English has every page there is. */
export function isPage(slug: string): boolean {
  return ['.mdx', '/index.mdx'].some((end) => existsSync(join(ENGLISH, slug + end)));
}
