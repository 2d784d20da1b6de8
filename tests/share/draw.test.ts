/** The picture of a page: one page, one picture, whatever was drawn before it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/build/html.ts';
import { CALCULATORS } from '../../src/calculators/registry.ts';
import { HEIGHT, shareAddress, WIDTH } from '../../src/share/address.ts';
import { coloursOf } from '../../src/share/colours.ts';
import { DIAGRAMS } from '../../src/share/diagrams.ts';
import { startDrawing, type Shape, type Share } from '../../src/share/draw.ts';
import { shareOf } from '../../src/share/of-page.ts';
import { PARTS, type Part } from '../../src/shell/sidebar.ts';
import type { PictureId } from '../../src/words/pictures.ts';
import { readPng } from './png.ts';

const TOKENS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const colours = coloursOf(TOKENS);
const draw = startDrawing();
const share = (changed: Partial<Share> = {}): Share => ({
  name: 'Two Engines',
  title: 'Who decides?',
  sides: [],
  below: 'Foundations',
  shape: { of: 'part', id: 'foundations', place: 0 },
  ...changed,
});
const page = (main: string) => elementsOf(`<html><body><h1>Кто решает?</h1>${main}</body></html>`);

describe('a picture', () => {
  test('given a page, then its picture has the size that networks show, and the colours of the site', () => {
    const picture = readPng(draw(share()));
    expect([picture.width, picture.height]).toEqual([WIDTH, HEIGHT]);
    expect(picture.at(2, 2)).toEqual(colours.paper);
    expect(picture.at(WIDTH - 3, 3)).toEqual(colours['b2c-soft']);
    expect(picture.at(WIDTH - 3, HEIGHT - 3)).toEqual(colours['b2b-soft']);
  });

  test('given one side, then its colour fills the panel and the other is nowhere on it', () => {
    for (const [own, other] of [
      ['b2c', 'b2b'],
      ['b2b', 'b2c'],
    ] as const) {
      for (const shape of [share().shape, { of: 'part', id: 'templates', place: 3 }, { of: 'tool', id: 'cx' }] as const) {
        const picture = readPng(draw(share({ sides: [own], shape })));
        const seen = new Set<string>();
        for (let y = 0; y < HEIGHT; y += 3) for (let x = 801; x < WIDTH; x += 3) seen.add(picture.at(x, y).join());
        expect(picture.at(WIDTH - 3, 3)).toEqual(colours[`${own}-soft`]);
        expect(seen).toContain(colours[own].join());
        expect(seen).not.toContain(colours[other].join());
      }
    }
  });

  test('given the same page again, after others, then its picture is the same to the byte', () => {
    const first = draw(share());
    draw(share({ title: 'Qui décide, et qui signe ?', sides: ['b2b'] }));
    draw(share({ shape: { of: 'site' } }));
    expect(draw(share()).equals(first)).toBe(true);
    expect(startDrawing()(share()).equals(first)).toBe(true);
  });

  test('given another title, part, side, name or shape, then it is another picture', () => {
    const others: readonly Partial<Share>[] = [
      {},
      { title: 'Who decides' },
      { below: 'Основы' },
      { sides: ['b2c'] },
      { name: 'Acme’s Playbook' },
      { shape: { of: 'tool', id: 'duel' } },
    ];
    expect(new Set(others.map((one) => draw(share(one)).toString('base64'))).size).toBe(others.length);
  });

  test('given all diagrams, calculators and parts, then each has a shape of its own, which stays on its panel', () => {
    const shapes: readonly Shape[] = [
      ...(Object.keys(DIAGRAMS) as PictureId[]).map((id) => ({ of: 'diagram', id }) as const),
      ...CALCULATORS.map((id) => ({ of: 'tool', id }) as const),
      // Customer experience has the shape of its calculator, foundations that of the site.
      ...(Object.keys(PARTS) as Part[]).filter((id) => id !== 'experience').map((id) => ({ of: 'part', id, place: 0 }) as const),
    ];
    const drawn = shapes.map((shape) => draw(share({ shape, title: 'A', below: '' })));
    expect(new Set(drawn.map((file) => file.toString('base64'))).size).toBe(shapes.length);
    drawn.forEach((file, index) => {
      const picture = readPng(file);
      expect(picture.ink(760, 120, 800, HEIGHT), JSON.stringify(shapes[index])).toBe(0);
    });
  });

  test('given a step of the plan, then its picture shows how far it is', () => {
    const steps = PARTS.roadmap.map((_, place) => draw(share({ shape: { of: 'part', id: 'roadmap', place } })).toString('base64'));
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('given a name that is long, then it is smaller and stays off the panel', () => {
    const picture = readPng(draw(share({ name: 'The very long name of a company’s own playbook on selling' })));
    expect(picture.ink(80, 40, 700, 120)).toBeGreaterThan(500);
    expect(picture.ink(745, 40, 800, 120)).toBe(0);
  });

  test('given colours that are not said, then the error names the first of them', () => {
    expect(() => coloursOf(TOKENS.replaceAll('--b2c-rule: #', '--b2c-rule: rgb '))).toThrow('--b2c-rule');
  });
});

describe('what a page shows', () => {
  test('given a calculator, a diagram, a part, the home page, then each by its own', () => {
    expect(shareOf('/ru/tools/roi/', page('<figure class="picture picture-rollout"></figure>'))).toMatchObject({
      title: 'Кто решает?',
      sides: ['b2b'],
      below: 'Калькуляторы',
      shape: { of: 'tool', id: 'roi' },
    });
    expect(
      shareOf('/ru/compare/teams/', page('<figure class="other"></figure><figure class="picture picture-committee b2b"></figure>'))?.shape,
    ).toEqual({
      of: 'diagram',
      id: 'committee',
    });
    expect(shareOf('/ru/roadmap/goals-and-kpis/', page(''))?.shape).toEqual({ of: 'part', id: 'roadmap', place: 1 });
    expect(shareOf('/ru/', page(''))).toMatchObject({ sides: ['b2c', 'b2b'], below: '', shape: { of: 'site' } });
  });

  test('given pages that nobody shares, then they have none', () => {
    for (const address of ['/404.html', '/embed/en/roi/']) expect(shareOf(address, page(''))).toBeNull();
  });

  test('given an address, then that of its picture follows from it', () => {
    expect(['/', '/ru/', '/it/tools/roi/'].map(shareAddress)).toEqual(['/og/index.png', '/og/ru.png', '/og/it/tools/roi.png']);
  });
});
