/** Opens the search dialog by click, `/` or Ctrl/⌘ K. What happens inside it, and Pagefind, are fetched only then. */
// As an address: a plain dynamic import would bring the bundler's helper along, a file more for every page.
import dialogScript from './search-dialog.ts?worker&url';

const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
const input = dialog?.querySelector<HTMLInputElement>('input');

function open(): void {
  if (!dialog || !input || dialog.open) return;
  dialog.showModal();
  input.select();
  void import(/* @vite-ignore */ dialogScript);
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
