/** Draws the picture of a page: its name and title on paper, its shape on the panel beside them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CalculatorId } from '../calculators/registry.ts';
import type { Part } from '../shell/sidebar.ts';
import type { PictureId } from '../words/pictures.ts';
import { HEIGHT, WIDTH } from './address.ts';
import { Canvas, type Colour } from './canvas.ts';
import { coloursOf } from './colours.ts';
import { DIAGRAMS } from './diagrams.ts';
import { engines, smallMark } from './engines.ts';
import { Face } from './face.ts';
import { setTitle, type Room } from './lines.ts';
import { PARTS_SHAPES } from './parts.ts';
import { Pen, type Side } from './pen.ts';
import { pngOf } from './png.ts';
import { TOOLS } from './tools.ts';

/** What is on the panel. */
export type Shape =
  | { readonly of: 'diagram'; readonly id: PictureId }
  | { readonly of: 'tool'; readonly id: CalculatorId }
  | { readonly of: 'part'; readonly id: Part; /** Of the page in its part, from 0. */ readonly place: number }
  | { readonly of: 'site' };

/** What is drawn of a page. */
export interface Share {
  /** The site's. */
  readonly name: string;
  readonly title: string;
  /** Below the title: the sides named there, and the part of the site. One side alone is what the whole page is about. */
  readonly sides: readonly Side[];
  readonly below: string;
  readonly shape: Shape;
}

/** Left edge of what is written, and how wide a title may be. */
const LEFT = 80;
const COLUMN = 660;

const LEADING = 1.14;

const ROOM: Room = { width: COLUMN, height: 350, sizes: [76, 72, 68, 64, 60, 56, 52, 48, 44], leading: LEADING };

/** The middle of the title, a little above that of the space it has: so it looks in the middle. */
const MIDDLE = 318;

const NAME_BASE = 94;
const NAME_INDENT = 78;
const BELOW_BASE = 560;

/** The size of what is not the title. */
const SMALL = 34;

/** The size in which a text stays within its width. */
function fitted(face: Face, words: string, width: number): number {
  return Math.min(SMALL, Math.floor(width / Math.max(face.width(words, 1), 1)));
}

function file(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** A drawing hand: reads fonts and colours once. @throws Error when they are not what they were */
export function startDrawing(): (share: Share) => Buffer {
  const colours = coloursOf(readFileSync(file('../styles/tokens.css'), 'utf8'));
  const display = new Face([file('../fonts/literata-600-latin.woff2'), file('../fonts/literata-600-russian.woff2')]);
  const text = new Face([file('../fonts/onest-latin.woff2'), file('../fonts/onest-cyrillic.woff2')]);
  const sheet = new Canvas(WIDTH, HEIGHT, colours.paper);
  /** Panels that were drawn: pages of five languages share them. */
  const grounds = new Map<string, Canvas>();

  const shapeOf = (shape: Shape) => {
    if (shape.of === 'diagram') return DIAGRAMS[shape.id];
    if (shape.of === 'tool') return TOOLS[shape.id];
    if (shape.of === 'part') return PARTS_SHAPES[shape.id];
    return { draw: engines };
  };

  /** All but the words. */
  const ground = ({ sides, shape }: Share): Canvas => {
    const side = sides.length === 1 ? sides[0] : sideOfShape(shape);
    const key = JSON.stringify([side, shape]);
    const known = grounds.get(key);
    if (known) return known;
    const canvas = new Canvas(WIDTH, HEIGHT, colours.paper);
    const pen = new Pen(canvas, colours, side);
    const { draw, shared = false } = shapeOf(shape);
    pen.ground(shared);
    draw(pen, shape.of === 'part' ? shape.place : 0);
    smallMark(pen, LEFT, NAME_BASE - 11, 1.5);
    grounds.set(key, canvas);
    return canvas;
  };

  const write = (canvas: Canvas, face: Face, words: string, size: number, x: number, base: number, colour: Colour) => {
    for (const { coverage, right } of face.place(words, size)) canvas.paint(coverage, colour, x + right, base);
  };

  return (share) => {
    const canvas = sheet.become(ground(share));
    const { name, title, sides, below } = share;
    write(canvas, display, name, fitted(display, name, COLUMN - NAME_INDENT), LEFT + NAME_INDENT, NAME_BASE, colours['ink-2']);
    const { size, lines } = setTitle(title, ROOM, (words) => display.width(words, 1));
    const leading = Math.round(size * LEADING);
    // From the top of the first line's capitals to the last line's base.
    const first = Math.round(MIDDLE - ((lines.length - 1) * leading) / 2 + size * 0.35);
    lines.forEach((line, index) => write(canvas, display, line, size, LEFT - Math.round(size / 24), first + index * leading, colours.ink));
    let x = LEFT;
    for (const one of sides) {
      new Pen(canvas, colours).mark(one, x + 14, BELOW_BASE - 12, 14);
      x += 42;
      write(canvas, text, one.toUpperCase(), SMALL, x, BELOW_BASE, colours[one]);
      x += Math.round(text.width(one.toUpperCase(), SMALL)) + 24;
    }
    write(canvas, text, below, fitted(text, below, LEFT + COLUMN - x), x, BELOW_BASE, colours['ink-2']);
    return pngOf(canvas);
  };
}

/** The side of a diagram or calculator that is about one only. */
function sideOfShape(shape: Shape): Side | undefined {
  return shape.of === 'diagram' ? DIAGRAMS[shape.id].side : undefined;
}
