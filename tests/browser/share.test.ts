// Why this file: the pictures that links are shared with are set by own code; a browser knows how wide the same words are in the same type.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HEIGHT, shareAddress, WIDTH } from '../../src/share/address.ts';
import { Face } from '../../src/share/face.ts';
import { builtPages, textOf } from '../site/pages.ts';
import { url, useBrowser } from './open.ts';

const { open } = useBrowser();

const font = (name: string) => fileURLToPath(new URL(`../../src/fonts/${name}.woff2`, import.meta.url));
const pages = builtPages().filter(({ locale }) => locale !== null);
const titles = [...new Set(pages.map(({ elements }) => textOf(elements.find(({ tagName }) => tagName === 'h1')!).trim()))];

test('given all titles, then they are as wide in a picture as a browser sets them in that type', async () => {
  const { page } = await open();
  await page.goto(url('/ru/foundations/who-decides/'));
  const measured = await page.evaluate(async (texts) => {
    // The two files that pictures are drawn from.
    const type = '600 100px "Literata Latin", "Literata Russian"';
    await document.fonts.load(type, 'Ag Жж');
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = type;
    context.fontKerning = 'normal';
    // Letters that are spaced form no ligatures; pictures have none.
    context.letterSpacing = '1px';
    return texts.map((text) => context.measureText(text).width - text.length);
  }, titles);
  const face = new Face([font('literata-600-latin'), font('literata-600-russian')]);
  const off = titles
    .map((title, index) => ({ title, browser: measured[index]!, ours: face.width(title, 100) }))
    // Of two or three thousand pixels.
    .filter(({ browser, ours }) => Math.abs(browser - ours) > 1);
  expect(titles.length).toBeGreaterThan(400);
  expect(off).toEqual([]);
});

test('given a picture of each language, then a browser shows it in the size that the head says', async () => {
  const { page } = await open();
  await page.goto(url('/en/'));
  for (const { path } of pages.filter((one) => /^\/\w+\/roadmap\/$/.test(one.path))) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, shareAddress(path));
    expect(size, path).toEqual([WIDTH, HEIGHT]);
  }
});
