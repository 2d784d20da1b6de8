/** Reads the kind of PNG that src/share/png.ts writes, and nothing else: what a test sees of a picture. */
import { crc32, inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of a pixel. */
  at(x: number, y: number): readonly number[];
  /** How many pixels of a box have another colour than the first pixel of the picture. Many pictures are looked at: this is quick. */
  ink(left: number, top: number, right: number, bottom: number): number;
  /** How many colours it names. */
  readonly colours: number;
}

/** @throws Error when it is no such file: another form, a chunk whose sum is wrong, rows of another length */
export function readPng(file: Buffer): Picture {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG.');
  const chunks = new Map<string, Buffer>();
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length)) throw new Error(`${type}: its sum is wrong.`);
    chunks.set(type, data);
    at += 12 + length;
  }
  if ([...chunks.keys()].join(' ') !== 'IHDR PLTE IDAT IEND') throw new Error(`Other chunks: ${[...chunks.keys()].join(' ')}`);
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.subarray(8).toString('hex') !== '0803000000') throw new Error('Not eight bits by palette.');
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  if (rows.length !== (width + 1) * height) throw new Error('Rows of another length.');
  for (let row = 0; row < height; row++) if (rows[row * (width + 1)] !== 0) throw new Error(`Row ${row} has a filter.`);
  return {
    width,
    height,
    colours: palette.length / 3,
    ink(left, top, right, bottom) {
      const paper = rows[1];
      let ink = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (rows[y * (width + 1) + 1 + x] !== paper) ink++;
      return ink;
    },
    at(x, y) {
      const place = rows[y * (width + 1) + 1 + x]!;
      if (place * 3 >= palette.length) throw new Error(`(${x}, ${y}) names a colour that is not there.`);
      return [...palette.subarray(place * 3, place * 3 + 3)];
    },
  };
}
