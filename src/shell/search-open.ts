/** Opens the search dialog by click, `/` or Ctrl/⌘ K. Pagefind itself is fetched only then. */
import { start } from './search-dialog.ts';

const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const input = dialog?.querySelector<HTMLInputElement>('input');

function open(): void {
  if (!dialog || !input || dialog.open) return;
  dialog.showModal();
  input.select();
  start(dialog);
}

/** Typing a slash into a field must stay typing a slash. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

for (const button of document.querySelectorAll('[data-search-open]')) button.addEventListener('click', open);
dialog?.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
// A click on the backdrop lands on the dialog itself.
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
  const commandK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!slash && !commandK) return;
  event.preventDefault();
  open();
});
