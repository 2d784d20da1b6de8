/** Type as outlines: widths, kerning, letters of both alphabets, and those that are not there. tests/browser/share.test.ts holds widths to a browser's. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Face } from '../../src/share/face.ts';

const font = (name: string) => fileURLToPath(new URL(`../../src/fonts/${name}.woff2`, import.meta.url));
const face = new Face([font('literata-600-latin'), font('literata-600-russian')]);
const ink = (text: string) => face.place(text, 60).map(({ coverage }) => coverage.values.reduce((sum, value) => sum + value, 0));

describe('the face of titles', () => {
  test('given letters of both alphabets, then each is drawn and none like another', () => {
    const letters = 'AbgéßœñЖжщЁё';
    const drawn = ink(letters);
    for (const amount of drawn) expect(amount).toBeGreaterThan(1000);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('given pairs that the type sets closer, then they are narrower than their letters, in both alphabets', () => {
    for (const pair of ['To', 'Va', 'Г.', 'Та']) {
      const apart = [...pair].reduce((sum, letter) => sum + face.width(letter, 100), 0);
      // The full stop is Latin: the Cyrillic file has no pair with it, and neither has a browser.
      if (pair === 'Г.') expect(face.width(pair, 100)).toBeCloseTo(apart, 9);
      else expect(face.width(pair, 100), pair).toBeLessThan(apart - 1);
    }
    // Each further letter adds the same.
    expect(face.width('nnnn', 100) - face.width('nnn', 100)).toBeCloseTo(face.width('nnn', 100) - face.width('nn', 100), 9);
  });

  test('given a size, then widths grow with it, and letters stand where widths say', () => {
    expect(face.width('Сделка', 80)).toBeCloseTo(2 * face.width('Сделка', 40), 9);
    const last = face.place('nnnnnnnn', 40).at(-1)!;
    expect(Math.abs(last.right - (face.width('nnnnnnnn', 40) - face.width('n', 40)))).toBeLessThanOrEqual(1);
  });

  test('given the narrow space before French signs, then it is half a space and draws nothing', () => {
    expect(face.width('\u202F', 100)).toBeCloseTo(face.width(' ', 100) / 2, 9);
    expect(ink('\u202F \u00A0')).toEqual([0, 0, 0]);
  });

  test('given a character that the fonts lack, then it is refused by its name, not drawn as a box', () => {
    for (const [text, name] of [
      ['A😀', 'U+1F600'],
      ['Ωραία', 'U+03A9'],
      ['ў', 'U+045E'],
    ] as const) {
      expect(() => face.width(text, 10)).toThrow(name);
      expect(() => face.place(text, 10)).toThrow(name);
    }
  });
});
