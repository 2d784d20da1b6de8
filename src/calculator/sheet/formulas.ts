/** How a spreadsheet writes what all models share: no division by zero, rounding that is no difference, whole things that are needed. */

/** Relative size below which a difference is rounding: the models' own (src/models/answers.ts). */
const PRECISION = '1E-12';

/** `over ÷ under`, or the word for "no answer" where `under` is 0. Both are numbers. @param none as {@link quoted} writes it */
export function quotientFormula(over: string, under: string, none: string): string {
  return `IF(${under}=0,${none},${over}/${under})`;
}

/** By how much `a` exceeds `b`, both 0 or more: 0 where it does not, or by rounding alone. */
export function excessFormula(a: string, b: string): string {
  return `IF(${a}-${b}<=${PRECISION}*MAX(${a},${b}),0,${a}-${b})`;
}

/** `a < b` by more than rounding. */
export function belowFormula(a: string, b: string): string {
  return `${a}<${b}*(1-${PRECISION})`;
}

/** `a > b` by more than rounding. */
export function aboveFormula(a: string, b: string): string {
  return `${a}>${b}*(1+${PRECISION})`;
}

/** The next whole number of things that are needed, at least one: part of one is one, and a rounding error is none. @param x a cell */
export function wholeUpFormula(x: string): string {
  return `MAX(1,IF(ABS(${x}-ROUND(${x},0))<=${PRECISION}*${x},ROUND(${x},0),ROUNDUP(${x},0)))`;
}
