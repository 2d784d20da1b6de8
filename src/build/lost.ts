/** What the page for lost readers asks for: the pages of a language by address and title, and the addresses that lead to them. */
import type { Moved } from '../data/schemas.ts';
import { localeOfPath, LOCALES, type Locale } from '../locales.ts';
import type { LostIndex } from '../shell/lost.ts';
import type { Titled } from '../shell/nearest.ts';
import { textOf, type Element } from './html.ts';

/** A page as the index names it; null for pages outside the playbook. */
export function titledOf(address: string, elements: readonly Element[]): Titled | null {
  const heading = elements.find(({ tagName }) => tagName === 'h1');
  return localeOfPath(address) && heading ? [address.slice(4, -1), textOf(heading).trim()] : null;
}

/** The index of each language. @param pages by full address */
export function lostIndexes(pages: ReadonlyMap<string, Titled>, { moved, short }: Moved): Map<Locale, LostIndex> {
  return new Map(
    LOCALES.map((locale) => [
      locale,
      {
        pages: [...pages].filter(([address]) => localeOfPath(address) === locale).map(([, titled]) => titled),
        moved: { ...moved, ...short },
      },
    ]),
  );
}
