/** The site's mark: a warm disc of many small turns and a cool hexagon of one large one, on a common shaft. As in src/shell/Mark.astro and src/figures/Engines.astro. */
import { disc, box, hexagon, hole, turned } from './outline.ts';
import { HALVES, PANEL, type Pen, type Side } from './pen.ts';

/** The turns around the disc. */
const TURNS = 24;

/** Of the disc where both stand on the panel, and of the only one. */
const RADIUS = 84;
const ONE_RADIUS = 126;

/** One engine. @param radius of the disc; the hexagon is larger, as in the mark */
function engine(pen: Pen, side: Side, x: number, y: number, radius: number): void {
  const hub = hole(disc(x, y, radius / 4));
  if (side === 'b2b') return pen.fill([...hexagon(x, y, radius * 1.32), ...hub], side);
  pen.fill([...disc(x, y, radius), ...hub], side);
  const [inner, length, width] = [radius * 1.08, radius * 0.19, radius * 0.072];
  for (let turn = 0; turn < TURNS; turn++) {
    // Where the shaft is there is no room for a turn.
    if (!pen.side && turn === TURNS / 2) continue;
    pen.fill(turned(box(x - width / 2, y - inner - length, width, length), (turn * 360) / TURNS, x, y), side);
  }
}

/** Both engines, one above the other, or the one that the page is about. */
export function engines(pen: Pen): void {
  if (pen.side) return engine(pen, pen.side, PANEL.x, PANEL.y, ONE_RADIUS);
  const [top, bottom] = [HALVES.b2c + RADIUS, HALVES.b2b - RADIUS];
  pen.fill(box(PANEL.x - 7, top, 14, bottom - top), 'rule-strong');
  for (const [side, y] of pen.halves) engine(pen, side, PANEL.x, y, RADIUS);
}

/** The mark beside the name, its left edge at `x`, its middle at `y`. @param unit pixels to a pixel of src/shell/Mark.astro */
export function smallMark(pen: Pen, x: number, y: number, unit: number): void {
  const [left, right] = [x + 7.5 * unit, x + 27.5 * unit];
  pen.fill(box(left, y - unit, right - left, 2 * unit), 'ink-3');
  pen.fill(disc(left, y, 7.5 * unit), 'b2c');
  pen.fill(hexagon(right, y, 9.4 * unit), 'b2b');
  for (const hub of [left, right]) pen.fill(disc(hub, y, 2 * unit), 'paper');
}
