/** Words of what matters most in a business case, by language: all at once, for the build's checks. The page loads one: calculators/roi/case. */
import { risk as en } from '../../content/words/en/risk.ts';
import { risk as fr } from '../../content/words/fr/risk.ts';
import { risk as it } from '../../content/words/it/risk.ts';
import { risk as nl } from '../../content/words/nl/risk.ts';
import { risk as ru } from '../../content/words/ru/risk.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type RiskWords = Shape<typeof en>;

const byLocale: Readonly<Record<Locale, RiskWords>> = { en, it, fr, nl, ru };

export function riskWordsOf(locale: Locale): RiskWords {
  return byLocale[locale];
}
