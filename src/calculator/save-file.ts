/** Hands a file to the reader: made in the page, sent nowhere. */
import { NAME } from '../../content/site.ts';
import { firstCharacters } from './link-text.ts';

/** Longest piece of a file's name that comes from a link. */
const LONGEST_SLUG = 40;

/** A text as part of a file's name: letters and digits of any script, nothing that a file system or a shell reads otherwise. */
function slugOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return firstCharacters(words.replace(/^-/, ''), LONGEST_SLUG).replace(/-$/, '');
}

/** `two-engines-roi-rossi-2026-11-23.json`: the site, the calculator, the label of the case, the day. */
export function fileName(id: string, label: string, day: string, extension: string): string {
  return `${[slugOf(NAME), id, slugOf(label), day].filter(Boolean).join('-')}.${extension}`;
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
