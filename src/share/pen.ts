/** What motifs draw with: shapes in the site's colours, on the panel at the picture's right. */
import { HEIGHT, WIDTH } from './address.ts';
import type { Canvas } from './canvas.ts';
import type { ColourName, Colours } from './colours.ts';
import { disc, hexagon, hole, stroke, type Outline } from './outline.ts';
import { coverageOf } from './raster.ts';

export type Side = 'b2c' | 'b2b';

/** The panel, in pixels of the picture. */
export const PANEL = { left: 800, top: 0, right: WIDTH, bottom: HEIGHT, x: 1000, y: HEIGHT / 2 } as const;

/** The middles of its halves: what is said of B2C stands above, of B2B below. */
export const HALVES: Readonly<Record<Side, number>> = { b2c: HEIGHT / 4, b2b: (HEIGHT * 3) / 4 };

/** A hexagon has the area of a disc when its corners lie this many radii from the middle. */
const CORNER = 1.1;

export class Pen {
  readonly #canvas: Canvas;
  readonly #colours: Colours;
  /** The side that the whole picture is about. */
  readonly side: Side | undefined;

  constructor(canvas: Canvas, colours: Colours, side?: Side) {
    this.#canvas = canvas;
    this.#colours = colours;
    this.side = side;
  }

  /** The sides that it shows, each with the height at which its own stands. */
  get halves(): readonly (readonly [Side, number])[] {
    return this.side
      ? [[this.side, PANEL.y]]
      : [
          ['b2c', HALVES.b2c],
          ['b2b', HALVES.b2b],
        ];
  }

  /** The colour of what both sides share, unless the picture is about one. */
  get tone(): ColourName {
    return this.side ?? 'ink-2';
  }

  fill(outline: Outline, colour: ColourName): void {
    this.#canvas.paint(coverageOf(outline), this.#colours[colour]);
  }

  line(width: number, colour: ColourName, ...points: readonly number[]): void {
    this.fill(stroke(width, ...points), colour);
  }

  /** The panel's ground: each side its own half, one side the whole, or what both share. */
  ground(shared: boolean): void {
    const { left, top, right, bottom, y } = PANEL;
    const fill = (from: number, to: number, colour: ColourName) =>
      this.#canvas.fill(left, from, right - left, to - from, this.#colours[colour]);
    if (this.side) return fill(top, bottom, `${this.side}-soft`);
    if (shared) return fill(top, bottom, 'surface-2');
    fill(top, y, 'b2c-soft');
    fill(y, bottom, 'b2b-soft');
  }

  /** The mark of a side: a disc for B2C, a hexagon of its area for B2B; open, only its rim. @param radius of the disc */
  mark(of: Side, x: number, y: number, radius: number, { open = 0, colour = of as ColourName } = {}): void {
    const shape = (r: number) => (of === 'b2c' ? disc(x, y, r) : hexagon(x, y, CORNER * r));
    this.fill(open ? [...shape(radius), ...hole(shape(radius - open))] : shape(radius), colour);
  }
}
