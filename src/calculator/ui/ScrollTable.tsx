/** Tables of results. Where a table is wider than its place it scrolls, by keyboard too, and the page does not. */
import type { ComponentChildren } from 'preact';
import { usePage } from './context.ts';

interface Props {
  /** What it shows: its name for screen readers. */
  readonly label: string;
  /** One a column; an empty one is a corner without a name. */
  readonly heads: readonly string[];
  /** The label stands above it, too. */
  readonly captioned?: boolean;
  readonly class?: string;
  /** Its rows. */
  readonly children: ComponentChildren;
}

export function ScrollTable({ label, heads, captioned, class: own = '', children }: Props) {
  return (
    <div class="table-scroll" tabindex={0} role="region" aria-label={label}>
      <table class={`calc-table ${own}`.trim()}>
        {captioned && <caption>{label}</caption>}
        <thead>
          <tr>{heads.map((head) => (head ? <th scope="col">{head}</th> : <td />))}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** The numbers of a picture, folded below it. */
export function SameNumbers(props: Props) {
  const { machine } = usePage().props;
  return (
    <details class="calc-details">
      <summary>{machine.table.show}</summary>
      <ScrollTable {...props} />
    </details>
  );
}
