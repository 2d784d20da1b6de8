/**
 * How much closer two letters stand than their widths say, out of a font's own table. Fontkitten reads outlines and widths, not this; browsers
 * do, and without it "Te" or "Г," in a title falls apart. Formats: WOFF2 (W3C), GPOS pair adjustment (OpenType 1.9), formats 1 and 2.
 */
import { brotliDecompressSync } from 'node:zlib';

/** Units of the font to add between two glyphs, by their numbers. */
export type Kerning = (left: number, right: number) => number;

/** The numbers of the tables that WOFF2 names by number and whose sizes it may have transformed. */
const GLYF = 10;
const LOCA = 11;
const GPOS = 27;
/** The table's name is spelt out. */
const SPELT = 63;

const WOFF2_HEADER = 48;

/** The GPOS table of a WOFF2 font; null where it has none. */
function positions(font: Buffer): Buffer | null {
  let at = WOFF2_HEADER;
  /** A number in as many groups of seven bits as it needs. */
  const packed = (): number => {
    let value = 0;
    let byte: number;
    do {
      byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
    } while (byte & 128);
    return value;
  };
  let offset = 0;
  let found: readonly [number, number] | null = null;
  for (let tables = font.readUInt16BE(12); tables > 0; tables--) {
    const flags = font.readUInt8(at++);
    const [table, version] = [flags & 63, flags >> 6];
    const name = table === SPELT ? font.toString('latin1', at, (at += 4)) : null;
    let length = packed();
    if (table === GLYF || table === LOCA ? version !== 3 : version !== 0) length = packed();
    if (table === GPOS || name === 'GPOS') found = [offset, length];
    offset += length;
  }
  const data = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return found && data.subarray(found[0], found[0] + found[1]);
}

/** Where a glyph stands in a coverage table, or -1. */
function covered(table: Buffer, at: number, glyph: number): number {
  const count = table.readUInt16BE(at + 2);
  if (table.readUInt16BE(at) === 1) {
    for (let index = 0; index < count; index++) if (table.readUInt16BE(at + 4 + index * 2) === glyph) return index;
    return -1;
  }
  for (let index = 0; index < count; index++) {
    const range = at + 4 + index * 6;
    const first = table.readUInt16BE(range);
    if (glyph >= first && glyph <= table.readUInt16BE(range + 2)) return table.readUInt16BE(range + 4) + glyph - first;
  }
  return -1;
}

/** The class of a glyph; 0 where none is said. */
function classOf(table: Buffer, at: number, glyph: number): number {
  if (table.readUInt16BE(at) === 1) {
    const index = glyph - table.readUInt16BE(at + 2);
    return index >= 0 && index < table.readUInt16BE(at + 4) ? table.readUInt16BE(at + 6 + index * 2) : 0;
  }
  for (let index = 0; index < table.readUInt16BE(at + 2); index++) {
    const range = at + 4 + index * 6;
    if (glyph >= table.readUInt16BE(range) && glyph <= table.readUInt16BE(range + 2)) return table.readUInt16BE(range + 4);
  }
  return 0;
}

/** Bytes of an adjustment: one number for each bit set. */
function bytesOf(format: number): number {
  return 2 * format.toString(2).replaceAll('0', '').length;
}

/** Bit of the change of the left glyph's width, which is what kerning is; the fonts here set no number before it. */
const ADVANCE = 4;

/** What one table of pairs says; null where it says nothing of the left glyph or of this pair. */
function adjusted(table: Buffer, at: number, left: number, right: number): number | null {
  const index = covered(table, at + table.readUInt16BE(at + 2), left);
  if (index < 0) return null;
  const [first, second] = [table.readUInt16BE(at + 4), table.readUInt16BE(at + 6)];
  const size = bytesOf(first) + bytesOf(second);
  const value = (place: number) => (first & ADVANCE ? table.readInt16BE(place + bytesOf(first & (ADVANCE - 1))) : 0);
  if (table.readUInt16BE(at) === 2) {
    const [lefts, rights] = [
      classOf(table, at + table.readUInt16BE(at + 8), left),
      classOf(table, at + table.readUInt16BE(at + 10), right),
    ];
    return value(at + 16 + (lefts * table.readUInt16BE(at + 14) + rights) * size);
  }
  const set = at + table.readUInt16BE(at + 10 + index * 2);
  for (let pair = 0; pair < table.readUInt16BE(set); pair++) {
    const record = set + 2 + pair * (2 + size);
    if (table.readUInt16BE(record) === right) return value(record + 2);
  }
  return null;
}

const PAIRS = 2;
const EXTENDED = 9;

/** Offsets of the tables of pairs of the first lookup that the feature `kern` names. */
function pairTables(table: Buffer): number[] {
  const [features, lookups] = [table.readUInt16BE(6), table.readUInt16BE(8)];
  for (let index = 0; index < table.readUInt16BE(features); index++) {
    const record = features + 2 + index * 6;
    if (table.toString('latin1', record, record + 4) !== 'kern') continue;
    const feature = features + table.readUInt16BE(record + 4);
    const numbers = Array.from({ length: table.readUInt16BE(feature + 2) }, (_, each) => table.readUInt16BE(feature + 4 + each * 2));
    return [...numbers]
      .sort((a, b) => a - b)
      .flatMap((number) => {
        const lookup = lookups + table.readUInt16BE(lookups + 2 + number * 2);
        const extended = table.readUInt16BE(lookup) === EXTENDED;
        return Array.from({ length: table.readUInt16BE(lookup + 4) }, (_, each) => {
          const at = lookup + table.readUInt16BE(lookup + 6 + each * 2);
          const [type, place] = extended ? [table.readUInt16BE(at + 2), at + table.readUInt32BE(at + 4)] : [table.readUInt16BE(lookup), at];
          return type === PAIRS ? [place] : [];
        }).flat();
      });
  }
  return [];
}

/** The kerning of a WOFF2 font. @throws RangeError when the file is cut short */
export function kerningOf(font: Buffer): Kerning {
  const table = positions(font);
  if (!table) return () => 0;
  const tables = pairTables(table);
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * 65536 + right;
    let units = known.get(pair);
    if (units === undefined) {
      units = 0;
      // The first table that knows the pair decides.
      for (const at of tables) {
        const found = adjusted(table, at, left, right);
        if (found === null) continue;
        units = found;
        break;
      }
      known.set(pair, units);
    }
    return units;
  };
}
