/** Words of the panel for sending, by language, all at once: for the build's checks and for tests. Pages load one language when they need it. */
import { send as en } from '../../content/words/en/send.ts';
import { send as fr } from '../../content/words/fr/send.ts';
import { send as it } from '../../content/words/it/send.ts';
import { send as nl } from '../../content/words/nl/send.ts';
import { send as ru } from '../../content/words/ru/send.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type SendWords = Shape<typeof en>;

const byLocale: Readonly<Record<Locale, SendWords>> = { en, it, fr, nl, ru };

/** All words of the panel in a language. */
export function sendWordsOf(locale: Locale): SendWords {
  return byLocale[locale];
}
