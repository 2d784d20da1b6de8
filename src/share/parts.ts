/** What a page shows that has neither a diagram nor a calculator: the shape of its part of the playbook. */
import type { Part } from '../shell/sidebar.ts';
import { engines } from './engines.ts';
import { along, box, disc, hole, roundedBox, stroke } from './outline.ts';
import { PANEL, type Pen } from './pen.ts';
import { keys, practices } from './tools.ts';

/** @param place of the page in its part, from 0 */
type Draw = (pen: Pen, place: number) => void;

const [LEFT, RIGHT] = [852, 1148];
const WIDE = RIGHT - LEFT;

/** One way in, two ways on. */
function start(pen: Pen): void {
  const { y } = PANEL;
  const way = (to: number) =>
    along((t) => {
      const s = t * t * (3 - 2 * t);
      return [LEFT + 60 + (WIDE - 96) * t, y + (to - y) * s];
    });
  pen.fill(box(PANEL.left, y - 8, LEFT + 60 - PANEL.left, 16), 'rule-strong');
  pen.line(16, 'rule-strong', ...way(170));
  pen.line(16, 'rule-strong', ...way(460));
  pen.fill([...disc(LEFT + 28, y, 30), ...hole(disc(LEFT + 28, y, 14))], 'ink-2');
  pen.fill(disc(LEFT + 28, y, 14), 'surface-2');
  pen.mark('b2c', RIGHT - 40, 170, 58);
  pen.mark('b2b', RIGHT - 40, 460, 58);
}

/** The same rows, on either side. */
function compare(pen: Pen, place: number): void {
  if (pen.side) return engines(pen);
  // Each page has lengths of its own, in every language the same.
  const lengths = [130, 85, 145, 60, 110];
  const left = (row: number) => lengths[(row + place) % lengths.length]!;
  const right = (row: number) => lengths[(3 * row + place + Math.floor(place / lengths.length)) % lengths.length]!;
  pen.fill(box(PANEL.x - 2, 95, 4, 440), 'rule-strong');
  pen.mark('b2c', PANEL.x - 40, 127, 24);
  pen.mark('b2b', PANEL.x + 40, 127, 24);
  for (let row = 0; row < 5; row++) {
    const y = 192 + row * 70;
    pen.fill(roundedBox(PANEL.x - 18 - left(row), y, left(row), 42, 21), 'b2c');
    pen.fill(box(PANEL.x + 18, y, right(row), 42), 'b2b');
  }
}

/** The steps of the plan, as far as this page is; the overview comes before the first. */
function roadmap(pen: Pen, place: number): void {
  const steps = 10;
  for (let step = 1; step <= steps; step++) {
    const height = 44 * step - 8;
    const colour = step === place ? 'ink' : step < place || place === 0 ? 'ink-3' : 'rule-strong';
    pen.fill(box(LEFT - 14 + (step - 1) * 33, 535 - height, 27, height), colour);
  }
}

/** Lines to tick, the first of them ticked. */
function checklists(pen: Pen): void {
  [210, 170, 196, 140, 184].forEach((width, row) => {
    const [x, y] = [LEFT - 4, 112 + row * 86];
    const rim = (inset: number) => roundedBox(x + inset, y + inset, 58 - 2 * inset, 58 - 2 * inset, 12 - inset);
    pen.fill(rim(0), pen.tone);
    if (row < 3) pen.fill(stroke(8, x + 16, y + 30, x + 26, y + 40, x + 43, y + 19), pen.side ? `${pen.side}-soft` : 'surface-2');
    else pen.fill(rim(5), pen.side ? `${pen.side}-soft` : 'surface-2');
    pen.fill(roundedBox(x + 84, y + 20, width, 18, 9), row < 3 ? (pen.side ? `${pen.side}-rule` : 'rule-strong') : pen.tone);
  });
}

/** A sheet with fields to fill in. */
function templates(pen: Pen, place: number): void {
  const fields = pen.side ? [pen.side, pen.side] : (['b2c', 'b2b'] as const);
  const [x, y, width] = [LEFT + 14, 85, WIDE - 28];
  pen.fill(roundedBox(x, y, width, 560, 14), 'surface');
  pen.fill(roundedBox(x + 34, y + 44, 150, 22, 4), 'ink-2');
  const rows: readonly (readonly (readonly [number, boolean])[])[] = [
    [[200, false]],
    [
      [64, false],
      [112, true],
    ],
    [[186, false]],
    [
      [120, true],
      [70, false],
    ],
    [
      [92, false],
      [60, false],
    ],
    [[200, false]],
    [
      [44, false],
      [132, true],
    ],
    [[170, false]],
  ];
  let filled = 0;
  // Each page has its lines in an order of its own, in every language the same.
  rows.forEach((_, index) => {
    const row = rows[(index * 3 + place * 5) % rows.length]!;
    let at = x + 34;
    for (const [long, field] of row) {
      const line = y + 104 + index * 56;
      if (field) pen.fill(roundedBox(at, line - 9, long, 32, 6), fields[filled++ % 2]!);
      else pen.fill(roundedBox(at, line, long, 14, 7), 'rule-strong');
      at += long + 14;
    }
  });
}

/** Entries with what stands behind them. */
function reference(pen: Pen): void {
  [96, 70, 120, 84, 104].forEach((width, row) => {
    const y = 106 + row * 88;
    pen.fill(roundedBox(LEFT - 8, y, width, 20, 4), row % 2 === 0 ? 'b2c' : 'b2b');
    pen.fill(roundedBox(LEFT - 8, y + 36, WIDE + 16, 10, 5), 'rule-strong');
    pen.fill(roundedBox(LEFT - 8, y + 56, (WIDE + 16) * (0.9 - (row % 3) * 0.16), 10, 5), 'rule-strong');
  });
}

/** Each part's shape, and whether it stands on the ground that both sides share. */
export const PARTS_SHAPES: Readonly<Record<Part, { readonly draw: Draw; readonly shared?: boolean }>> = {
  start: { draw: start, shared: true },
  foundations: { draw: engines },
  compare: { draw: compare, shared: true },
  roadmap: { draw: roadmap, shared: true },
  checklists: { draw: checklists, shared: true },
  experience: { draw: practices },
  templates: { draw: templates, shared: true },
  tools: { draw: keys, shared: true },
  reference: { draw: reference, shared: true },
};
