/** The range of a reference entry as text. */
import { formatRange, formatValue, type FormatContext } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import type { ReferenceEntry } from '../reference.ts';

/**
 * "20–35%"; of a range with one end only that end: "12 months".
 * @param orMore how to say a range without an upper end, with `{low}`
 */
export function rangeText({ low, high, unit }: ReferenceEntry, context: FormatContext, orMore?: string): string {
  if (low !== undefined && high !== undefined) return formatRange(low, high, unit, context);
  const single = formatValue((low ?? high)!, unit, context, 'input');
  return orMore && high === undefined ? say(orMore, { low: single }) : single;
}
