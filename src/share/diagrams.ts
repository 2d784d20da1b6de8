/** A hint of each diagram of the playbook (src/figures/pictures): its shape without its words. It shows no figures: those are in the page. */
import type { PictureId } from '../words/pictures.ts';
import { box, disc, hole, roundedBox } from './outline.ts';
import { HALVES, PANEL, type Pen, type Side } from './pen.ts';

type Draw = (pen: Pen) => void;

/** Left and right end of what stands in a row. */
const [LEFT, RIGHT] = [852, 1148];
const WIDE = RIGHT - LEFT;

/** Seats about the champion. */
function committee(pen: Pen): void {
  const { x, y } = PANEL;
  const seats = Array.from({ length: 6 }, (_, seat) => (seat * Math.PI) / 3 + Math.PI / 6).map(
    (at) => [x + 142 * Math.cos(at), y + 142 * Math.sin(at)] as const,
  );
  for (const [toX, toY] of seats) pen.line(5, 'b2b-rule', x, y, toX, toY);
  seats.forEach(([toX, toY], seat) => {
    pen.mark('b2b', toX, toY, 36, { colour: 'b2b-soft' });
    // Two of them sign, the others can stop it.
    pen.mark('b2b', toX, toY, 36, { open: seat === 0 || seat === 5 ? 0 : 6 });
  });
  pen.mark('b2b', x, y, 58);
}

/** Six stages a side; money arrives at one of them. */
function journeys(pen: Pen): void {
  for (const [side, y] of pen.halves) {
    const paid = side === 'b2c' ? 3 : 4;
    const at = (stage: number) => LEFT + (WIDE * stage) / 5;
    pen.line(5, `${side}-rule`, LEFT, y, RIGHT, y);
    for (let stage = 0; stage < 6; stage++) {
      pen.mark(side, at(stage), y, stage === paid ? 34 : 17, { colour: `${side}-soft` });
      pen.mark(side, at(stage), y, stage === paid ? 34 : 17, { open: stage === paid ? 0 : 5 });
    }
  }
}

/** Ranges where they lie on one scale. */
function funnelRanges(pen: Pen): void {
  const rows: readonly (readonly [Side, number, number])[] = [
    ['b2c', 0, 0.12],
    ['b2b', 0.04, 0.2],
    ['b2c', 0.16, 0.22],
    ['b2b', 0.1, 0.3],
    ['b2c', 0.3, 0.34],
    ['b2b', 0.42, 0.26],
    ['b2c', 0.56, 0.28],
    ['b2b', 0.6, 0.4],
  ];
  for (const share of [0, 0.5, 1]) pen.fill(box(LEFT + WIDE * share - 1.5, 95, 3, 440), 'rule-strong');
  rows.forEach(([side, from, length], row) => {
    const y = 110 + row * 52 + (row % 2 === 0 ? 6 : -4);
    pen.fill(roundedBox(LEFT + WIDE * from, y, WIDE * length, 30, side === 'b2c' ? 15 : 0), side);
  });
}

/** Two lattices of three rows of three. */
function threeThreeThree(pen: Pen): void {
  for (const [side, y] of pen.halves)
    for (let place = 0; place < 9; place++)
      pen.mark(side, PANEL.x + ((place % 3) - 1) * 82, y + (Math.floor(place / 3) - 1) * 82, 29, { open: place < 3 ? 0 : 6 });
}

/** Thin worries of a person, thick layers of a company, and a way through. */
function riskMap(pen: Pen): void {
  for (const [side, y] of pen.halves) {
    const [layers, thick] = side === 'b2c' ? [3, 14] : [5, 34];
    for (let layer = 0; layer < layers; layer++) {
      const x = LEFT + (WIDE * (layer + 1)) / (layers + 1) - thick / 2;
      pen.fill(box(x, y - 100, thick, 78), side);
      pen.fill(box(x, y + 22, thick, 78), side);
    }
    pen.line(7, `${side}-rule`, LEFT - 22, y, RIGHT + 4, y);
    pen.mark(side, RIGHT + 8, y, 17);
  }
}

/** Two axes to one scale. */
function firstDays(pen: Pen): void {
  for (const [side, y] of pen.halves) {
    const day = (of: number) => LEFT + (WIDE * of) / 14;
    const last = side === 'b2c' ? 7 : 14;
    for (let of = 0; of <= last; of++) pen.fill(box(day(of) - 1.5, y - 34, 3, 34), `${side}-rule`);
    pen.line(6, side, day(0), y, day(last), y);
    if (side === 'b2b') pen.line(16, side, day(1), y, day(13), y);
    for (const of of side === 'b2c' ? [1, 3, 7] : [0, 14]) pen.mark(side, day(of), y, 23);
  }
}

/** Five days, a box of time in each. */
function weeklyRhythm(pen: Pen): void {
  for (let day = 0; day < 5; day++) {
    const x = LEFT + day * 61;
    const frame = (inset: number) => box(x + inset, 115 + inset, 52 - 2 * inset, 400 - 2 * inset);
    pen.fill(frame(0), 'rule-strong');
    pen.fill(frame(4), 'surface');
    pen.fill(box(x, 115, 52, 82), day === 2 ? 'b2b' : 'ink-2');
    for (let hour = 2; hour < 8; hour++) pen.fill(box(x + 4, 113.5 + hour * 50, 14, 3), 'rule-strong');
  }
}

/** A squad at work all at once; a relay, one after the other. */
function whoDoesWhat(pen: Pen): void {
  const round = disc(PANEL.x, HALVES.b2c, 82);
  pen.fill([...round, ...hole(disc(PANEL.x, HALVES.b2c, 75))], 'b2c-rule');
  for (let one = 0; one < 3; one++) {
    const at = (one * 2 * Math.PI) / 3 - Math.PI / 2;
    pen.mark('b2c', PANEL.x + 78 * Math.cos(at), HALVES.b2c + 78 * Math.sin(at), 36);
  }
  pen.line(7, 'b2b-rule', LEFT, HALVES.b2b, RIGHT, HALVES.b2b);
  for (let runner = 0; runner < 4; runner++) {
    const x = LEFT + 18 + (runner * (WIDE - 36)) / 3;
    pen.mark('b2b', x, HALVES.b2b, 32);
  }
}

/** A test that reaches everybody in three widths. */
function rollout(pen: Pen): void {
  const [top, height] = [115, 400];
  [0.05, 0.5, 1].forEach((share, step) => {
    const x = LEFT + step * 104;
    pen.fill(box(x, top, 88, height), 'rule-strong');
    pen.fill(box(x + 4, top + 4, 80, height - 8), 'surface');
    pen.fill(box(x, top + height * (1 - share), 88, height * share), pen.tone);
  });
}

/** A basket left at the top, three reminders below it on one axis. */
function cartReminders(pen: Pen): void {
  const at = (share: number) => 110 + 400 * share;
  const mail = { left: 955, width: 190, height: 96 };
  pen.line(6, 'b2c', 880, at(0), 880, at(1));
  pen.mark('b2c', 880, at(0), 14, { colour: 'b2c-soft' });
  pen.mark('b2c', 880, at(0), 14, { open: 5 });
  [0.08, 0.42, 1].forEach((share, index) => {
    const middle = 168 + index * 148;
    pen.line(3, 'b2c-rule', 880, at(share), mail.left, middle);
    pen.mark('b2c', 880, at(share), 20);
    pen.fill(roundedBox(mail.left, middle - mail.height / 2, mail.width, mail.height, 10), 'surface');
    pen.line(6, 'b2c', mail.left + 22, middle - 22, mail.left + mail.width / 2, middle + 14, mail.left + mail.width - 22, middle - 22);
  });
}

/** Laggards and leaders, in pairs. */
function cxGap(pen: Pen): void {
  const pairs: Readonly<Record<Side, readonly (readonly [number, number])[]>> = {
    b2c: [
      [0.18, 0.86],
      [0.1, 0.62],
      [0.3, 0.94],
    ],
    b2b: [
      [0.34, 0.9],
      [0.12, 0.7],
      [0.22, 0.82],
    ],
  };
  for (const [side, y] of pen.halves)
    pairs[side].forEach(([few, many], row) => {
      const at = y + (row - 1) * 76;
      pen.line(3, `${side}-rule`, LEFT, at, RIGHT, at);
      pen.line(9, side, LEFT + WIDE * few, at, LEFT + WIDE * many, at);
      pen.mark(side, LEFT + WIDE * few, at, 21, { colour: `${side}-soft` });
      pen.mark(side, LEFT + WIDE * few, at, 21, { open: 6 });
      pen.mark(side, LEFT + WIDE * many, at, 21);
    });
}

/** Each diagram's hint, whether it stands on the ground that both sides share, and the side that it is about where that is one only. */
export const DIAGRAMS: Readonly<Record<PictureId, { readonly draw: Draw; readonly shared?: boolean; readonly side?: Side }>> = {
  committee: { draw: committee, side: 'b2b' },
  journeys: { draw: journeys },
  'funnel-ranges': { draw: funnelRanges, shared: true },
  'three-three-three': { draw: threeThreeThree },
  'risk-map': { draw: riskMap },
  'first-days': { draw: firstDays },
  'weekly-rhythm': { draw: weeklyRhythm, shared: true },
  'who-does-what': { draw: whoDoesWhat },
  rollout: { draw: rollout, shared: true },
  'cart-reminders': { draw: cartReminders, side: 'b2c' },
  'cx-gap': { draw: cxGap },
};
