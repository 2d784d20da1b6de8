/**
 * What happens inside the open search dialog: ask, show results, move by arrow keys.
 * It fills in its few words itself: importing the helper would cost a request.
 */
import type { SiteWords } from '../words/index.ts';
import { asker, bestSection, type Answer, type Pagefind } from './search-ask.ts';
import type { SignFile } from './search-signs.ts';

interface PagefindModule extends Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

const PAGE = 8;
/** While somebody types on, nothing is asked. */
const PAUSE_MS = 120;

interface Index extends Pick<SignFile, 'said'> {
  ask(question: string): Promise<Answer[]>;
}

let asking: Promise<Index> | null = null;

/** Fetches Pagefind and the signposts of a language, side by side. @throws Error when either does not come */
async function fetchIndex(locale: string): Promise<Index> {
  // Made after the build, so the bundler must not look for it.
  const folder = `${import.meta.env.BASE_URL}pagefind/`;
  const [pagefind, signs] = await Promise.all([
    (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>).then(async (module) => {
      // An index of this size answers in milliseconds: a worker would cost more bytes than it saves time.
      await module.options({ excerptLength: 22, noWorker: true });
      await module.init();
      return module;
    }),
    fetch(`${folder}signs.${locale}.json`).then((response) => response.json() as Promise<SignFile>),
  ]);
  return { ask: asker(pagefind, signs), said: signs.said };
}

function load(locale: string): Promise<Index> {
  asking ??= fetchIndex(locale);
  // A failed attempt is forgotten, so that the next keystroke tries again.
  asking.catch(() => (asking = null));
  return asking;
}

/** The index parts words at an apostrophe ("l’ achat"); readers see them joined. */
function joined(text: string): string {
  return text.replace(/(\p{L})(?<!\bpo)’\s(?=\p{L})/gu, '$1’');
}

/** Pagefind marks the words found with <mark> and escapes the rest; only the marks are taken over, as elements. */
function excerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    if (node instanceof HTMLElement && node.tagName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = joined(node.textContent);
      fragment.append(mark);
    } else fragment.append(joined(node.textContent ?? ''));
  }
  return fragment;
}

function line(name: string, ...content: readonly (string | Node)[]): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = name;
  span.append(...content);
  return span;
}

async function item(answer: Answer): Promise<HTMLLIElement> {
  const hit = await answer.data();
  // The best place inside the page, where it is more than the page itself.
  const best = bestSection(hit);
  const link = document.createElement('a');
  link.href = best?.url ?? hit.url;
  const page = hit.meta['title'] ?? hit.url;
  if (answer.mark) link.append(line(answer.kind ? 'search-hit-mark search-hit-kind' : 'search-hit-mark', answer.mark));
  link.append(
    line('search-hit-title', joined(best && best.title !== page ? `${page} › ${best.title}` : page)),
    line('search-hit-text', excerpt(best?.excerpt ?? hit.excerpt)),
  );
  const row = document.createElement('li');
  row.append(link);
  return row;
}

/** Wires the dialog up. */
function start(dialog: HTMLDialogElement): void {
  const words = JSON.parse(dialog.dataset['words']!) as Pick<SiteWords['search'], 'loading' | 'error'>;
  const plural = new Intl.PluralRules(dialog.dataset['locale']);
  const input = dialog.querySelector('input')!;
  const status = dialog.querySelector<HTMLElement>('.search-status')!;
  const list = dialog.querySelector<HTMLElement>('.search-results')!;
  const more = dialog.querySelector<HTMLButtonElement>('.search-more')!;
  const locale = dialog.dataset['locale']!;
  let pending: readonly Answer[] = [];
  let asked = 0;
  /** The question whose results stand in the list. */
  let answered = 0;
  const fail = () => (status.textContent = words.error);
  const begin = status.textContent;

  /** Shows the next results, unless another question has been asked meanwhile. */
  async function show(): Promise<void> {
    const turn = asked;
    const [best, ...others] = pending.slice(0, PAGE);
    if (!best) return;
    const first = list.children.length;
    list.ariaBusy = 'true';
    // The best result stands there before the others are even asked for.
    const top = await item(best);
    if (turn !== asked) return;
    list.append(top);
    // And is seen: asked for in the same breath, they would come before it is drawn.
    await new Promise((drawn) => setTimeout(drawn));
    if (turn !== asked) return;
    const rest = await Promise.all(others.map(item));
    if (turn !== asked) return;
    pending = pending.slice(PAGE);
    list.append(...rest);
    list.ariaBusy = 'false';
    more.hidden = pending.length === 0;
    if (first > 0) list.children[first]?.querySelector('a')?.focus();
  }

  async function search(): Promise<void> {
    const query = input.value.trim();
    const turn = ++asked;
    if (!query) {
      list.replaceChildren();
      more.hidden = true;
      status.textContent = begin;
      return;
    }
    status.textContent = words.loading;
    try {
      const { ask, said } = await load(locale);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (turn !== asked) return;
      const answers = await ask(query);
      if (turn !== asked) return;
      list.replaceChildren();
      more.hidden = true;
      pending = answers;
      const many = said.count[plural.select(pending.length)] ?? said.count.other;
      status.textContent = pending.length ? many.replace('{n}', String(pending.length)) : said.none.replace('{query}', () => query);
      await show();
      if (turn === asked) answered = turn;
    } catch {
      if (turn !== asked) return;
      list.replaceChildren();
      more.hidden = true;
      fail();
    }
  }

  /** Up and down move between the field and the results. */
  function move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (event.key === 'ArrowUp' && at < 0) return;
    event.preventDefault();
    if (next < 0) input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  }

  input.addEventListener('input', () => void search());
  more.addEventListener('click', () => void show().catch(fail));
  dialog.addEventListener('keydown', move);
  dialog.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    // Results of an earlier question are not what Enter asks for.
    if (first && answered === asked) first.click();
    else void search();
  });
  // What was typed while this code was on its way.
  if (input.value) void search();
  else void load(locale).catch(fail);
}

// Fetched when the dialog opens for the first time, and run once.
const opened = document.querySelector<HTMLDialogElement>('[data-search]');
if (opened) start(opened);
