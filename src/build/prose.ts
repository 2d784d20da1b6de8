/** What a reader reads of an MDX page, line by line: prose without code, tags and addresses. And the check that no figure is typed in it. */

export interface ProseLine {
  readonly line: number;
  readonly text: string;
}

/** The prose of a page. Front matter counts only with its title, description and label: readers see those too. */
export function proseOf(source: string): ProseLine[] {
  const lines = source.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  let fenced = false;
  let inTag = false;
  return lines.flatMap((raw, index) => {
    const line = index + 1;
    if (index <= end) {
      const shown = /^\s*(?:title|description|label): *(.*)$/.exec(raw);
      return shown ? [{ line, text: shown[1]! }] : [];
    }
    if (raw.startsWith('```')) {
      fenced = !fenced;
      return [];
    }
    if (fenced || /^(import|export) /.test(raw)) return [];
    // A tag may run over several lines; nothing of it is prose but what attributes say to readers.
    let text = inTag ? (raw.includes('>') ? raw.slice(raw.indexOf('>') + 1) : '') : raw;
    if (inTag) inTag = !raw.includes('>');
    const said = [...raw.matchAll(/\b(?:title|subject|label)="([^"]*)"/g)].map((found) => found[1]!);
    text = text
      .replace(/\{\/\*.*?\*\/\}/g, ' ')
      .replace(/=\{\{[^}]*\}\}/g, '')
      .replace(/<[^<>]*>/g, ' ')
      .replace(/`[^`]*`/g, ' ')
      .replace(/\]\([^)]*\)/g, '] ');
    const open = text.search(/<[A-Za-z][^<>]*$/);
    if (open >= 0) {
      inTag = true;
      text = text.slice(0, open);
    }
    const whole = [text, ...said].join(' ').trim();
    return whole ? [{ line, text: whole }] : [];
  });
}

/** Digits that prose may hold, each with its reason. Everything else is a figure and belongs to content/data. */
export const ALLOWED_DIGITS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^\s*\d+\. /, reason: 'the number of a step: markdown writes it' },
  { pattern: /\b3-3-3\b/g, reason: 'the name of the frame' },
  { pattern: /\bB2[BC]\b/g, reason: 'the names of the two sides' },
  { pattern: /\bD2C\b/g, reason: 'direct to consumer, a name of the trade' },
  { pattern: /\b24\/7\b/g, reason: 'an idiom: round the clock' },
  { pattern: /\bCC BY 4\.0\b/g, reason: 'the name and version of a licence' },
  { pattern: /\bISO(?:\/IEC)? \d{4,5}\b/g, reason: 'the name of a standard' },
  { pattern: /\bSOC 2\b/g, reason: 'the name of an audit report' },
  { pattern: /\b[24]K\b|\bH[12]\b|\bL[1-4]\b/g, reason: 'names of formats and levels' },
];

/** Every figure typed as digits in a page, named with file and line. */
export function typedFigures(file: string, source: string): string[] {
  return proseOf(source).flatMap(({ line, text }) => {
    const rest = ALLOWED_DIGITS.reduce((left, { pattern }) => left.replace(pattern, ' '), text);
    const found = /\S*\d\S*/.exec(rest);
    return found ? [`${file}:${line}: the figure "${found[0]}" is typed in prose. Put it into content/data and name its id.`] : [];
  });
}
