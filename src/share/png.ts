/** Writes a picture of at most 256 colours as a PNG (ISO/IEC 15948): a palette, and a byte a pixel. */
import { constants, crc32, deflateSync } from 'node:zlib';
import type { Canvas } from './canvas.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Large areas are flat: to look for runs alone takes half the time of a search for what repeats, and writes fewer bytes. */
const RUNS = { level: 1, strategy: constants.Z_RLE };

function chunk(type: string, data: Uint8Array): Buffer {
  const written = Buffer.alloc(data.length + 12);
  written.writeUInt32BE(data.length);
  written.write(type, 4, 'latin1');
  written.set(data, 8);
  written.writeUInt32BE(crc32(written.subarray(4, data.length + 8)), data.length + 8);
  return written;
}

/** The file. */
export function pngOf({ width, height, rows, palette }: Pick<Canvas, 'width' | 'height' | 'rows' | 'palette'>): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits, by palette; then the only kinds of compression, filters and order that there are for it.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, RUNS)),
    chunk('IEND', new Uint8Array()),
  ]);
}
