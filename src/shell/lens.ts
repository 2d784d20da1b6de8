/**
 * The lens: the reader has chosen a side, and the other is folded. Everything stays in the page: a button opens a block in place, and so do a
 * search in the page and a link to an anchor inside. Key `two-engines-lens`: 'b2c' | 'b2b'; nothing is kept while both are read.
 */
import sheet from '../styles/lens.css?url&no-inline';
import type { Locale } from '../locales.ts';
import { lensWordsOf } from '../words/lens.ts';
import { say, sayCount } from '../words/say.ts';

const KEY = 'two-engines-lens';
const root = document.documentElement;
const locale = root.lang as Locale;
const words = lensWordsOf(locale);
const radios = [...document.querySelectorAll<HTMLInputElement>('[data-lens-choice] input')];

/** Says what a choice has done, to those who do not see it. */
const status = document.createElement('p');
status.className = 'sr-only';
status.role = 'status';

/** Blocks that are folded or have been: what stands below the button, once it is taken out of sight. */
const folds = new Map<HTMLElement, { readonly button: HTMLButtonElement; readonly inside: HTMLElement }>();

/** The name of a side, as its own button in the choice says it. */
function nameOf(side: string): string {
  return radios.find((radio) => radio.value === side)?.labels?.[0]?.textContent.trim() ?? side;
}

/** What the button says: that the side is folded, or what folds it again. */
function label(block: HTMLElement, button: HTMLButtonElement, open: boolean): void {
  const side = nameOf(block.dataset['side']!);
  const act = document.createElement('b');
  act.textContent = open ? say(words.fold, { side }) : words.show;
  button.replaceChildren(...(open ? [act] : [`${say(words.folded, { side })} `, act]));
  button.ariaExpanded = String(open);
}

/** Takes what stands below the button out of sight; a search in the page still finds it. */
function close(block: HTMLElement): void {
  const { button, inside } = folds.get(block)!;
  inside.setAttribute('hidden', 'until-found');
  while (button.nextSibling) inside.append(button.nextSibling);
  block.append(inside);
  block.dataset['fold'] = '';
  label(block, button, false);
}

/** Puts everything back where it stood. */
function open(block: HTMLElement): void {
  const { button, inside } = folds.get(block)!;
  inside.replaceWith(...inside.childNodes);
  block.dataset['fold'] = 'open';
  delete block.dataset['byHand'];
  label(block, button, true);
}

function fold(block: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'lens-fold';
  const inside = document.createElement('div');
  inside.addEventListener('beforematch', () => open(block));
  button.addEventListener('click', () => {
    if (block.dataset['fold'] === 'open') {
      close(block);
      block.dataset['byHand'] = '';
    } else open(block);
  });
  folds.set(block, { button, inside });
  block.firstElementChild!.after(button);
  close(block);
}

/** Takes a block out of the lens. */
function release(block: HTMLElement): void {
  if (block.dataset['fold'] !== 'open') open(block);
  delete block.dataset['fold'];
  folds.get(block)!.button.remove();
  folds.delete(block);
}

/** Folds the other side. @returns how many blocks */
function apply(): number {
  const { lens } = root.dataset;
  for (const block of [...folds.keys()]) release(block);
  if (lens === 'b2b' || lens === 'b2c') {
    const other = lens === 'b2b' ? 'b2c' : 'b2b';
    document.querySelectorAll<HTMLElement>(`:is(section, figure)[data-side=${other}]`).forEach(fold);
  }
  return folds.size;
}

/** Opens what a link leads into. A browser that cannot search what is hidden does not do so by itself. */
function reveal(): void {
  const target = document.querySelector(':target');
  const block = target?.closest<HTMLElement>('[data-fold=""]');
  if (!block) return;
  open(block);
  target!.scrollIntoView();
}

function styled(): Promise<unknown> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  const arrived = new Promise((done) => (link.onload = link.onerror = done));
  document.head.append(link);
  return arrived;
}

async function choose(): Promise<void> {
  const lens = radios.find((radio) => radio.checked)?.value ?? '';
  try {
    if (lens) localStorage.setItem(KEY, lens);
    else localStorage.removeItem(KEY);
  } catch {
    // Not kept, but shown.
  }
  await styled();
  if (lens) root.dataset['lens'] = lens;
  else delete root.dataset['lens'];
  const count = apply();
  status.textContent = lens ? sayCount(locale, words.count, count, String(count)) : words.all;
}

/** Follows what is on the device: this page was left, and another has changed it. */
function follow(): void {
  let kept = '';
  try {
    kept = localStorage.getItem(KEY) ?? '';
  } catch {
    // Nothing was kept: this page goes on as it was left.
    return;
  }
  const radio = radios.find((one) => one.value === kept);
  if (!radio || kept === (root.dataset['lens'] ?? '')) return;
  radio.checked = true;
  void choose();
}

document.body.append(status);
document.querySelector('[data-lens-choice]')?.addEventListener('change', () => void choose());
addEventListener('pageshow', ({ persisted }) => persisted && follow());
const lens = root.dataset['lens'];
const own = radios.find((radio) => radio.value === lens);
if (own) {
  own.checked = true;
  apply();
  reveal();
} else if (lens === undefined && !radios[0]?.checked) void choose();
else follow();

addEventListener('hashchange', reveal);
// The same anchor a second time changes no address.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[href*="#"]')) setTimeout(reveal);
});
