/** The places that the keyboard leads to, with their names in one language. */
import { linkTo, type PageContext } from '../shell/page.ts';
import { PARTS, type Part } from '../shell/sidebar.ts';
import { HOME_LETTER, MY_READING_LETTER, PART_LETTERS } from './go.ts';
import { MY_READING } from './parts.ts';

/** A letter, the name of the place, its address. */
export type Place = readonly [letter: string, name: string, href: string];

/** Home, the parts in order, the reader's own page. */
export async function placesOf(page: PageContext): Promise<readonly Place[]> {
  const { locale, words } = page;
  const mine = await linkTo(page, MY_READING);
  const parts = (Object.keys(PARTS) as Part[]).map((part): Place => [
    PART_LETTERS[part],
    words.site.parts[part],
    `/${locale}/${PARTS[part][0]!}/`,
  ]);
  return [[HOME_LETTER, words.reading.keys.home, `/${locale}/`], ...parts, [MY_READING_LETTER, mine.label, mine.href]];
}
