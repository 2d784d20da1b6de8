/** One metric on its range: the band is the range, the mark is the value. Shape and place say it, not colour alone. */
import { linear, px } from './scale.ts';

interface Props {
  readonly low: number;
  /** Null: "or more". */
  readonly high: number | null;
  readonly value: number;
  readonly status: 'worse' | 'within' | 'better';
}

const WIDTH = 200;
const MARKS = {
  worse: 'M0 -8L7 6H-7Z',
  within: 'M0 -6.5A6.5 6.5 0 1 1 -0.01 -6.5Z',
  better: 'M0 -8L8 0L0 8L-8 0Z',
} as const;

export function RangeBand({ low, high, value, status }: Props) {
  const top = Math.max(high ?? low * 1.8, low, 1e-9) * 1.35;
  // A value far outside stands at the edge: the number beside it says how far.
  const x = linear([0, top], [6, WIDTH - 6]);
  const at = Math.min(WIDTH - 9, Math.max(9, x(Math.min(value, top))));
  return (
    <svg class={`band ${status}`} viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
      <rect class="band-track" x="0" y="9" width={WIDTH} height="6" rx="3" />
      <rect
        class="band-range"
        x={px(x(low))}
        y="5"
        width={px(Math.max(2, (high === null ? WIDTH : x(high)) - x(low)))}
        height="14"
        rx="2"
      />
      <path class="band-mark" transform={`translate(${px(at)} 12)`} d={MARKS[status]} />
    </svg>
  );
}
