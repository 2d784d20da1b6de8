/** How an entry of content/data reads in a page: value or range, in the reader's format. */
import type { Entry } from '../data/index.ts';
import { formatBare, formatRange, formatValue, type FormatContext } from './format.ts';
import { say } from './say.ts';

export interface FigureOptions {
  /** The number only: the sentence brings its own unit word. */
  readonly bare?: boolean;
  /** One end of a range. */
  readonly part?: 'low' | 'high';
}

/**
 * The text of an entry.
 * @throws Error when the part asked for is not there: a page would show nothing.
 */
export function figureText(entry: Entry, context: FormatContext, options: FigureOptions = {}): string {
  const value = 'value' in entry ? entry.value : undefined;
  const single = options.part ? entry[options.part] : (value ?? (entry.high === undefined ? entry.low : undefined));
  if (single !== undefined) {
    return options.bare ? formatBare(single, context, 'input') : formatValue(single, entry.unit, context, 'input');
  }
  if (entry.low === undefined || entry.high === undefined) {
    throw new Error(`The figure "${entry.id}" has no number to show${options.part ? ` at "${options.part}"` : ''}.`);
  }
  return options.bare
    ? `${formatBare(entry.low, context, 'input')}–${formatBare(entry.high, context, 'input')}`
    : formatRange(entry.low, entry.high, entry.unit, context);
}

/** A range as a table shows it: an open one as "30% or more". */
export function rangeText(entry: Entry, orMore: string, context: FormatContext): string {
  const text = figureText(entry, context);
  return entry.high === undefined ? say(orMore, { value: text }) : text;
}

/** A name among the words of the data; a test holds every entry to having one. */
export function named(names: object, id: string): string {
  return (names as Readonly<Record<string, string>>)[id]!;
}
