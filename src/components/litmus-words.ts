/** The questions of the three checklists as the litmus test shows them, and the titles of the pages that close their gaps. */
import { references } from '../calculators/references.ts';
import { linkTo, type PageContext } from '../shell/page.ts';
import { checklistWordsOf } from '../words/checklists.ts';
import { withFigures } from '../words/with-figures.ts';

/** @param embedded without links, and so without titles */
export async function litmusWords(page: PageContext, embedded: boolean) {
  const items = checklistWordsOf(page.locale).items as Readonly<Record<string, { readonly check: string }>>;
  const questions = Object.values(references.litmus.lists).flat();
  const slugs = embedded ? [] : [...new Set(questions.flatMap(({ chapters }) => chapters))];
  return {
    questions: Object.fromEntries(questions.map(({ id }) => [id, withFigures(items[id]!.check, page)])),
    titles: Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, (await linkTo(page, slug)).label] as const))),
  };
}
