/** Text from and for a link: made harmless on the way in, safe from mail programs on the way out. */

/** Controls and line ends, and the marks that turn the direction of what follows (U+202A–202E, U+2066–2069). */
const CONTROLS = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Half a surrogate pair is no character, and `encodeURIComponent` throws on it. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** The first `length` characters (code points, so that no emoji is cut in half). */
export function firstCharacters(text: string, length: number): string {
  // A character has at most two units: no need to take 200 kB apart for the first forty.
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? characters.slice(0, length).join('') : text;
}

/** Text as the calculators keep it: one line, no control characters, no half characters. Form and link share it. */
export function cleanText(text: string): string {
  return wellFormed(text).replace(CONTROLS, '');
}

/** A piece of a link to be shown in a message: clean, and at most 40 characters before an ellipsis. */
export function excerpt(text: string): string {
  const clean = cleanText(text);
  const cut = firstCharacters(clean, 40);
  return cut === clean ? clean : `${cut}…`;
}

/** Percent-encoded UTF-8, also for `'()*!` and a dot at the end, at which mail programs end an address. */
export function encodeText(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(/['()*!]|\.$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Decodes percent-encoding; null where an escape is cut in half or is not UTF-8. A plus is a plus. */
export function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Whether every escape is one of an escape, as gateways leave a link that encode it again. */
export function encodedTwice(text: string): boolean {
  return text.includes('%') && !/%(?!25[\da-f]{2})/i.test(text);
}
