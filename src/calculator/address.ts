/** Keeps the address and the calculator in step. The only place that touches location and history. */

import type { Locale } from '../locales.ts';

/** Half-typed texts ride along in the history entry, so that reload and "back" bring them back too. */
interface KeptState {
  readonly drafts?: Readonly<Record<string, string>>;
}

/** The fragment as it stands, without `#`. */
export function currentFragment(): string {
  // Not location.hash: some browsers decode it.
  const at = location.href.indexOf('#');
  return at < 0 ? '' : location.href.slice(at + 1);
}

/** Texts kept with this history entry. */
export function keptDrafts(): Readonly<Record<string, string>> {
  const kept = history.state as KeptState | null;
  return kept?.drafts ?? {};
}

/** Writes state into the address without adding to the history. Browsers limit how often: a refusal is no error. */
export function writeAddress(fragment: string, drafts: Readonly<Record<string, string>>): void {
  try {
    history.replaceState({ ...(history.state as object | null), drafts }, '', `#${fragment}`);
  } catch {
    // Too many changes at once: the next one writes the address again.
  }
}

/** The full address of this page with another fragment. */
export function fullAddress(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`;
}

/** Where the same case stands without form and frame, to be shown inside another page. */
export function embedAddress(locale: Locale, id: string, fragment: string): string {
  return `${location.origin}/embed/${locale}/${id}/#${fragment}`;
}

/** Opens another case in this page, as a link to it would: the one before is a step "back". */
export function openFragment(fragment: string): void {
  location.hash = fragment;
}
