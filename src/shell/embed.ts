/** In the frame: the link to the whole case follows the numbers shown, and the host page is told how high the content is. */
import { currentFragment } from '../calculator/address.ts';
import { pairsOf } from '../calculator/link-pairs.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-embed-open]');

function follow(): void {
  const fragment = currentFragment();
  // An anchor that is no link leaves the numbers as they are.
  if (link && (fragment === '' || pairsOf(fragment))) link.hash = fragment;
}

addEventListener('hashchange', follow);
follow();

if (parent !== window) {
  // To whoever frames it: the height and nothing of the case.
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ type: 'two-engines:height', height }, '*');
  }).observe(document.documentElement);
}
