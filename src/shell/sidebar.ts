/** The order of the playbook: parts and their pages. Reading order, sidebar and "next page" all come from here. */
import { OWN_PAGES } from '../../content/site.ts';
import { LOCALES, MAIN_LOCALE } from '../locales.ts';
import { wordsOf } from '../words/index.ts';

export type Part = 'start' | 'foundations' | 'compare' | 'roadmap' | 'checklists' | 'experience' | 'templates' | 'tools' | 'reference';

const below = (part: Part, ...pages: readonly string[]): string[] => pages.map((page) => `${part}/${page}`);

/** The playbook’s own pages. */
const PLAYBOOK: Readonly<Record<Part, readonly string[]>> = {
  start: below('start', 'how-to-read', 'which-engine', 'first-week', 'check-yourself', 'my-reading'),
  foundations: below(
    'foundations',
    'who-decides',
    'two-grammars',
    'why-now',
    'reason-to-buy-now',
    'risk-map',
    'signals-not-vanity',
    'cac-or-ltv-first',
    'one-voice',
    'shared-vocabulary',
    'content-and-fit',
  ),
  compare: below(
    'compare',
    'buying-journey',
    'pricing',
    'message',
    'channels',
    'kpi-map',
    'teams',
    'positioning',
    'forms',
    'distribution',
    'storytelling',
    'experiments',
    'retention',
    'three-three-three',
    'buttons-and-chat',
    'checkpoints',
    'one-budget-two-levers',
    'case-skincare',
    'case-industrial-saas',
  ),
  roadmap: [
    'roadmap',
    ...below(
      'roadmap',
      'goals-and-kpis',
      'buying-moment',
      'journey-map',
      'message-and-offer',
      'channels-and-budget',
      'price-and-contract',
      'sales-and-self-service',
      'measure-and-experiment',
      'first-seven-days',
      'rhythm',
    ),
  ],
  checklists: below('checklists', 'b2c', 'b2b', 'governance', 'quick-wins'),
  experience: below('experience', 'what-it-is', 'b2c', 'b2b', 'leaders-and-laggards'),
  templates: [
    'templates',
    ...below(
      'templates',
      'cart-recovery',
      'first-seven-days',
      'lead-nurturing',
      'champion-mails',
      'landing-page-b2c',
      'landing-page-b2b',
      'dual-demo',
      'discovery-call',
      'five-minute-callback',
      'poc-criteria',
      'security-pack',
      'roi-sheet',
      'deal-review',
      'win-loss',
      'funnel-report',
      'event-schemas',
      'experiment-card',
      'icp-scoring',
      'raci',
      'replacement-offer',
      'churn-signs',
      'crisis-drills',
      'retention-calendar',
      'partner-kit',
    ),
  ],
  tools: [
    'tools',
    ...below('tools', 'roi', 'ltv-cac', 'funnel', 'duel', 'pipeline', 'budget', 'experiment', 'engine', 'message', 'cx', 'litmus'),
  ],
  reference: below('reference', 'glossary', 'benchmarks', 'formulas', 'sources', 'changelog', 'about'),
};

const parts = Object.keys(PLAYBOOK) as Part[];

/** Slugs in reading order, part by part: the playbook’s pages, then those that this site adds. */
export const PARTS: Readonly<Record<Part, readonly string[]>> = {
  ...PLAYBOOK,
  ...Object.fromEntries(Object.entries(OWN_PAGES).map(([part, own]) => [part, [...PLAYBOOK[part as Part], ...own]])),
};

/** The part a page belongs to; undefined for the home page. */
export function partOf(slug: string): Part | undefined {
  return parts.find((part) => PARTS[part].includes(slug));
}

/** Starlight's sidebar: each part a group, named in every language. */
export const sidebar = parts.map((part) => ({
  label: wordsOf(MAIN_LOCALE).site.parts[part],
  translations: Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale).site.parts[part]])),
  items: [...PARTS[part]],
}));
