/** Links that a mail gateway broke by encoding their `#`: the state became part of the path, and the page is not found. */

import { isLocale } from '../locales.ts';

const MANGLED = /^\/([a-z]{2})\/tools\/([a-z\d-]{1,40})\/?%((?:25){0,2})23(.*)$/s;

/**
 * The address of the calculator, with its state, for the path of a page that was not found.
 * `/it/tools/roi/%23v=1&users=3/` → `/it/tools/roi/#v=1&users=3`; a further gateway's `%2523` and `%252523` too.
 * @param pathname still percent-encoded, as `location.pathname` is
 * @param hash counts only where the path carries nothing after its encoded `#`
 * @returns an absolute path on the same site, or null where the path is no such link
 */
export function addressWithState(pathname: string, hash: string): string | null {
  const [, locale, id, rounds = '', rest = ''] = MANGLED.exec(pathname) ?? [];
  if (!isLocale(locale) || id === undefined) return null;
  let end = rest.length;
  while (rest[end - 1] === '/') end--;
  let state = rest.slice(0, end);
  // A gateway that made %2523 of %23 did so to every escape. If one was left alone, somebody else encoded the `#`.
  for (let round = 0; round < rounds.length / 2; round++) if (!/%(?!25)/.test(state)) state = state.replaceAll('%25', '%');
  state ||= hash.replace('#', '');
  return `/${locale}/tools/${id}/${state && `#${state}`}`;
}
