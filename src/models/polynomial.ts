// Why this file: an internal rate of return is a root of a polynomial, and the reader must hear when there are several.

/**
 * All distinct roots of Σ coefficients[t]·x^t with `low` ≤ x ≤ `high`, ascending.
 *
 * The search misses no piece of the range, for a reason and not by a fine grid. It is the induction in the usual proof of Descartes'
 * rule of signs: let s lie between two neighbouring coefficients of opposite sign. Then x^(−s)·p(x) has the roots of p, and its derivative
 * is, up to a power of x, the polynomial of coefficients (t − s)·c[t], which has exactly one sign change less. Its roots (found the
 * same way) cut the range into pieces where x^(−s)·p is monotone, so that each piece holds at most one root of p. Without a sign
 * change there is no positive root, and the induction ends. A root where the curve only touches zero is one of the cuts.
 *
 * A value that rounding alone could have made counts as 0; roots closer together than that (about 1e-7) are one root.
 *
 * @param coefficients finite; any common scale
 * @param low greater than 0
 * @param high greater than `low`
 * @returns empty where there is no root, and where all coefficients are 0
 */
export function positiveRoots(coefficients: ArrayLike<number>, low: number, high: number): number[] {
  const scaled = scaleToOne(coefficients);
  const between = firstSignChange(scaled);
  if (between === undefined) return [];

  const weighted = scaled.map((c, t) => (t - between) * c);
  const cuts = positiveRoots(weighted, low, high);
  const roots: number[] = [];
  let previous: { x: number; sign: number } | undefined;
  for (const x of [low, ...cuts, high]) {
    const sign = signAt(scaled, x);
    // Two cuts in a row on zero have a monotone piece between them: the curve lies flat there, which is one root.
    if (sign === 0 && previous?.sign !== 0) roots.push(x);
    if (previous && sign * previous.sign < 0) roots.push(crossing(scaled, previous.x, x, previous.sign));
    previous = { x, sign };
  }
  return roots;
}

/** Divides by the largest magnitude: cents and billions behave alike, and the products of the induction never overflow. */
function scaleToOne(coefficients: ArrayLike<number>): Float64Array {
  const scaled = Float64Array.from(coefficients);
  let largest = 0;
  for (const c of scaled) largest = Math.max(largest, Math.abs(c));
  if (largest > 0) for (let t = 0; t < scaled.length; t += 1) scaled[t] = (scaled[t] as number) / largest;
  return scaled;
}

/** The middle between the first two neighbouring non-zero coefficients of opposite sign. */
function firstSignChange(coefficients: Float64Array): number | undefined {
  let last = -1;
  for (let t = 0; t < coefficients.length; t += 1) {
    const c = coefficients[t] as number;
    if (c === 0) continue;
    if (last >= 0 && (coefficients[last] as number) > 0 !== c > 0) return (last + t) / 2;
    last = t;
  }
  return undefined;
}

/** −1, 0 or 1. Zero means: no further from 0 than twice the error bound of Horner's rule, 2·n·2^(−53)·Σ|c|·x^t. */
function signAt(coefficients: Float64Array, x: number): number {
  let value = 0;
  let magnitude = 0;
  for (let t = coefficients.length - 1; t >= 0; t -= 1) {
    const c = coefficients[t] as number;
    value = value * x + c;
    magnitude = magnitude * x + Math.abs(c);
  }
  const noise = 2 * coefficients.length * Number.EPSILON * magnitude;
  return Math.abs(value) <= noise ? 0 : Math.sign(value);
}

/** The only root between `from` and `to`: Newton's method, and a bisection wherever Newton leaves the bracket or dawdles. */
function crossing(coefficients: Float64Array, from: number, to: number, signFrom: number): number {
  let lower = from;
  let upper = to;
  let x = (from + to) / 2;
  let lastStep = to - from;
  // Every second step halves the bracket at worst, so a hundred of them end on neighbouring doubles.
  for (let round = 0; round < 200; round += 1) {
    let value = 0;
    let slope = 0;
    for (let t = coefficients.length - 1; t >= 0; t -= 1) {
      slope = slope * x + value;
      value = value * x + (coefficients[t] as number);
    }
    if (value === 0) return x;
    if (Math.sign(value) === signFrom) lower = x;
    else upper = x;

    let next = x - value / slope;
    const newtonHelps = next > lower && next < upper && Math.abs(next - x) < lastStep / 2;
    if (!newtonHelps) next = (lower + upper) / 2;
    lastStep = Math.abs(next - x);
    x = next;
    if (lastStep <= Number.EPSILON * x) break;
  }
  return x;
}
