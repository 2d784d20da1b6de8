/** Amounts as bars with their names and numbers: the picture and the table are one. */
import type { ComponentChildren } from 'preact';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: ComponentChildren;
}

interface Props {
  readonly caption: string;
  readonly kind: 'gain' | 'cost' | 'b2c' | 'b2b';
  readonly rows: readonly Row[];
  /** The value that fills the whole width. */
  readonly max: number;
}

export function Bars({ caption, kind, rows, max }: Props) {
  return (
    <table class={`bars ${kind}`}>
      <caption>{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td class="bars-picture" aria-hidden="true">
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
                <rect width={max > 0 ? Math.max(row.value > 0 ? 0.5 : 0, Math.round((row.value / max) * 1000) / 10) : 0} height="10" />
              </svg>
            </td>
            <td class="numeric">{row.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
