/** The way into what is printed of a case: the sheet, its words in one language and its looks, fetched for the print. */
import type { IslandProps } from '../../../calculator/island.ts';
import { loadStyle } from '../../../calculator/style.ts';
import type { RenderPaper } from '../../../calculator/ui/paper.ts';
import type { Locale } from '../../../locales.ts';
import { loadCaseWords } from '../../../words/case.ts';
import type { RoiWords } from '../../../words/index.ts';
import type { RoiReference } from '../definition.ts';
import { Paper } from './Paper.tsx';
import style from './paper.css?url';

/** The explanations of the results stand in the page's text; the second page has them beside its formulas. */
const explained: Readonly<Record<Locale, () => Promise<{ readonly roi: RoiWords }>>> = {
  en: () => import('../../../../content/words/en/roi.ts'),
  it: () => import('../../../../content/words/it/roi.ts'),
  fr: () => import('../../../../content/words/fr/roi.ts'),
  nl: () => import('../../../../content/words/nl/roi.ts'),
  ru: () => import('../../../../content/words/ru/roi.ts'),
};

/** @throws when a part of it cannot be fetched: offline, for one */
export async function loadPaper(
  { locale, reference, words }: IslandProps<RoiWords, RoiReference>,
  detailed: boolean,
): Promise<RenderPaper> {
  const [own, full] = await Promise.all([loadCaseWords(locale), detailed ? explained[locale]() : null, loadStyle(style)]);
  return (parts) => <Paper {...parts} words={own} roi={words} outputs={full?.roi.outputs ?? null} limit={reference.breakEven} />;
}
