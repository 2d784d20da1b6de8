/** From shapes to pixels to a file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Canvas } from '../../src/share/canvas.ts';
import { box, disc, hexagon, hole, polygon, roundedBox, stroke, turned, type Outline } from '../../src/share/outline.ts';
import { pngOf } from '../../src/share/png.ts';
import { coverageOf } from '../../src/share/raster.ts';
import { readPng } from './png.ts';

const WHITE = [255, 255, 255] as const;
const BLACK = [0, 0, 0] as const;
const RED = [200, 0, 0] as const;

/** Pixels that a shape covers, in sum. */
const covered = (outline: Outline) => coverageOf(outline).values.reduce((sum, value) => sum + value, 0) / 255;
/** What it should: the shoelace formula. */
const area = (outline: Outline) =>
  Math.abs(
    outline.reduce(
      (all, points) =>
        all +
        points.reduce((sum, value, index) => {
          if (index % 2 === 1) return sum;
          const next = (index + 2) % points.length;
          return sum + (value * points[next + 1]! - points[next]! * points[index + 1]!) / 2;
        }, 0),
      0,
    ),
  );

const place = fc.double({ min: -60, max: 60, noNaN: true });

describe('coverage', () => {
  test('given any triangle, wherever it lies, then what it covers is its area', () => {
    fc.assert(
      fc.property(fc.tuple(place, place, place, place, place, place), (points) => {
        const triangle = polygon(...points);
        const { values, width, height } = coverageOf(triangle);
        // Each pixel is rounded to a 255th.
        expect(Math.abs(covered(triangle) - area(triangle))).toBeLessThanOrEqual((values.length + 1) / 255);
        expect(values).toHaveLength(width * height);
      }),
    );
  });

  test('given shapes and their holes, then what they cover is their area', () => {
    const shapes: readonly Outline[] = [
      box(3.25, 4.5, 10, 7.75),
      disc(20, 20, 9.3),
      roundedBox(1, 1, 30, 12, 6),
      hexagon(15, 15, 12),
      turned(box(0, 0, 20, 4), 30, 5, 5),
      [...disc(20, 20, 15), ...hole(disc(20, 20, 6))],
    ];
    for (const shape of shapes) expect(covered(shape) / area(shape)).toBeCloseTo(1, 2);
    expect(area(disc(0, 0, 10))).toBeCloseTo(Math.PI * 100, -1);
    expect(covered([...box(0, 0, 10, 10), ...hole(box(0, 0, 10, 10))])).toBe(0);
  });

  test('given a line of several pieces, then no piece cuts a hole into another', () => {
    const line = stroke(6, 5, 5, 40, 20, 10, 40, 12, 5);
    const { x, y, width, values } = coverageOf(line);
    for (const [atX, atY] of [
      [5, 5],
      [40, 20],
      [10, 40],
      [22, 12],
      [25, 30],
    ] as const)
      expect(values[(atY - y) * width + atX - x], `${atX}, ${atY}`).toBe(255);
  });

  test('given nothing, then nothing is covered', () => {
    expect(coverageOf([]).values).toHaveLength(0);
    expect(coverageOf(polygon(1, 1, 5, 1)).values).toHaveLength(0);
  });
});

describe('a picture', () => {
  const drawn = () => {
    const canvas = new Canvas(40, 30, WHITE);
    canvas.fill(20, 0, 20, 30, RED);
    canvas.paint(coverageOf(box(4, 4, 10, 10)), BLACK);
    canvas.paint(coverageOf(box(30.5, 4, 4, 4)), BLACK);
    return canvas;
  };

  test('given what was painted, then its file shows it, shaded at edges by what lies below', () => {
    const picture = readPng(pngOf(drawn()));
    expect([picture.width, picture.height]).toEqual([40, 30]);
    expect(picture.at(0, 0)).toEqual(WHITE);
    expect(picture.at(4, 4)).toEqual(BLACK);
    expect(picture.at(13, 13)).toEqual(BLACK);
    expect(picture.at(14, 13)).toEqual(WHITE);
    expect(picture.at(39, 29)).toEqual(RED);
    expect(picture.at(32, 5)).toEqual(BLACK);
    const [red, green, blue] = picture.at(30, 5);
    expect(red).toBeGreaterThan(80);
    expect(red).toBeLessThan(120);
    expect([green, blue]).toEqual([0, 0]);
  });

  test('given paint that reaches beyond the picture, then the rest is left out', () => {
    const canvas = new Canvas(10, 10, WHITE);
    canvas.paint(coverageOf(box(-5, -5, 8, 30)), BLACK);
    canvas.paint(coverageOf(box(0, 0, 8, 8)), RED, 7, 7);
    const picture = readPng(pngOf(canvas));
    expect(picture.at(2, 9)).toEqual(BLACK);
    expect(picture.at(3, 0)).toEqual(WHITE);
    expect(picture.at(9, 9)).toEqual(RED);
    expect(picture.at(6, 9)).toEqual(WHITE);
  });

  test('given more shades than a palette holds, then the nearest ones stand in', () => {
    const canvas = new Canvas(300, 2, WHITE);
    for (let x = 0; x < 300; x++) canvas.fill(x, 0, 1, 2, [x % 256, 255 - (x % 256), x >> 1]);
    const picture = readPng(pngOf(canvas));
    expect(picture.colours).toBe(256);
    const [red, green, blue] = picture.at(280, 1);
    expect(Math.hypot(red! - 24, green! - 231, blue! - 140)).toBeLessThan(150);
  });

  test('given a canvas that becomes another, then nothing is left of what was on it', () => {
    const canvas = new Canvas(40, 30, RED);
    canvas.paint(coverageOf(disc(20, 15, 14)), BLACK);
    expect(pngOf(canvas.become(drawn())).equals(pngOf(drawn()))).toBe(true);
  });
});
