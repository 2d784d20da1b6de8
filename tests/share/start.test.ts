/** The thread that draws beside the build: what it writes, what it keeps, and whom it names when it cannot. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/build/html.ts';
import { openKept } from '../../src/share/kept.ts';
import { startSharePictures } from '../../src/share/start.ts';
import { readPng } from './png.ts';

let folder = '';
beforeAll(() => {
  const artifacts = join(import.meta.dirname, '../.artifacts');
  mkdirSync(artifacts, { recursive: true });
  folder = mkdtempSync(join(artifacts, 'share-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (title: string) => elementsOf(`<html><body><h1>${title}</h1></body></html>`);

describe('the thread', () => {
  test('given pages, then each has its picture in the site, at the address that follows from its own', async () => {
    const pictures = startSharePictures();
    pictures.page('/', page('Two Engines'));
    pictures.page('/ru/foundations/why-now/', page('Почему именно сейчас?'));
    pictures.page('/embed/ru/roi/', page('ROI'));
    await pictures.write(folder);
    const files = ['og/index.png', 'og/ru/foundations/why-now.png'].map((file) => readFileSync(join(folder, file)));
    for (const file of files) expect(readPng(file).width).toBe(1200);
    expect(files[0]!.equals(files[1]!)).toBe(false);
    expect(existsSync(join(folder, 'og/embed'))).toBe(false);
  });

  test('given titles that cannot be drawn, then the build is refused with every page and its reason, and writes none', async () => {
    const pictures = startSharePictures();
    const dist = join(folder, 'refused');
    pictures.page('/en/start/first-week/', page('A fine title'));
    pictures.page('/en/foundations/why-now/', page('Why now 😀?'));
    pictures.page('/it/foundations/one-voice/', page('W'.repeat(80)));
    const refused = pictures.write(dist);
    await expect(refused).rejects.toThrow('/en/foundations/why-now/: the fonts have no "😀" (U+1F600)');
    await expect(refused).rejects.toThrow(`/it/foundations/one-voice/: the title "${'W'.repeat(80)}" is too long`);
    await expect(refused).rejects.not.toThrow('first-week');
    expect(existsSync(dist)).toBe(false);
  });
});

describe('pictures of earlier builds', () => {
  test('given the same picture, then it is drawn once, also by the next build; given another, then it is drawn', () => {
    const root = join(folder, 'kept');
    let drawn = 0;
    const make = () => Buffer.from(`picture ${++drawn}`);
    const first = openKept(root).file('a', make);
    expect(readFileSync(first, 'utf8')).toBe('picture 1');
    expect(openKept(root).file('a', make)).toBe(first);
    expect(drawn).toBe(1);
    expect(readFileSync(openKept(root).file('b', make), 'utf8')).toBe('picture 2');
  });

  test('given a picture that cannot be drawn, then nothing is kept of it', () => {
    const kept = openKept(join(folder, 'faults'));
    const fail = () => {
      throw new Error('no such letter');
    };
    expect(() => kept.file('a', fail)).toThrow('no such letter');
    expect(
      readFileSync(
        kept.file('a', () => Buffer.from('mended')),
        'utf8',
      ),
    ).toBe('mended');
  });
});
