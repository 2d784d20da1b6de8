/** Copies a template in one click: as formatted text where the clipboard takes it, as plain text always. */
import { copyOf, plainHtml, plainText } from './plain-text.ts';

async function write(body: HTMLElement): Promise<void> {
  const text = plainText(body);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([plainHtml(body)], { type: 'text/html' }),
      }),
    ]);
  } catch {
    // Older browsers take plain text only.
    await navigator.clipboard.writeText(text);
  }
}

for (const template of document.querySelectorAll<HTMLElement>('[data-template]')) {
  const body = template.querySelector<HTMLElement>('[data-template-body]');
  const status = template.querySelector<HTMLElement>('[role="status"]');
  if (!body || !status) continue;
  for (const button of template.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    if (button.dataset['copy'] === 'blank') button.hidden = body.querySelector('[data-fill]') === null;
    button.addEventListener('click', () => {
      // Emptied first, so that the same words are said again.
      status.textContent = '';
      write(copyOf(body, button.dataset['copy'] === 'blank')).then(
        () => (status.textContent = status.dataset['copied'] ?? ''),
        () => (status.textContent = status.dataset['refused'] ?? ''),
      );
    });
  }
}
