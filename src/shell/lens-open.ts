/**
 * Hands the choice of a side over to the code that folds, which nobody fetches who reads both sides. A choice of an earlier page is on the
 * root already: the theme's script in the head has put it there, before the first paint.
 */
// As an address: see search-open.ts.
import lensScript from './lens.ts?worker&url';

const root = document.documentElement;
const choice = document.querySelector('[data-lens-choice]');

function load(): void {
  import(/* @vite-ignore */ lensScript).catch(() => {
    // Without it nothing could be opened: then nothing is folded either.
    delete root.dataset.lens;
  });
}

if (root.dataset.lens) load();
else choice?.addEventListener('change', load, { once: true });
// Back on this page, as it was left, from one where a side has been chosen.
addEventListener('pageshow', ({ persisted }) => persisted && load());
