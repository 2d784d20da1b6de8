/** What is known about an address that does not exist: the language of its reader, the page it means where that is certain. */
import { isLocale, type Locale } from '../locales.ts';
import { decoded, type Titled } from './nearest.ts';

/** The pages of a language and the addresses that lead to them; served at `/lost/<locale>.json`. */
export interface LostIndex {
  readonly pages: readonly Titled[];
  /** Old and short names: slug to slug. */
  readonly moved: Readonly<Record<string, string>>;
}

export interface Asked {
  /** The language the address is in; null where it names none. */
  readonly locale: Locale | null;
  /** The rest, without outer slashes. */
  readonly rest: string;
}

/** Reads an address: `/IT/Tools/ROI.html` is Italian, and asks for `tools/roi`. @param pathname as `location.pathname` is */
export function asked(pathname: string): Asked {
  const parts = decoded(pathname).toLowerCase().split('/').filter(Boolean);
  const locale = isLocale(parts[0]) ? parts[0] : null;
  const rest = (locale ? parts.slice(1) : parts).join('/').replace(/(?:\/?index)?\.(?:html?|php)$/, '');
  return { locale, rest };
}

/** The first of a reader's languages that the site has. @param languages as `navigator.languages` is */
export function readersLocale(languages: readonly string[]): Locale | null {
  return languages.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? null;
}

/** The page that is certainly meant, as a slug; null where the nearest have to do. */
export function certain(rest: string, { pages, moved }: LostIndex): string | null {
  const slug = Object.hasOwn(moved, rest) ? moved[rest]! : rest;
  return pages.some(([one]) => one === slug) ? slug : null;
}
