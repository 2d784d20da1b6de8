/** The section of a chapter that answers a question, in one language. */
import { getEntry, render } from 'astro:content';
import { linkTo, type PageContext } from '../shell/page.ts';

/**
 * Its address, the chapter's name and its heading.
 * @param heading its place among the headings of the page, from one: the languages of a page have the same headings in the same order
 * @throws Error naming the chapter that has no such heading
 */
export async function sectionOf(page: PageContext, slug: string, heading: number): Promise<{ href: string; label: string; text: string }> {
  const { href, label } = await linkTo(page, slug);
  const found = await getEntry('docs', `${page.locale}/${slug}`);
  const here = found && (await render(found)).headings[heading - 1];
  if (!here) throw new Error(`content/data/questions.yaml: "${slug}" has no heading ${heading} in ${page.locale}.`);
  return { href: `${href}#${here.slug}`, label, text: here.text };
}
