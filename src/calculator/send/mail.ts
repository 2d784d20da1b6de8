/** A mail as text, and as an address that a mail program opens. Whatever a link brought along stays text in it. */
import type { SendWords } from '../../words/on-demand.ts';
import { cleanText, encodeText } from '../link-text.ts';

/** Mail programs and browsers cut longer addresses (Outlook at 2 083 characters). */
export const LONGEST_MAILTO = 2000;

/** Text that cannot begin a line of its own: what stands in a subject or in a field. */
export function oneLine(text: string): string {
  return cleanText(text.replace(/\s+/g, ' ')).trim();
}

/**
 * A letter: greeting, paragraphs (empty ones are left out), where the numbers stand, closing.
 * @param open leads to the link; for what holds answers or a text instead of assumptions
 */
export function letter(words: SendWords, paragraphs: readonly string[], link: string, open = words.letter.open): string {
  const { greeting, closing } = words.letter;
  return [greeting, ...paragraphs.filter(Boolean), `${open}\n${link}`, closing].join('\n\n');
}

/** A `mailto:` address without recipient (RFC 6068: line ends are CR LF, everything is percent-encoded). */
export function mailtoAddress(subject: string, body = ''): string {
  const head = `mailto:?subject=${encodeText(oneLine(subject))}`;
  return body ? `${head}&body=${encodeText(body.replace(/\r?\n/g, '\r\n'))}` : head;
}
