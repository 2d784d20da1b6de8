/** What leaves the page: codes, markup for other pages, names of files. */
import fc from 'fast-check';
import jsQR from 'jsqr';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { fileOf, readFile } from '../../../src/calculator/case-file.ts';
import { embedCode } from '../../../src/calculator/send/embed.ts';
import { LONGEST_MAILTO, mailtoAddress } from '../../../src/calculator/send/mail.ts';
import { qrPath } from '../../../src/calculator/send/QrCode.tsx';
import { fileName } from '../../../src/calculator/save-file.ts';
import { definition } from '../../../src/calculators/roi/definition.ts';

/** Reads a drawn code as a camera would: four pixels a module. */
function decoded(text: string): string | null {
  const scale = 4;
  const { size, path } = qrPath(text)!;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data ?? null;
}

describe('the QR code', () => {
  test('given any address, then a reader finds the same address in the code', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 600 }), (text) => {
        const address = `https://two-engines.example/#label=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`.slice(0, 900);
        expect(decoded(address)).toBe(address);
      }),
      { numRuns: 25 },
    );
  });

  // ISO/IEC 18004, table 7: version 25 at level M holds 997 bytes.
  test('given 997 bytes, then there is a code; given one more, then there is none', () => {
    expect(decoded('x'.repeat(997))).toBe('x'.repeat(997));
    expect(qrPath('x'.repeat(998))).toBeNull();
  });
});

test('given markup in title and address, then the embed code is one iframe with both as text', () => {
  const address = 'https://two-engines.example/embed/en/roi/#v=1&label=%22a&users=3"><script>alert(1)</script>';
  const title = 'ROI: "A" & <b>B</b>';
  const { childNodes } = parseFragment(embedCode(address, title, 900));
  expect(childNodes.map((node) => node.nodeName)).toEqual(['iframe']);
  const { attrs } = childNodes[0] as { attrs: { name: string; value: string }[] };
  expect(Object.fromEntries(attrs.map(({ name, value }) => [name, value]))).toMatchObject({ src: address, title });
});

test.each([
  ['Rossi SpA', 'two-engines-roi-rossi-spa-2026-11-23.json'],
  ['', 'two-engines-roi-2026-11-23.json'],
  ['ООО «Ромашка»', 'two-engines-roi-ооо-ромашка-2026-11-23.json'],
  ['../../etc/passwd\0 $(rm) "x"', 'two-engines-roi-etc-passwd-rm-x-2026-11-23.json'],
  ['Café e\u0301', 'two-engines-roi-café-é-2026-11-23.json'],
])('given the label %j, then the file is called %s', (label, name) => {
  expect(fileName('roi', label, '2026-11-23', 'json')).toBe(name);
});

test('given a mail in Latin letters and one in Cyrillic of the same length, then only the first fits a mail program', () => {
  expect(mailtoAddress('Case', 'a'.repeat(1000)).length).toBeLessThanOrEqual(LONGEST_MAILTO);
  expect(mailtoAddress('Case', 'я'.repeat(1000)).length).toBeGreaterThan(LONGEST_MAILTO);
});

test('given a fragment, when it goes into a file and back, then its pairs are the same', async () => {
  const fragment = 'v=1&label=%D0%AF%20%26%20%3D&users=12.5';
  const text = fileOf(definition, fragment);
  expect(await readFile({ size: text.length, text: () => Promise.resolve(text) }, definition)).toEqual({ fragment });
});
