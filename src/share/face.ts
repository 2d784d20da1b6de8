/** A typeface of the site, as outlines: its Latin and its Cyrillic file, read as browsers read them. */
import { create, type Font, type Glyph } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { kerningOf, type Kerning } from './kerning.ts';
import { along, type Contour } from './outline.ts';
import { coverageOf, type Coverage } from './raster.ts';

interface File {
  readonly font: Font;
  /** Units of its letters to its size. */
  readonly units: number;
  readonly kern: Kerning;
}

interface Letter {
  readonly file: File;
  readonly glyph: Glyph;
  /** How far it moves the next one, in units. */
  readonly advance: number;
}

/** Places of a letter within a pixel that are drawn apart: finer ones are not seen. */
const PLACES = 4;

/** French sets it before its signs. Fonts may lack it; browsers then take half of an ordinary space. */
const NARROW_SPACE = '\u202F';

/** Chords that stand for a curve of a letter. */
const CHORDS = 6;

/** An outline in units of the font, y upwards, as contours of pixels, y downwards. */
function contoursOf({ path }: Glyph, scale: number, x: number): Contour[] {
  const contours: number[][] = [];
  let current: number[] = [];
  for (const { command, args } of path.commands) {
    const points = args.map((value, index) => (index % 2 === 0 ? x + value * scale : -value * scale)) as [number, number, number, number];
    if (command === 'moveTo') contours.push((current = points));
    else if (command === 'lineTo') current.push(...points);
    else if (command === 'quadraticCurveTo') {
      const [fromX, fromY] = current.slice(-2) as [number, number];
      const [overX, overY, toX, toY] = points;
      const curve = along((t) => {
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
        return [a * fromX + b * overX + c * toX, a * fromY + b * overY + c * toY];
      }, CHORDS);
      current.push(...curve.slice(2));
    } else if (command !== 'closePath') throw new Error(`A letter with a "${command}": fonts of the site have quadratic curves only.`);
  }
  return contours;
}

/** A letter of a line, to be painted. */
export interface Placed {
  readonly coverage: Coverage;
  /** Whole pixels from the beginning of the line. */
  readonly right: number;
}

export class Face {
  readonly #files: readonly File[];
  readonly #letters = new Map<string, Letter>();
  readonly #drawn = new Map<string, Coverage>();

  /** @param files WOFF2 files; a letter comes from the first that has it */
  constructor(files: readonly string[]) {
    this.#files = files.map((file) => {
      const data = readFileSync(file);
      const font = create(data);
      if (font.isCollection) throw new Error(`${file}: a collection of fonts, where one is wanted.`);
      return { font, units: font.unitsPerEm, kern: kerningOf(data) };
    });
  }

  /** @throws Error naming a character that no file has */
  #letter(character: string): Letter {
    const known = this.#letters.get(character);
    if (known) return known;
    const code = character.codePointAt(0)!;
    const file = this.#files.find(({ font }) => font.hasGlyphForCodePoint(code));
    if (!file && character === NARROW_SPACE) return this.#keep(character, { ...this.#letter(' '), advance: this.#letter(' ').advance / 2 });
    const glyph = file?.font.glyphForCodePoint(code);
    if (!file || !glyph || glyph.id === 0) {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      throw new Error(`the fonts have no "${character}" (${name}): write another character or extend src/fonts`);
    }
    return this.#keep(character, { file, glyph, advance: glyph.advanceWidth });
  }

  #keep(character: string, letter: Letter): Letter {
    this.#letters.set(character, letter);
    return letter;
  }

  /** Each letter of a text and where it begins, in shares of the type's size; then where the text ends. */
  #line(text: string): { readonly letters: readonly (readonly [string, Letter, number])[]; readonly end: number } {
    let x = 0;
    let before: Letter | null = null;
    const letters = [...text].map((character) => {
      const letter = this.#letter(character);
      const { units, kern } = letter.file;
      // Files are subsets of their own: browsers, too, kern only within one.
      if (before?.file === letter.file) x += kern(before.glyph.id, letter.glyph.id) / units;
      const at = x;
      x += letter.advance / units;
      before = letter;
      return [character, letter, at] as const;
    });
    return { letters, end: x };
  }

  /** The width of a text in pixels. @throws Error naming a character that the fonts lack */
  width(text: string, size: number): number {
    return this.#line(text).end * size;
  }

  /** A text in one line, its base at y = 0. @throws Error naming a character that the fonts lack */
  place(text: string, size: number): Placed[] {
    return this.#line(text).letters.map(([character, { file, glyph }, at]) => {
      const x = Math.round(at * size * PLACES);
      const right = Math.floor(x / PLACES);
      const place = x - right * PLACES;
      const key = `${size} ${place} ${character}`;
      let coverage = this.#drawn.get(key);
      if (!coverage) {
        coverage = coverageOf(contoursOf(glyph, size / file.units, place / PLACES));
        this.#drawn.set(key, coverage);
      }
      return { coverage, right };
    });
  }
}
