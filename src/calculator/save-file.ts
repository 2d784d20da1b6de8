/** Hands a file to the reader: made in the page, sent nowhere. */
import { firstCharacters } from './link-text.ts';

/** Longest piece of a file's name that comes from a link. */
const LONGEST_SLUG = 40;

/** `two-engines-roi-rossi-2026-11-23.json`: letters and digits of any script, nothing that a file system or a shell reads otherwise. */
export function fileName(id: string, label: string, day: string, extension: string): string {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const slug = firstCharacters(words.replace(/^-/, ''), LONGEST_SLUG).replace(/-$/, '');
  return `${['two-engines', id, slug, day].filter(Boolean).join('-')}.${extension}`;
}

/** Starts the download of a file. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Not at once: some browsers have not begun to read it yet.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
