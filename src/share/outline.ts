/** Shapes as closed outlines, in pixels, y downwards. Outlines that turn the other way cut holes. */

/** A closed contour: x and y in turn. */
export type Contour = readonly number[];
export type Outline = readonly Contour[];

/** How far a curve may be from its chords, in pixels: less than an eye sees. */
const FLATNESS = 0.06;

/** How many chords stand for an arc of this radius and angle (radians). */
function chords(radius: number, angle: number): number {
  return Math.max(3, Math.ceil(angle / (2 * Math.acos(Math.max(0, 1 - FLATNESS / Math.max(radius, 0.5))))));
}

export function polygon(...points: readonly number[]): Outline {
  return [points];
}

export function box(x: number, y: number, width: number, height: number): Outline {
  return [[x, y, x + width, y, x + width, y + height, x, y + height]];
}

function arc(x: number, y: number, radius: number, from: number, angle: number): number[] {
  const count = chords(radius, Math.abs(angle));
  return Array.from({ length: count + 1 }, (_, index) => from + (angle * index) / count).flatMap((at) => [
    x + radius * Math.cos(at),
    y + radius * Math.sin(at),
  ]);
}

export function disc(x: number, y: number, radius: number): Outline {
  return [arc(x, y, radius, 0, 2 * Math.PI)];
}

export function roundedBox(x: number, y: number, width: number, height: number, radius: number): Outline {
  const r = Math.min(radius, width / 2, height / 2);
  const [left, top, right, bottom] = [x + r, y + r, x + width - r, y + height - r];
  const quarter = Math.PI / 2;
  return [
    [
      ...arc(right, top, r, -quarter, quarter),
      ...arc(right, bottom, r, 0, quarter),
      ...arc(left, bottom, r, quarter, quarter),
      ...arc(left, top, r, 2 * quarter, quarter),
    ],
  ];
}

/** A regular hexagon on its point. @param radius from the middle to a corner */
export function hexagon(x: number, y: number, radius: number): Outline {
  return [
    Array.from({ length: 6 }, (_, corner) => ((2 * corner - 1) * Math.PI) / 6 - Math.PI / 3).flatMap((at) => [
      x + radius * Math.cos(at),
      y + radius * Math.sin(at),
    ]),
  ];
}

/** The outline turned round, so that it cuts a hole into what it is drawn with. */
export function hole(outline: Outline): Outline {
  return outline.map((contour) => contour.map((_, index) => contour[contour.length - 2 - index + 2 * (index % 2)]!));
}

/** Turned about a point. @param angle clockwise, in degrees */
export function turned(outline: Outline, angle: number, x: number, y: number): Outline {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return outline.map((contour) =>
    contour.map((value, index) =>
      index % 2 === 0 ? x + (value - x) * cos - (contour[index + 1]! - y) * sin : y + (contour[index - 1]! - x) * sin + (value - y) * cos,
    ),
  );
}

/** A line of a width through points, with round ends and corners. */
export function stroke(width: number, ...points: readonly number[]): Outline {
  const half = width / 2;
  const parts: Contour[] = [];
  for (let index = 0; index < points.length; index += 2) {
    const [x, y, toX, toY] = points.slice(index, index + 4) as [number, number, number?, number?];
    parts.push(...disc(x, y, half));
    if (toX === undefined || toY === undefined) continue;
    const length = Math.hypot(toX - x, toY - y) || 1;
    const [across, down] = [((toY - y) / length) * half, ((x - toX) / length) * half];
    parts.push([x + across, y + down, toX + across, toY + down, toX - across, toY - down, x - across, y - down]);
  }
  return parts;
}

/** Points along a curve, for `stroke`. @param at from 0 to 1 to a point */
export function along(at: (share: number) => readonly [number, number], steps = 40): number[] {
  return Array.from({ length: steps + 1 }, (_, index) => at(index / steps)).flat();
}
