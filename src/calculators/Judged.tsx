/** "Judged by …": the range behind a verdict, with origin and date, linked to its entry. */
import type { ReferenceEntry } from '../calculator/reference.ts';
import { rangeText } from '../calculator/ui/range.ts';
import { usePage } from '../calculator/ui/context.ts';
import { dateText } from '../words/date.ts';
import { say } from '../words/say.ts';

/** A reference entry as text, in the page's language and currency: "20–35%", "3:1". */
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
