// Why this file: random draws that are the same for everybody who looks at the same case, and how their results are summed up.

/** A generator of whole numbers from 0 to 2^32 − 1. */
export type Random = () => number;

/**
 * xoshiro128** 1.1. Integer arithmetic only, so that every engine draws the same numbers.
 *
 * Source: D. Blackman and S. Vigna, prng.di.unimi.it/xoshiro128starstar.c (public domain).
 *
 * @param state four 32-bit words, not all 0
 */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** A generator for a 32-bit seed. Its state is spread as SplitMix does: multiples of the golden ratio, mixed by MurmurHash3's finalizer. */
export function seeded(seed: number): Random {
  // The mixing is one-to-one and the four are different, so at most one of them is 0.
  return xoshiro128([1, 2, 3, 4].map((step) => mixed(seed + Math.imul(step, 0x9e3779b9))) as [number, number, number, number]);
}

/** FNV-1a of the text's characters, 32 bits. Source: datatracker.ietf.org/doc/html/rfc9923. @param text ASCII */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Uniform between 0 and 1, both excluded: the middle of one of 2^32 equal steps. */
export function uniform(random: Random): number {
  return (random() + 0.5) / 2 ** 32;
}

/** A triangular distribution: nothing below `low` or above `high`, `mode` the likeliest. */
export interface Triangle {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/**
 * The value below which a share `u` (0 to 1) of the distribution lies: its inverse distribution function.
 * With a uniform `u` it is a draw. Source: Kotz and van Dorp, Beyond Beta (2004), section 1.1.
 */
export function triangular({ low, mode, high }: Triangle, u: number): number {
  const width = high - low;
  if (width === 0) return low;
  return u * width < mode - low ? low + Math.sqrt(u * width * (mode - low)) : high - Math.sqrt((1 - u) * width * (high - mode));
}

/**
 * The p-th percentile (0 to 100) of values in ascending order: linear between the two nearest of them, the lowest at 0 and the highest
 * at 100. This is type 7 of Hyndman and Fan (1996), which spreadsheets call PERCENTILE.INC.
 */
export function percentile(sorted: ArrayLike<number>, p: number): number {
  const rank = ((sorted.length - 1) * p) / 100;
  const below = sorted[Math.floor(rank)]!;
  const above = sorted[Math.ceil(rank)]!;
  return below + (above - below) * (rank - Math.floor(rank));
}

/** Counts in bins of one width; bin i runs from `start + i·width`, included, to the next. Width 0: all values are equal to `start`. */
export interface Histogram {
  readonly start: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** About `bins` bins over values in ascending order. Zero is always an edge of a bin, so that no bin holds gains and losses. */
export function histogram(sorted: ArrayLike<number>, bins: number): Histogram {
  const low = sorted[0]!;
  const high = sorted[sorted.length - 1]!;
  const width = (high - low) / bins;
  if (width === 0) return { start: low, width: 0, counts: [sorted.length] };
  const first = Math.floor(low / width);
  const counts = new Array<number>(Math.floor(high / width) - first + 1).fill(0);
  for (let index = 0; index < sorted.length; index += 1) counts[Math.floor(sorted[index]! / width) - first]! += 1;
  return { start: first * width, width, counts };
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** MurmurHash3's finalizer. */
function mixed(word: number): number {
  let x = word | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
