// Why this file: which of the assumptions carry the case, and how far each may move before it stops paying.
import { difference, PRECISION } from './answers.ts';
import { MONTHS } from './finance.ts';
import type { RoiInputs } from './roi-cash.ts';
import { type DiscountFactors, discountFactors, npvOf } from './roi-npv.ts';

export { npvOf } from './roi-npv.ts';

/** The inputs that are numbers. */
export type RoiNumber = Exclude<keyof RoiInputs, 'billing' | 'scenario'>;

/** What a numeric input may be; `whole` where only whole numbers make sense. */
export interface RoiBound {
  readonly key: RoiNumber;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

/** How far each assumption is moved, in % of its value: percentages too, so that 50 % becomes 40 % and 60 %. */
export const SWING = 20;

/** Days in a year, on average. */
export const YEAR_DAYS = 365.25;

/**
 * Where a case pays, which is where its NPV is 0 or more, when one input moves and the others stay.
 *
 * `from` and `to` are the ends of the paying range that holds the input's value, or of the one nearest to it; null where the range
 * reaches the field's bound. `value` is the end nearest to the input's value: there the NPV is 0, or (with whole years, and with a first
 * use that lifts the use from none to full at once) it is the last value that still pays.
 *
 * `none`: in its bounds the input never turns the sign of the NPV. `any`: it has no effect at all.
 */
export type BreakEven = { readonly value: number; readonly from: number | null; readonly to: number | null } | 'none' | 'any';

/** One assumption moved by {@link SWING} down and up. */
export interface RoiBar {
  readonly key: RoiNumber;
  readonly value: number;
  /** The two values tried: held to the bounds, whole years at least a year away. Both are 0 where `value` is 0. */
  readonly low: number;
  readonly high: number;
  /** NPV at each, in money. */
  readonly npvLow: number;
  readonly npvHigh: number;
  /** |npvHigh − npvLow|. */
  readonly effect: number;
  readonly breakEven: BreakEven;
}

/** Every bounded input as a bar, the largest effect first, equal effects in the order of the bounds. In the inputs' scenario. */
export function tornado(inputs: RoiInputs, bounds: readonly RoiBound[]): RoiBar[] {
  const factors = discountFactors(inputs);
  const now = npvOf(inputs, factors);
  const bars = bounds.map((bound): RoiBar => {
    const value = inputs[bound.key];
    const [low, high] = swing(value, bound);
    const at = npvAlong(inputs, bound.key, factors);
    const npvLow = low === value ? now : at(low);
    const npvHigh = high === value ? now : at(high);
    const effect = Math.abs(difference(npvHigh, npvLow));
    return { key: bound.key, value, low, high, npvLow, npvHigh, effect, breakEven: turningPoint(inputs, bound, factors, now) };
  });
  return bars.sort((a, b) => b.effect - a.effect);
}

/** The assumptions that matter most: at most `count` bars of the {@link tornado}, none without effect. */
export function top(inputs: RoiInputs, bounds: readonly RoiBound[], count = 5): RoiBar[] {
  return tornado(inputs, bounds)
    .filter((bar) => bar.effect > 0)
    .slice(0, count);
}

/** The value of one input at which the NPV turns its sign, all others fixed. */
export function breakEven(inputs: RoiInputs, bound: RoiBound): BreakEven {
  const factors = discountFactors(inputs);
  return turningPoint(inputs, bound, factors, npvOf(inputs, factors));
}

/** A month's cost of delay as a day's: a month is a twelfth of a year of {@link YEAR_DAYS} days. */
export function perDay(perMonth: number): number {
  return (perMonth * MONTHS) / YEAR_DAYS;
}

/** The two values that a bar tries. */
function swing(value: number, { min, max, whole = false }: RoiBound): readonly [number, number] {
  const down = (value * (100 - SWING)) / 100;
  const up = (value * (100 + SWING)) / 100;
  if (whole && value !== 0)
    return [Math.max(min, Math.min(value - 1, Math.round(down))), Math.min(max, Math.max(value + 1, Math.round(up)))];
  return [Math.max(min, down), Math.min(max, up)];
}

/** The NPV as a function of one input. */
function npvAlong(inputs: RoiInputs, key: RoiNumber, factors: DiscountFactors): (value: number) => number {
  if (key === 'term' || key === 'discount') return (value) => npvOf({ ...inputs, [key]: value });
  return (value) => npvOf({ ...inputs, [key]: value }, factors);
}

function turningPoint(inputs: RoiInputs, bound: RoiBound, factors: DiscountFactors, now: number): BreakEven {
  const value = inputs[bound.key];
  const at = npvAlong(inputs, bound.key, factors);
  switch (bound.key) {
    case 'term':
      return amongWhole(value, bound, at);
    case 'golive':
      return inputs.ramp === 0 ? lastWhole(value, bound, at, now) : falling(bound, at);
    case 'ramp':
    case 'discount':
      return falling(bound, at);
    default:
      return onLine(value, bound, at, now);
  }
}

/** The NPV is a straight line in most inputs: two of its points say where it meets zero. */
function onLine(value: number, { min, max }: RoiBound, at: (value: number) => number, now: number): BreakEven {
  // The far bound, because the longest piece of a line shows its slope with the most digits.
  const far = value - min > max - value ? min : max;
  const rise = at(far) - now;
  if (rise === 0) return 'any';
  let root = value;
  // A second step, from beside the root, brings back the digits that a long first one has cost.
  for (const npv of [() => now, () => at(root)]) {
    const distance = -(npv() / rise) * (far - value);
    const noise = PRECISION * Math.max(Math.abs(root), Math.abs(distance));
    root += distance;
    if (root < min - noise || root > max + noise) return 'none';
    if (root < min + noise) root = min;
    if (root > max - noise) root = max;
  }
  return rise > 0 === far > value ? { value: root, from: root, to: null } : { value: root, from: null, to: root };
}

/**
 * What turns a case that pays into one that does not, once at most: later use never helps, and neither does a higher cost of capital,
 * because no month's benefit comes before what the month costs.
 */
function falling({ min, max }: RoiBound, at: (value: number) => number): BreakEven {
  const first = at(min);
  const last = at(max);
  if (first === last && at((min + max) / 2) === first) return 'any';
  if (first < 0 || last >= 0) return 'none';
  let pays = min;
  let loses = max;
  while (loses - pays > PRECISION * max) {
    const middle = (pays + loses) / 2;
    if (at(middle) >= 0) pays = middle;
    else loses = middle;
  }
  return { value: pays, from: null, to: pays };
}

/** Without a ramp the use jumps to full in the first month after first use: the NPV falls in steps, one after each whole month. */
function lastWhole(value: number, { min, max }: RoiBound, at: (value: number) => number, now: number): BreakEven {
  const first = at(min);
  const last = at(max);
  if (first === last) return 'any';
  if (first < 0 || last >= 0) return 'none';
  let month = Math.floor(max);
  while (at(month) < 0) month -= 1;
  // Between two whole months nothing changes: a value there that pays is itself an end.
  const end = now >= 0 ? Math.max(month, value) : month;
  return { value: end, from: null, to: end };
}

/** Whole years, tried one by one: with the term paid up front a longer case may pay less than a shorter one. */
function amongWhole(value: number, { min, max }: RoiBound, at: (value: number) => number): BreakEven {
  const years = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const npvs = years.map(at);
  if (npvs.every((one) => one === npvs[0])) return 'any';
  const pays = npvs.map((one) => one >= 0);
  const ranges: Range[] = [];
  for (const [index, year] of years.entries()) {
    if (!pays[index]) continue;
    const open = pays[index - 1] ? ranges.pop()! : { low: year, high: year };
    ranges.push({ low: open.low, high: year });
  }
  return nearest(value, min, max, ranges);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The paying range that holds the value or lies nearest to it. */
function nearest(value: number, min: number, max: number, ranges: readonly Range[]): BreakEven {
  const away = ({ low, high }: Range): number => Math.max(0, low - value, value - high);
  const [range] = [...ranges].sort((a, b) => away(a) - away(b));
  if (!range) return 'none';
  const from = range.low > min ? range.low : null;
  const to = range.high < max ? range.high : null;
  const ends = [from, to].filter((end) => end !== null).sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
  return ends.length > 0 ? { value: ends[0]!, from, to } : 'none';
}
