/** Words of the diagrams by language. Apart from the interface words: only the build needs them, no script may carry them. */
import { pictures as en } from '../../content/words/en/pictures.ts';
import { pictures as fr } from '../../content/words/fr/pictures.ts';
import { pictures as it } from '../../content/words/it/pictures.ts';
import { pictures as nl } from '../../content/words/nl/pictures.ts';
import { pictures as ru } from '../../content/words/ru/pictures.ts';
import type { Shape } from '../../content/words/types.ts';
import type { Locale } from '../locales.ts';

export type PictureWords = Shape<typeof en>;
export type PictureId = keyof typeof en;

const byLocale: Readonly<Record<Locale, PictureWords>> = { en, it, fr, nl, ru };

/** All words of the diagrams in a language. */
export function picturesOf(locale: Locale): PictureWords {
  return byLocale[locale];
}
