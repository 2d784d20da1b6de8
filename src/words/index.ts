/** Interface words by language. English gives the shape; a language that lacks a word does not compile, and the build says which. */
import { words as en } from '../../content/words/en/index.ts';
import { words as fr } from '../../content/words/fr/index.ts';
import { words as it } from '../../content/words/it/index.ts';
import { words as nl } from '../../content/words/nl/index.ts';
import { words as ru } from '../../content/words/ru/index.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type Words = Shape<typeof en>;
export type SiteWords = Words['site'];
export type DataWords = Words['data'];
export type MachineWords = Words['calculator'];
export type RoiWords = Words['roi'];
export type LtvCacWords = Words['ltv-cac'];
export type FunnelWords = Words['funnel'];
export type BudgetWords = Words['budget'];
export type DuelWords = Words['duel'];
export type PipelineWords = Words['pipeline'];
export type EngineWords = Words['engine'];
export type ExperimentWords = Words['experiment'];
/** Without its worked examples: a page takes them as presets. */
export type MessageWords = Omit<Words['message'], 'examples'>;
export type CxWords = Words['cx'];
export type LitmusWords = Words['litmus'];

const byLocale: Readonly<Record<Locale, Words>> = { en, it, fr, nl, ru };

/** All interface words of a language. */
export function wordsOf(locale: Locale): Words {
  return byLocale[locale];
}
