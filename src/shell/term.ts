/**
 * Shows a term's definition at the word: when a mouse rests on it, when it has the focus, at the first tap. Without this script the term is
 * a link into the glossary. It stays while the pointer is on it, Escape closes it, and a second tap follows the link.
 */
const GAP = 8;

const terms = document.querySelectorAll<HTMLAnchorElement>('a[data-term]');
const tip = document.createElement('div');
tip.id = 'term-tip';
tip.className = 'term-tip';
tip.role = 'tooltip';
tip.hidden = true;

let shown: HTMLAnchorElement | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;
let touched = false;

/** Below the word, above it where there is no room, and always inside the window. */
function place(word: HTMLElement): void {
  // A term may run over two lines: the tip belongs to the first.
  const at = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - GAP;
  const below = at.bottom + GAP;
  tip.style.left = `${Math.max(GAP, Math.min(at.left, room))}px`;
  tip.style.top = `${below + height > innerHeight && at.top - GAP - height > 0 ? at.top - GAP - height : below}px`;
}

function show(word: HTMLAnchorElement): void {
  clearTimeout(leaving);
  if (shown === word) return;
  hide();
  shown = word;
  tip.textContent = word.dataset['term'] ?? '';
  tip.hidden = false;
  word.setAttribute('aria-describedby', tip.id);
  place(word);
}

function hide(): void {
  clearTimeout(leaving);
  shown?.removeAttribute('aria-describedby');
  shown = null;
  tip.hidden = true;
}

/** Time to move the pointer from the word onto its definition. */
function leave(): void {
  leaving = setTimeout(hide, 200);
}

if (terms.length > 0) {
  document.body.append(tip);
  tip.addEventListener('pointerenter', () => clearTimeout(leaving));
  tip.addEventListener('pointerleave', leave);
  for (const word of terms) {
    word.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') show(word);
    });
    word.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') leave();
    });
    word.addEventListener('pointerdown', (event) => {
      touched = event.pointerType !== 'mouse';
    });
    word.addEventListener('focus', () => {
      // A tap gives the focus before the click: the click decides.
      if (!touched) show(word);
    });
    word.addEventListener('blur', hide);
    word.addEventListener('click', (event) => {
      if (!touched || shown === word) return;
      event.preventDefault();
      show(word);
    });
  }
  document.addEventListener('keydown', (event) => {
    touched = false;
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('scroll', hide, { passive: true });
}
