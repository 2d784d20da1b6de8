/** Where titles break in the pictures that links are shared with. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setTitle, type Room } from '../../src/share/lines.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string) => text.length / 2;
const ROOM: Room = { width: 600, height: 350, sizes: [76, 60, 44], leading: 1.1 };
const set = (title: string, room = ROOM) => setTitle(title, room, measure);

describe('a title', () => {
  const word = fc.stringMatching(/^«?[a-zé]{1,9}[?!:»,]?$/);

  test('given any words, then all are there in their order, every line fits, and so do all together', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
        const { size, lines } = set(words.join(' '));
        expect(lines.join(' ').replaceAll('\u00A0', ' ')).toBe(words.join(' '));
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(ROOM.width);
        expect(lines.length * size * ROOM.leading).toBeLessThanOrEqual(ROOM.height);
        expect(ROOM.sizes).toContain(size);
      }),
    );
  });

  test('given a short one, then it is as large as there is; given a long word, then it is smaller, and whole', () => {
    expect(set('Who decides?')).toEqual({ size: 76, lines: ['Who decides?'] });
    expect(set('Klantverantwoordelijke')).toEqual({ size: 44, lines: ['Klantverantwoordelijke'] });
  });

  test('given signs with a space before them, then they stay with their word', () => {
    for (const title of [
      'Vous êtes prêt pour une affaire ? Oui',
      'Кейс бренда косметики: меньше шагов — больше продаж',
      'Dire « bonjour » à ses clients',
    ])
      for (const line of set(title).lines) {
        expect(line).not.toMatch(/^[?!:;»—–]/);
        expect(line).not.toMatch(/«$/);
      }
  });

  test('given a preposition, then a line does not end with it where it need not', () => {
    expect(
      set('Как продавать людям и компаниям в одном плане')
        .lines.slice(0, -1)
        .filter((line) => /\s[ивк]$/.test(line)),
    ).toEqual([]);
  });

  test('given a title that thinks twice, then it breaks between its thoughts', () => {
    expect(set('Dual demo: a script for operations').lines[0]).toBe('Dual demo:');
  });

  test('given a title that fits in no size, then it is refused by its words', () => {
    expect(() => set('x'.repeat(60))).toThrow('x'.repeat(60));
    expect(() => set('many words '.repeat(30).trim())).toThrow('too long');
  });
});
