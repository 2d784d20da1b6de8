/** The section of a chapter that answers a question, in one language. */
import { getEntry, render } from 'astro:content';
import { MAIN_LOCALE } from '../locales.ts';
import { linkTo, type PageContext } from '../shell/page.ts';

async function headingsOf(id: string): Promise<readonly { readonly slug: string; readonly text: string }[]> {
  const found = await getEntry('docs', id);
  return found ? (await render(found)).headings : [];
}

/**
 * Its address, the chapter's name and its heading. The languages of a page have the same headings in the same order: the anchor is known in English.
 * @throws Error naming the chapter that has no such section
 */
export async function sectionOf(page: PageContext, slug: string, anchor: string): Promise<{ href: string; label: string; text: string }> {
  const { href, label } = await linkTo(page, slug);
  const at = (await headingsOf(`${MAIN_LOCALE}/${slug}`)).findIndex((one) => one.slug === anchor);
  const here = at < 0 ? undefined : (await headingsOf(`${page.locale}/${slug}`))[at];
  if (!here)
    throw new Error(
      `content/data/questions.yaml: "${slug}" has no section "${anchor}" in ${MAIN_LOCALE}, or none at its place in ${page.locale}.`,
    );
  return { href: `${href}#${here.slug}`, label, text: here.text };
}
