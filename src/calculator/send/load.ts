/** The way into the panel for sending: its code, the words of one language and the calculator's own part, fetched when they are needed. */
import type { Locale } from '../../locales.ts';
import type { SendWords } from '../../words/on-demand.ts';
import { loadStyle } from '../style.ts';
import style from './send.css?url';
import { SendPanel } from './SendPanel.tsx';
import type { LoadSending, Sending } from './types.ts';

const words: Readonly<Record<Locale, () => Promise<{ send: SendWords }>>> = {
  en: () => import('../../../content/words/en/send.ts'),
  it: () => import('../../../content/words/it/send.ts'),
  fr: () => import('../../../content/words/fr/send.ts'),
  nl: () => import('../../../content/words/nl/send.ts'),
  ru: () => import('../../../content/words/ru/send.ts'),
};

export interface LoadedPanel {
  readonly Panel: typeof SendPanel;
  readonly words: SendWords;
  readonly sending: Sending;
}

/** @throws when a part of it cannot be fetched: offline, for one */
export async function load(locale: Locale, loadSending: LoadSending): Promise<LoadedPanel> {
  const [{ send }, sending] = await Promise.all([words[locale](), loadSending(), loadStyle(style)]);
  return { Panel: SendPanel, words: send, sending };
}
