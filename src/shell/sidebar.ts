/** The order of the playbook: parts and their pages. Reading order, sidebar and "next page" all come from here. */
import { LOCALES } from '../locales.ts';
import { wordsOf } from '../words/index.ts';

type Part = 'start' | 'foundations' | 'compare' | 'tools' | 'reference';

/** Slugs in reading order, part by part. */
export const PARTS: Readonly<Record<Part, readonly string[]>> = {
  start: ['start/how-to-read', 'start/which-engine', 'start/first-week'],
  foundations: [
    'foundations/who-decides',
    'foundations/two-grammars',
    'foundations/why-now',
    'foundations/reason-to-buy-now',
    'foundations/risk-map',
    'foundations/signals-not-vanity',
    'foundations/cac-or-ltv-first',
    'foundations/one-voice',
    'foundations/shared-vocabulary',
    'foundations/content-and-fit',
  ],
  compare: ['compare/one-budget-two-levers'],
  tools: ['tools', 'tools/roi', 'tools/ltv-cac', 'tools/funnel'],
  reference: ['reference/formulas', 'reference/benchmarks', 'reference/sources'],
};

const parts = Object.keys(PARTS) as Part[];

/** The part a page belongs to; undefined for the home page. */
export function partOf(slug: string): Part | undefined {
  return parts.find((part) => PARTS[part].includes(slug));
}

/** Starlight's sidebar: each part a group, named in every language. */
export const sidebar = parts.map((part) => ({
  label: wordsOf('en').site.parts[part],
  translations: Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale).site.parts[part]])),
  items: [...PARTS[part]],
}));
