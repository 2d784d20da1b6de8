/** Numbers as links and data attributes write them: plain decimals with a dot, the same in every language. */

/** The longest plain decimal of a double (5e-324 and its neighbours) has under 330 characters: more is no number of ours. */
const LONGEST = 400;

/**
 * Reads `-?digits(.digits)?` and nothing else: no exponent, grouping, plus or space.
 * @returns a finite number (never −0), or null for any other text.
 */
export function parsePlainNumber(text: string): number | null {
  if (text.length > LONGEST || !/^-?\d+(?:\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value + 0 : null; // + 0 turns −0 into 0
}

/**
 * The shortest plain decimal that reads back as the identical double: 1e-7 is `0.0000001`, −0 is `0`.
 * A value that is not finite comes back by its JavaScript name, which `parsePlainNumber` refuses.
 */
export function plainNumber(n: number): string {
  const text = String(n);
  const [, sign = '', first = '', rest = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === '') return text;
  const digits = first + rest;
  const power = Number(exponent);
  // JavaScript uses an exponent from 1e21 up, where every double is whole, and below 1e-6.
  return sign + (power < 0 ? `0.${'0'.repeat(-power - 1)}${digits}` : digits.padEnd(power + 1, '0'));
}
