/** Where a title breaks: lines of much the same length, in large type, and no small word left hanging at the end of one. */

/** How wide a text is, in sizes of its type. */
export type Measure = (text: string) => number;

export interface Room {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Sizes to try, in pixels, the largest first. */
  readonly sizes: readonly number[];
  /** From line to line, in sizes. */
  readonly leading: number;
}

export interface TitleLines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** What must not part: a sign from the word before it, an opening quote from the word after it. */
function wordsOf(title: string): string[] {
  return title
    .replace(/ (?=[?!:;»—–])/g, '\u00A0')
    .replace(/« /g, '«\u00A0')
    .split(' ')
    .filter(Boolean);
}

/*
 * What makes a title look worse, in one unit: the square of how far a line is from the mean length, as a share of the room. The numbers were
 * set by looking at all titles of the site.
 */

/** A size of nothing would lose this: a title a tenth smaller loses a tenth of it. */
const SMALLER = 0.7;
/** Each line beyond the third, times itself. */
const LONGER = 0.05;
/** A line ends where a thought does, or a part of one. */
const AFTER_THOUGHT = -0.03;
const AFTER_COMMA = -0.01;
/** An article or preposition belongs to what follows. */
const AFTER_SMALL = 0.08;

const SMALL =
  /^[«“(]?(?:\p{L}{1,2}|the|and|for|with|che|con|per|dei|del|des|les|une|aux|que|qui|sur|pour|dans|voor|een|het|van|met|или|для|при|что|как)$/iu;

function lossAfter(word: string): number {
  if (/[:?!.;—–]$/.test(word)) return AFTER_THOUGHT;
  if (word.endsWith(',')) return AFTER_COMMA;
  return SMALL.test(word) ? AFTER_SMALL : 0;
}

/** A way to set words from one of them to the end: what it loses, and the word that each line but the last ends before. */
type Way = readonly [loss: number, breaks: readonly number[]];

/**
 * The best way to break words into a number of lines; null where they do not fit.
 * @param wide the width of the words from one to before another, in sizes
 * @param room the same of a line
 */
function broken(words: readonly string[], count: number, room: number, wide: (from: number, to: number) => number): Way | null {
  const mean = Math.min(room, wide(0, words.length) / count);
  const known = new Map<number, Way | null>();
  const best = (from: number, left: number): Way | null => {
    const key = from * 16 + left;
    const before = known.get(key);
    if (before !== undefined) return before;
    let found: Way | null = null;
    const last = words.length - left + 1;
    for (let to = left === 1 ? words.length : from + 1; to <= last; to++) {
      const width = wide(from, to);
      if (width > room) break;
      const rest: Way | null = left === 1 ? [0, []] : best(to, left - 1);
      if (!rest) continue;
      const loss = rest[0] + ((width - mean) / room) ** 2 + (left > 1 ? lossAfter(words[to - 1]!) : 0);
      if (!found || loss < found[0]) found = [loss, left > 1 ? [to, ...rest[1]] : []];
    }
    known.set(key, found);
    return found;
  };
  return best(0, count);
}

/**
 * Sets a title into its room.
 * @throws Error when it does not fit in the smallest size.
 */
export function setTitle(title: string, { width, height, sizes, leading }: Room, measure: Measure): TitleLines {
  const words = wordsOf(title);
  const widths = new Map<number, number>();
  const wide = (from: number, to: number) => {
    const key = from * 1024 + to;
    const known = widths.get(key) ?? measure(words.slice(from, to).join(' '));
    widths.set(key, known);
    return known;
  };
  let found: { readonly loss: number; readonly size: number; readonly breaks: readonly number[] } | null = null;
  for (const size of sizes)
    for (let count = 1; count <= words.length && count * size * leading <= height; count++) {
      const way = broken(words, count, width / size, wide);
      if (!way) continue;
      const loss = way[0] + SMALLER * (1 - size / sizes[0]!) + LONGER * Math.max(0, count - 3) ** 2;
      if (!found || loss < found.loss) found = { loss, size, breaks: way[1] };
    }
  if (!found) throw new Error(`the title "${title}" is too long, or a word of it too wide, for the picture`);
  const ends = [...found.breaks, words.length];
  return { size: found.size, lines: ends.map((end, line) => words.slice(ends[line - 1] ?? 0, end).join(' ')) };
}
