/**
 * Pages that have another address than before: old slug → new slug, without language. What readers have ticked follows them; so do old
 * links, for which astro.config.mjs makes a redirect in each language. Not for calculators: a redirect loses what stands after `#`.
 */
import { LOCALES } from '../locales.ts';

export type Moved = Readonly<Record<string, string>>;

export const MOVED: Moved = {};

/** Where a page is now. A page that has not moved, or whose moves lead in a circle, is where it was. */
export function placeOf(slug: string, moved: Moved = MOVED): string {
  const seen = new Set([slug]);
  let now = slug;
  while (Object.hasOwn(moved, now)) {
    now = moved[now]!;
    if (seen.has(now)) return slug;
    seen.add(now);
  }
  return now;
}

/** The redirects of all languages, as Astro takes them: old address → new address. */
export function redirectsOf(moved: Moved): Record<string, string> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => Object.keys(moved).map((slug) => [`/${locale}/${slug}`, `/${locale}/${placeOf(slug, moved)}/`])),
  );
}
