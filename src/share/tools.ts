/** What each calculator is about, as a shape: the picture of a result, without its numbers. */
import type { CalculatorId } from '../calculators/registry.ts';
import { along, box, polygon, roundedBox, stroke } from './outline.ts';
import { PANEL, type Pen, type Side } from './pen.ts';

type Draw = (pen: Pen) => void;

const [LEFT, RIGHT] = [852, 1148];
const WIDE = RIGHT - LEFT;

/** Money goes out, and comes back: the balance by month crosses nought. */
function roi(pen: Pen): void {
  const zero = 375;
  /** A bend between two slopes, that ends above. */
  const balance = (share: number): readonly [number, number] => [
    LEFT - 12 + (WIDE + 24) * share,
    zero + 110 - 509 * (Math.hypot(share - 0.15, 0.1) - 0.1),
  ];
  pen.line(5, 'b2b-rule', LEFT - 12, zero, RIGHT + 12, zero);
  pen.line(13, 'b2b', ...along(balance, 90));
  // Where the bend above meets the line: 110 = 509 × (√((share − 0.15)² + 0.1²) − 0.1).
  const [back] = balance(0.15 + Math.sqrt((110 / 509 + 0.1) ** 2 - 0.1 ** 2));
  pen.mark('b2b', back, zero, 34, { colour: 'b2b-soft' });
  pen.mark('b2b', back, zero, 24);
}

/** What a customer costs, and what one brings. */
function ltvCac(pen: Pen): void {
  for (const [side, y] of pen.halves) {
    const round = side === 'b2c' ? 26 : 0;
    pen.fill(roundedBox(LEFT, y - 66, WIDE / 3.4, 52, round), `${side}-rule`);
    pen.fill(roundedBox(LEFT, y + 14, WIDE, 52, round), side);
  }
}

/** From many to few: people on the left, companies on the right. */
function funnel(pen: Pen): void {
  const widths: Readonly<Record<Side, readonly number[]>> = { b2c: [160, 92, 66, 40, 30], b2b: [160, 118, 70, 56, 24] };
  for (let stage = 0; stage < 5; stage++) {
    const y = 122 + stage * 80;
    pen.fill(roundedBox(PANEL.x - 5 - widths.b2c[stage]!, y, widths.b2c[stage]!, 64, 14), 'b2c');
    pen.fill(box(PANEL.x + 5, y, widths.b2b[stage]!, 64), 'b2b');
  }
}

/** One lever against the other. */
function duel(pen: Pen): void {
  const { x, y } = PANEL;
  pen.fill(polygon(x, y + 20, x + 62, y + 150, x - 62, y + 150), 'rule-strong');
  pen.line(14, 'ink-2', x - 118, y + 44, x + 118, y - 4);
  pen.mark('b2c', x - 118, y - 28, 64);
  pen.mark('b2b', x + 118, y - 76, 64);
}

/** Deals stage by stage: fewer, and larger. */
function pipeline(pen: Pen): void {
  [5, 4, 3, 2, 1].forEach((deals, stage) => {
    for (let deal = 0; deal < deals; deal++) pen.fill(box(LEFT + stage * 61, 463 - deal * 76, 52, 64), stage >= 3 ? 'b2b' : 'b2b-rule');
  });
}

/** Each channel brings less the more it gets. */
function budget(pen: Pen): void {
  const curve = (most: number, speed: number) => along((share) => [LEFT + WIDE * share, 500 - most * (1 - Math.exp(-speed * share))]);
  pen.line(5, 'rule-strong', LEFT, 130, LEFT, 500, RIGHT, 500);
  pen.line(13, 'b2c', ...curve(230, 5.5));
  pen.line(13, 'b2b', ...curve(480, 1.25));
}

/** Two results that overlap. */
function experiment(pen: Pen): void {
  const base = 460;
  const bell = (middle: number) =>
    along((share) => [LEFT - 30 + (WIDE + 60) * share, base - 270 * Math.exp(-(((share - middle) / 0.125) ** 2) / 2)], 60);
  for (const [middle, colour] of [
    [0.37, 'rule-strong'],
    [0.63, 'ink-2'],
  ] as const)
    pen.fill([[...bell(middle), RIGHT + 30, base, LEFT - 30, base]], colour);
  // Both show where they overlap.
  pen.line(7, 'surface-2', ...bell(0.37));
  pen.line(5, 'ink-2', LEFT - 30, base, RIGHT + 30, base);
}

/** Where one stands between the engines. */
function engine(pen: Pen): void {
  const { x } = PANEL;
  pen.line(8, 'rule-strong', x, 140, x, 490);
  for (let step = 1; step < 8; step++) pen.fill(box(x - 26, 140 + step * 43.75 - 2, 52, 4), 'rule-strong');
  pen.mark('b2c', x, 128, 60);
  pen.mark('b2b', x, 502, 60);
  pen.fill(roundedBox(x - 58, 262, 116, 38, 19), 'ink');
}

/** Words for a person, words for a company. */
function message(pen: Pen): void {
  for (const [side, y] of pen.halves) {
    const [shift, round] = side === 'b2c' ? [-18, 34] : [18, 6];
    const left = LEFT + 10 + shift;
    const tail = side === 'b2c' ? left + 46 : left + 230;
    pen.fill([...roundedBox(left, y - 96, 276, 162, round)], side);
    pen.fill(polygon(tail - 24, y + 60, tail + 24, y + 60, tail + (side === 'b2c' ? -24 : 24), y + 104), side);
    [204, 204, 120].forEach((width, row) =>
      pen.fill(roundedBox(left + 36, y - 60 + row * 40, width, 12, side === 'b2c' ? 6 : 0), `${side}-soft`),
    );
  }
}

/** Practices, each as far as it has come. */
export function practices(pen: Pen): void {
  const reached = pen.side ? [4, 3, 5, 2, 3, 1] : [4, 2, 3];
  for (const [side, y] of pen.halves)
    reached.forEach((steps, row) => {
      const far = side === 'b2c' || pen.side ? steps : 6 - steps;
      const middle = y + (row - (reached.length - 1) / 2) * 74;
      for (let step = 0; step < 5; step++) pen.mark(side, LEFT + 22 + step * 63, middle, 23, { open: step < far ? 0 : 5 });
    });
}

/** Questions with an answer, and the gaps. */
function litmus(pen: Pen): void {
  const gaps = new Set([3, 6, 13]);
  for (let question = 0; question < 16; question++) {
    const [x, y] = [LEFT + 4 + (question % 4) * 76, 177 + Math.floor(question / 4) * 76 - 6];
    const rim = (inset: number) => roundedBox(x + inset, y + inset, 60 - 2 * inset, 60 - 2 * inset, 12 - inset);
    pen.fill(rim(0), gaps.has(question) ? 'rule-strong' : 'ink-2');
    if (gaps.has(question)) pen.fill(rim(5), 'surface-2');
    else pen.fill(stroke(8, x + 17, y + 31, x + 27, y + 41, x + 44, y + 20), 'surface-2');
  }
}

/** All of them: the keys of a calculator. */
export function keys(pen: Pen): void {
  pen.fill(roundedBox(LEFT + 12, 95, WIDE - 24, 440, 26), 'surface');
  pen.fill(roundedBox(LEFT + 36, 119, WIDE - 72, 84, 10), 'ink-2');
  for (let key = 0; key < 12; key++) {
    const [x, y] = [LEFT + 36 + (key % 3) * 78, 225 + Math.floor(key / 3) * 74];
    pen.fill(roundedBox(x, y, 68, 62, 12), key === 8 ? 'b2c' : key === 11 ? 'b2b' : 'rule');
  }
}

/** Each calculator's shape, and whether it stands on the ground that both sides share. */
export const TOOLS: Readonly<Record<CalculatorId, { readonly draw: Draw; readonly shared?: boolean }>> = {
  roi: { draw: roi },
  'ltv-cac': { draw: ltvCac },
  funnel: { draw: funnel, shared: true },
  duel: { draw: duel, shared: true },
  pipeline: { draw: pipeline },
  budget: { draw: budget, shared: true },
  experiment: { draw: experiment, shared: true },
  engine: { draw: engine, shared: true },
  message: { draw: message },
  cx: { draw: practices },
  litmus: { draw: litmus, shared: true },
};
