/** Single keys, once the first of them is used: `g` and a letter go somewhere, `?` opens the list of all, in which they can be turned off. */
import { loadStyle } from '../calculator/style.ts';
import style from '../styles/keys.css?url';
import { readingFile } from './fetched.ts';
import { chooseKeys, keysOn } from './keys-choice.ts';
import { letterOf } from './keys-letter.ts';
import type { ReadingFile } from './reading-file.ts';

/** How long the second key may take, in milliseconds. */
const PATIENCE = 1500;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  content: readonly (Node | string)[] = [],
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content);
  return made;
}

function dialogOf({ words: { keys }, places }: ReadingFile): HTMLDialogElement {
  const key = (text: string) => element('kbd', [text]);
  const row = (keysOf: readonly (Node | string)[], what: Node | string) => element('div', [element('dt', keysOf), element('dd', [what])]);
  const title = element('h2', [keys.title], { id: 'keys-title' });
  const on = element('input', [], { type: 'checkbox', checked: keysOn() });
  on.dataset['keys'] = '';
  on.addEventListener('change', () => chooseKeys(on.checked));
  const close = element('button', [keys.close], { type: 'button' });
  const dialog = element(
    'dialog',
    [
      title,
      element('p', [keys.where]),
      element(
        'dl',
        [
          row([key('/')], keys.search),
          row([key('?')], keys.help),
          ...places.map(([letter, name, href]) => row([key('g'), ` ${keys.then} `, key(letter)], element('a', [name], { href }))),
        ],
        { className: 'keys' },
      ),
      element('p', [element('label', [on, ` ${keys.on}`])]),
      close,
    ],
    { className: 'keys-dialog' },
  );
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  // A click on the backdrop lands on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

async function help(): Promise<void> {
  const [file] = await Promise.all([readingFile(), loadStyle(style)]);
  dialog ??= dialogOf(file);
  dialog.querySelector<HTMLInputElement>('[data-keys]')!.checked = keysOn();
  if (!document.querySelector('dialog[open]')) dialog.showModal();
}

async function go(letter: string): Promise<void> {
  const place = (await readingFile()).places.find(([one]) => one === letter);
  if (place) location.assign(place[2]);
}

/** When `g` was last pressed, in milliseconds of the page's life. */
let pressed = -Infinity;

addEventListener('two-engines-key', (event) => {
  const key = (event as CustomEvent<KeyboardEvent>).detail;
  const letter = letterOf(key);
  const second = key.timeStamp - pressed < PATIENCE;
  pressed = -Infinity;
  // Where something is open over the page, keys belong to it; a key held down is one key.
  if (!keysOn() || key.repeat || document.querySelector('dialog[open]')) return;
  // Offline, and the names are not there: nothing happens.
  if (second) void go(letter).catch(() => {});
  else if (letter === '?') void help().catch(() => {});
  else if (letter === 'g') pressed = key.timeStamp;
});
