/** Puts values into words: `{name}` placeholders and the plural forms of each language. */
import type { Plural } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

const rules = new Map<Locale, Intl.PluralRules>();

/** The plural category of `n` in a language ("few", "many" …). */
export function pluralOf(locale: Locale, n: number): Intl.LDMLPluralRule {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return rule.select(n);
}

/** Fills `{name}` placeholders. A placeholder without a value stays visible, so that a test finds it. */
export function say(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** Picks the plural form for `n` and puts `shown` (already formatted) where the number goes. */
export function sayCount(locale: Locale, words: Plural, n: number, shown: string): string {
  return say(words[pluralOf(locale, n)] ?? words.other, { n: shown });
}
