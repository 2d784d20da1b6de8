/** Limits as a person says them: three digits, and never a limit at which the case no longer pays. */

const DIGITS = 3;

/**
 * @param side `up` for a lower limit, `down` for an upper one
 * @param whole for what comes in whole pieces, such as people
 */
export function safeSide(value: number, side: 'up' | 'down', whole: boolean): number {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1;
  const digits = whole ? Math.max(0, power) : power;
  // Written as a decimal and not multiplied: 0.1 · 3 has a digit too many.
  const scaled = value / 10 ** digits;
  const nearest = Math.round(scaled);
  // A value that is round up to rounding is round.
  const steps = Math.abs(scaled - nearest) < 1e-9 * Math.abs(scaled) ? nearest : side === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return Number(`${steps}e${digits}`);
}
