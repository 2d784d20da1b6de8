/**
 * Single keys: `g` and `?` fetch their code, later keys are handed to it. Here is decided whether keys count at all: not while somebody types,
 * not with a modifier, and not where the reader has turned them off. Then `/` opens no search either, so this listens before all others.
 */
import keys from './keys.ts?worker&url';

let code: Promise<unknown> | undefined;

/** `two-engines-keys` is `off` where they are turned off (src/reading/keys-choice.ts). */
function off(): boolean {
  try {
    return !!localStorage['two-engines-keys'];
  } catch {
    return false;
  }
}

addEventListener(
  'keydown',
  (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || (target as Element).closest?.('input,textarea,select,[contenteditable]')) return;
    if (off()) {
      if (key === '/') event.stopImmediatePropagation();
      return;
    }
    if (/^[g?]$/i.test(key) || event.code === 'KeyG') code ??= import(/* @vite-ignore */ keys);
    void code?.then(() => dispatchEvent(new CustomEvent('two-engines-key', { detail: event })));
  },
  true,
);
