/** A picture of few colours: each pixel is a number in a palette, which grows by the shades that smooth edges need. */
import type { Coverage } from './raster.ts';

/** Red, green, blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** Steps between a ground and what is painted on it: more are not seen, and cost bytes. */
const SHADES = 15;

/** By how much of a pixel is covered, from 0 to 255: its shade. */
const SHADE_OF = Uint8Array.from({ length: 256 }, (_, covered) => Math.round((covered * SHADES) / 255));

/** What a byte can name. */
const MOST_COLOURS = 256;

function distance(a: Colour, b: Colour): number {
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
}

export class Canvas {
  readonly width: number;
  readonly height: number;
  /** Row by row as a PNG has them: each begins with the number of its filter, which is none, for neighbours in a palette have nothing to do with each other. */
  readonly rows: Uint8Array;
  readonly palette: Colour[];
  /** By paint: ground × shade → its place in the palette, plus one. */
  readonly #mixed = new Map<number, Uint16Array>();

  constructor(width: number, height: number, ground: Colour) {
    this.width = width;
    this.height = height;
    this.rows = new Uint8Array((width + 1) * height);
    this.palette = [ground];
  }

  /** Takes over what is on another of its size, and forgets what was on itself: a large one need not be made for each picture. */
  become(other: Canvas): this {
    this.rows.set(other.rows);
    this.palette.splice(0, Infinity, ...other.palette);
    this.#mixed.clear();
    return this;
  }

  /** The place of a colour in the palette; of the nearest one, where there is no room left. */
  #place(colour: Colour): number {
    const found = this.palette.findIndex((one) => distance(one, colour) === 0);
    if (found >= 0) return found;
    if (this.palette.length < MOST_COLOURS) return this.palette.push(colour) - 1;
    return this.palette.reduce((best, one, index) => (distance(one, colour) < distance(this.palette[best]!, colour) ? index : best), 0);
  }

  #mix(ground: number, paint: Colour, shade: number): number {
    const under = this.palette[ground]!;
    const mixed = under.map((value, channel) => Math.round(value + ((paint[channel]! - value) * shade) / SHADES));
    return this.#place(mixed as unknown as Colour);
  }

  /** Fills a box of whole pixels. */
  fill(x: number, y: number, width: number, height: number, colour: Colour): void {
    const place = this.#place(colour);
    for (let row = y; row < y + height; row++)
      this.rows.fill(place, row * (this.width + 1) + 1 + x, row * (this.width + 1) + 1 + x + width);
  }

  /** Paints what is covered, moved by whole pixels. What lies outside is left out. */
  paint({ x, y, width, height, values }: Coverage, colour: Colour, right = 0, down = 0): void {
    const { rows } = this;
    const [left, top] = [x + right, y + down];
    const key = (colour[0] << 16) | (colour[1] << 8) | colour[2];
    const mixed = this.#mixed.get(key) ?? new Uint16Array(MOST_COLOURS * (SHADES + 1));
    this.#mixed.set(key, mixed);
    const [firstRow, lastRow] = [Math.max(0, -top), Math.min(height, this.height - top)];
    const [firstColumn, lastColumn] = [Math.max(0, -left), Math.min(width, this.width - left)];
    for (let row = firstRow; row < lastRow; row++) {
      const from = row * width;
      const to = (top + row) * (this.width + 1) + 1 + left;
      for (let column = firstColumn; column < lastColumn; column++) {
        const shade = SHADE_OF[values[from + column]!]!;
        if (shade === 0) continue;
        const ground = rows[to + column]!;
        const at = ground * (SHADES + 1) + shade;
        let place = mixed[at]!;
        if (place === 0) mixed[at] = place = this.#mix(ground, colour, shade) + 1;
        rows[to + column] = place - 1;
      }
    }
  }
}
