/** On the 404 page: opens what is certainly meant, a link that a mail gateway has rewritten among it; else shows the nearest pages and a search. */
import { addressWithState } from '../calculator/mail-gateway.ts';
import type { Locale } from '../locales.ts';
import { asked, certain, readersLocale, type LostIndex } from './lost.ts';
import { nearest } from './nearest.ts';
// As a file of its own: as a part shared with the playbook's pages it would cost each of them a request.
import searchScript from './search-open.ts?worker&url';

interface LostWords {
  readonly near: string;
  readonly offlineTitle: string;
  readonly offline: string;
  readonly here: string;
}

const root = document.documentElement;
/** Set by the worker: the page may well exist, but there is no network to fetch it. */
const offline = 'offline' in root.dataset;

/** Shows one language, and brings its search to life. */
function show(locale: Locale): HTMLElement {
  let shown: HTMLElement;
  for (const section of document.querySelectorAll<HTMLElement>('[data-not-found]')) {
    if (section.lang === locale) shown = section;
    else section.remove();
  }
  const section = shown!;
  root.lang = locale;
  const template = section.querySelector('template')!;
  template.replaceWith(template.content);
  if (offline) {
    const words = JSON.parse(section.dataset['words']!) as LostWords;
    section.querySelector('h1')!.textContent = words.offlineTitle;
    section.querySelector('.lost-text')!.textContent = words.offline;
  }
  document.title = section.querySelector('h1')!.textContent;
  // Looks for its dialog when it is run, so not before.
  void import(/* @vite-ignore */ searchScript);
  return section;
}

const addressOf = (locale: Locale, slug: string) => `/${locale}/${slug ? `${slug}/` : ''}`;

/** The pages that can be opened now: all with a network, else those that are on the device. */
async function open(locale: Locale, pages: LostIndex['pages']): Promise<LostIndex['pages']> {
  if (!offline) return pages;
  const kept = await Promise.all(pages.map(([slug]) => caches.match(addressOf(locale, slug))));
  return pages.filter((_, at) => kept[at]);
}

/** Lists pages below the text. */
function list(section: HTMLElement, locale: Locale, pages: LostIndex['pages']): void {
  if (pages.length === 0) return;
  const words = JSON.parse(section.dataset['words']!) as LostWords;
  const heading = document.createElement('h2');
  heading.textContent = offline ? words.here : words.near;
  const items = pages.map(([slug, title]) => {
    const link = document.createElement('a');
    link.href = addressOf(locale, slug);
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  const all = document.createElement('ul');
  all.append(...items);
  section.querySelector('.lost-near')!.append(heading, all);
}

async function find(locale: Locale, rest: string, section: HTMLElement): Promise<void> {
  const response = await fetch(`/lost/${locale}.json`).catch(() => null);
  // Without the index the way home and the search are still there.
  if (!response?.ok) return;
  const index = (await response.json()) as LostIndex;
  const slug = offline ? null : certain(rest, index);
  const target = addressOf(locale, slug ?? '');
  // A page that the site should have and its host has not would lead here again.
  if (slug !== null && target !== location.pathname) location.replace(target + location.search + location.hash);
  else list(section, locale, nearest(rest, await open(locale, index.pages)));
}

const meant = addressWithState(location.pathname, location.hash);
if (meant) {
  location.replace(meant);
} else {
  const { locale, rest } = asked(location.pathname);
  const shown = locale ?? readersLocale(navigator.languages) ?? 'en';
  void find(shown, rest, show(shown));
}
