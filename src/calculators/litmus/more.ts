/** What the litmus test fetches when it is wanted: earlier runs with files, the presenter view, and their words in one language. */
import { loadStyle } from '../../calculator/style.ts';
import type { Locale } from '../../locales.ts';
import type { LitmusMore } from '../../words/on-demand.ts';
import presenterStyle from './presenter.css?url';

const words: Readonly<Record<Locale, () => Promise<{ readonly litmusMore: LitmusMore }>>> = {
  en: () => import('../../../content/words/en/litmus.ts'),
  it: () => import('../../../content/words/it/litmus.ts'),
  fr: () => import('../../../content/words/fr/litmus.ts'),
  nl: () => import('../../../content/words/nl/litmus.ts'),
  ru: () => import('../../../content/words/ru/litmus.ts'),
};

/** @throws when a part of it cannot be fetched: offline, for one */
export async function loadRuns(locale: Locale) {
  const [{ litmusMore }, { Runs }] = await Promise.all([words[locale](), import('./Runs.tsx')]);
  return { more: litmusMore, View: Runs };
}

/** @throws when a part of it cannot be fetched */
export async function loadPresenter(locale: Locale) {
  const [{ litmusMore }, { Presenter }] = await Promise.all([words[locale](), import('./Presenter.tsx'), loadStyle(presenterStyle)]);
  return { more: litmusMore, View: Presenter };
}
