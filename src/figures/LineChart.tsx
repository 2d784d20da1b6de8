/** Lines over time with a zero line, marks and a level: the picture of a business case and of a customer. */
import { linear, path, px, ticks } from './scale.ts';

export interface Line {
  /** CSS class: `main`, `second`. */
  readonly kind: string;
  readonly points: readonly (readonly [number, number])[];
}

export interface Mark {
  readonly kind: string;
  readonly x: number;
  /** Without it the mark is a vertical line. */
  readonly y?: number;
}

interface Props {
  readonly title: string;
  readonly description: string;
  readonly id: string;
  readonly lines: readonly Line[];
  readonly marks?: readonly Mark[];
  /** A horizontal line to compare with. */
  readonly level?: number;
  readonly xMax: number;
  readonly xTicks: readonly number[];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  /** Fills the space between the first line and zero. */
  readonly area?: boolean;
}

const WIDTH = 640;
const HEIGHT = 300;
const LEFT = 84;
const RIGHT = 12;
const TOP = 14;
const BOTTOM = 30;

export function LineChart({ title, description, id, lines, marks = [], level, xMax, xTicks, formatX, formatY, area = false }: Props) {
  const values = [0, ...(level === undefined ? [] : [level]), ...lines.flatMap((line) => line.points.map(([, y]) => y))];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = (high - low || 1) * 0.06;
  const x = linear([0, xMax || 1], [LEFT, WIDTH - RIGHT]);
  const y = linear([low === 0 ? 0 : low - pad, high + pad], [HEIGHT - BOTTOM, TOP]);
  const first = lines[0]?.points ?? [];
  const place = (points: Line['points']) => points.map(([px, py]) => [x(px), y(py)] as const);
  const end = first.at(-1);
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {ticks(low, high).map((tick) => (
        <g key={tick} class={tick === 0 ? 'chart-zero' : 'chart-grid'}>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={px(y(tick))} y2={px(y(tick))} />
          <text x={LEFT - 8} y={px(y(tick))} dy="0.32em" text-anchor="end">
            {formatY(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <text
          key={tick}
          class="chart-x"
          x={px(x(tick))}
          y={HEIGHT - 8}
          text-anchor={tick === 0 ? 'start' : tick === xMax ? 'end' : 'middle'}
        >
          {formatX(tick)}
        </text>
      ))}
      {area && end && <path class="chart-area" d={`${path([[x(first[0]![0]), y(0)], ...place(first), [x(end[0]), y(0)]])}Z`} />}
      {level !== undefined && <line class="chart-level" x1={LEFT} x2={WIDTH - RIGHT} y1={px(y(level))} y2={px(y(level))} />}
      {marks
        .filter((mark) => mark.y === undefined)
        .map((mark) => (
          <line key={mark.kind} class={`chart-mark ${mark.kind}`} x1={px(x(mark.x))} x2={px(x(mark.x))} y1={TOP} y2={HEIGHT - BOTTOM} />
        ))}
      {lines.map((line) => (
        <path key={line.kind} class={`chart-line ${line.kind}`} d={path(place(line.points))} />
      ))}
      {marks.map(
        (mark) =>
          mark.y !== undefined && <circle key={mark.kind} class={`chart-dot ${mark.kind}`} cx={px(x(mark.x))} cy={px(y(mark.y))} r="6" />,
      )}
    </svg>
  );
}
