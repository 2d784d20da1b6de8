/** Titles of the chapters that the answer to "which engine" names. */
import { chaptersNamed } from '../calculators/engine/definition.ts';
import { linkTo, type PageContext } from '../shell/page.ts';

/** @param embedded without links, and so without titles */
export async function engineTitles(page: PageContext, embedded: boolean): Promise<Record<string, string>> {
  const slugs = embedded ? [] : chaptersNamed();
  return Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, (await linkTo(page, slug)).label] as const)));
}
