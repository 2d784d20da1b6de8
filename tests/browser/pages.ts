// Why this file: the kinds of pages there are, one of each, so that every test walks the same list.
import { CALCULATORS } from '../../src/calculators/registry.ts';
import type { Locale } from '../../src/locales.ts';

/** One page of each kind, without language. */
export const KINDS = [
  '',
  'start/how-to-read/',
  'start/check-yourself/',
  'start/my-reading/',
  'foundations/who-decides/',
  'compare/one-budget-two-levers/',
  'compare/teams/',
  'roadmap/rhythm/',
  'checklists/b2c/',
  'experience/leaders-and-laggards/',
  'templates/',
  'templates/cart-recovery/',
  'templates/event-schemas/',
  'tools/',
  ...CALCULATORS.map((id) => `tools/${id}/`),
  'reference/benchmarks/',
  'reference/formulas/',
  'reference/glossary/',
] as const;

/** The pages of a language, one of each kind, and those for frames. */
export function pagesOf(locale: Locale): string[] {
  return [...KINDS.map((kind) => `/${locale}/${kind}`), ...CALCULATORS.map((id) => `/embed/${locale}/${id}/`)];
}

/**
 * Languages whose pages axe sees in every look, one in each script. What it finds is in components and colours, which all languages share:
 * of the others it sees the widest light page and the narrowest dark one, or of the two looks of a page in use one.
 */
export const CLOSELY: readonly Locale[] = ['en', 'ru'];

/** Pages outside any language; the second is what a lost reader sees. */
export const PLAIN_PAGES = ['/', '/404.html'] as const;
