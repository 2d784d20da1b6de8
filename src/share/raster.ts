/** From outlines to pixels: how much of each pixel a shape covers, exactly, by summing the signed areas beside its edges. */
import type { Outline } from './outline.ts';

/** What a shape covers: 0 (nothing) to 255 (all) for each pixel of a box whose corner lies at `x`, `y`. */
export interface Coverage {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/** Adds the signed area to the right of an edge, row by row. The edge lies inside the box of `width` columns. */
function edge(sums: Float32Array, width: number, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const down = fromY < toY ? 1 : -1;
  const [topX, top, bottomX, bottom] = down === 1 ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  let x = topX;
  for (let row = Math.floor(top); row < bottom; row++) {
    const height = Math.min(row + 1, bottom) - Math.max(row, top);
    // As a share of the whole edge, which is never more than one: a slope may be infinite.
    const next = topX + (bottomX - topX) * ((Math.min(row + 1, bottom) - top) / (bottom - top));
    const area = height * down;
    const [left, right] = x < next ? [x, next] : [next, x];
    const first = Math.floor(left);
    const last = Math.ceil(right);
    const at = row * width + first;
    if (last <= first + 1) {
      const middle = (x + next) / 2 - first;
      sums[at]! += area * (1 - middle);
      sums[at + 1]! += area * middle;
    } else {
      // What the edge has left behind at the end of each column, of its whole height in this row.
      const share = 1 / (right - left);
      let before = 0;
      let covered = 0;
      for (let column = first; column < last; column++) {
        const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
        const part = (to - from) * share;
        const now = before + part * (column + 1 - (from + to) / 2);
        sums[at + column - first]! += area * (now - covered);
        covered = now;
        before += part;
      }
      sums[at + last - first]! += area * (1 - covered);
    }
    x = next;
  }
}

/** The coverage of an outline: contours that turn one way add up, the other way they cut holes. */
export function coverageOf(outline: Outline): Coverage {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of outline)
    for (let index = 0; index < contour.length; index += 2) {
      left = Math.min(left, contour[index]!);
      right = Math.max(right, contour[index]!);
      top = Math.min(top, contour[index + 1]!);
      bottom = Math.max(bottom, contour[index + 1]!);
    }
  if (!(right > left && bottom > top)) return { x: 0, y: 0, width: 0, height: 0, values: new Uint8Array() };
  const [x, y] = [Math.floor(left), Math.floor(top)];
  const [width, height] = [Math.ceil(right) - x, Math.ceil(bottom) - y];
  // The area right of the last pixel has a column of its own, which nobody reads.
  const columns = width + 1;
  const sums = new Float32Array(columns * height + 1);
  for (const contour of outline)
    for (let index = 0; index < contour.length; index += 2) {
      const next = (index + 2) % contour.length;
      edge(sums, columns, contour[index]! - x, contour[index + 1]! - y, contour[next]! - x, contour[next + 1]! - y);
    }
  const values = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += sums[row * columns + column]!;
      values[row * width + column] = Math.min(1, Math.abs(sum)) * 255 + 0.5;
    }
  }
  return { x, y, width, height, values };
}
