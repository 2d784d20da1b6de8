/** The words of what matters most, one language at a time: they travel only to a reader who opens the case. */
import type { Locale } from '../../../locales.ts';
import type { RiskWords } from '../../../words/risk.ts';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly risk: RiskWords }>>> = {
  en: () => import('../../../../content/words/en/risk.ts'),
  it: () => import('../../../../content/words/it/risk.ts'),
  fr: () => import('../../../../content/words/fr/risk.ts'),
  nl: () => import('../../../../content/words/nl/risk.ts'),
  ru: () => import('../../../../content/words/ru/risk.ts'),
};

export async function loadRiskWords(locale: Locale): Promise<RiskWords> {
  return (await loaders[locale]()).risk;
}
