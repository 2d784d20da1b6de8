/** Hands a file to the reader: made in the page, sent nowhere. */
import { firstCharacters } from '../link-text.ts';

/** `two-engines-roi-rossi-2026-11-23.json`: letters and digits of any script, nothing that a file system or a shell reads otherwise. */
export function fileName(id: string, label: string, day: string, extension: string): string {
  const slug = firstCharacters(label.normalize('NFC').toLowerCase(), 40)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${['two-engines', id, slug, day].filter(Boolean).join('-')}.${extension}`;
}

/** Starts the download of a text. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Not at once: some browsers have not begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
