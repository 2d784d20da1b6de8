/** Keeps the address and the calculator in step. The only place that touches location and history. */

import type { Locale } from '../locales.ts';

/** What rides along in the history entry, so that reload and "back" bring it back too. */
export interface KeptState {
  /** Half-typed texts. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Whether the case is somebody's proposal, where the address alone would not tell. */
  readonly received?: boolean;
}

/** The fragment as it stands, without `#`. */
export function currentFragment(): string {
  // Not location.hash: some browsers decode it.
  const at = location.href.indexOf('#');
  return at < 0 ? '' : location.href.slice(at + 1);
}

/** What was kept with this history entry. */
export function keptState(): KeptState {
  const kept = history.state as Partial<KeptState> | null;
  return { ...kept, drafts: kept?.drafts ?? {} };
}

/** Writes state into the address without adding to the history. Browsers limit how often: a refusal is no error. */
export function writeAddress(fragment: string, kept: KeptState): void {
  try {
    history.replaceState({ ...(history.state as object | null), ...kept }, '', `#${fragment}`);
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
