/** "Judged by …": the range behind a verdict, with origin and date, linked to its entry. */
import type { ReferenceEntry } from '../calculator/reference.ts';
import { usePage } from '../calculator/ui/context.ts';
import { dateText } from '../words/date.ts';
import { formatRange, formatValue, type FormatContext } from '../words/format.ts';
import { say } from '../words/say.ts';

/** A reference entry as text: "20–35%", "3:1". */
export function rangeText(entry: ReferenceEntry, format: FormatContext, orMore?: string): string {
  if (entry.low !== undefined && entry.high !== undefined) return formatRange(entry.low, entry.high, entry.unit, format);
  const single = formatValue((entry.low ?? entry.high)!, entry.unit, format, 'input');
  return orMore && entry.high === undefined ? say(orMore, { low: single }) : single;
}

/** The same in the page's language and currency. */
export function useRangeText(): (entry: ReferenceEntry, orMore?: string) => string {
  const { format } = usePage();
  return (entry, orMore) => rangeText(entry, format, orMore);
}

export function Judged({ entry, orMore }: { entry: ReferenceEntry; orMore?: string }) {
  const { props } = usePage();
  const range = useRangeText()(entry, orMore);
  const text = say(props.machine.verdict.judgedBy, {
    range,
    origin: props.origins[entry.origin],
    date: dateText(entry.checked, props.locale),
  });
  return (
    <p class="calc-judged">
      <a href={`/${props.locale}/reference/benchmarks/#${entry.id}`}>{text}</a>
    </p>
  );
}
