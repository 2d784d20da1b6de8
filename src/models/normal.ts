// Why this file: the one function of the normal distribution that sample sizes need, to the last digit and without a library.

/* eslint-disable no-loss-of-precision -- the coefficients stand here with all the digits they are published with. */

/** Coefficients of the published algorithm: numerators and denominators of three rational functions, constant term first. */
const CENTRE_OVER = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853,
  33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_UNDER = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674,
  5226.495278852854561,
];
const TAIL_OVER = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const TAIL_UNDER = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966,
  5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const FAR_OVER = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const FAR_UNDER = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5,
  1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

/* eslint-enable no-loss-of-precision */

/** Where the middle ends, seen from one half; its square; where the tail begins and where the far tail does, in units of √(−ln p). */
const CENTRE = 0.425;
const CENTRE_SQUARED = 0.180625;
const TAIL = 1.6;
const FAR = 5;

function rational(over: readonly number[], under: readonly number[], x: number): number {
  const value = (coefficients: readonly number[]) => coefficients.reduceRight((sum, one) => sum * x + one, 0);
  return value(over) / value(under);
}

/**
 * The standard normal quantile: z with Φ(z) = p. Infinite at 0 and 1; p outside 0–1 gives NaN.
 *
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477–484: about 1 part in 10^16.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= CENTRE) return q * rational(CENTRE_OVER, CENTRE_UNDER, CENTRE_SQUARED - q * q);
  const tail = q < 0 ? p : 1 - p;
  if (tail === 0) return q < 0 ? -Infinity : Infinity;
  const r = Math.sqrt(-Math.log(tail));
  const z = r <= FAR ? rational(TAIL_OVER, TAIL_UNDER, r - TAIL) : rational(FAR_OVER, FAR_UNDER, r - FAR);
  return q < 0 ? -z : z;
}
