/** How often which NPV comes out: losses hollow, gains solid, so that they differ in black and white; zero and three percentiles marked. */
import { useFormat } from '../../../calculator/ui/context.ts';
import { linear, px, ticks } from '../../../figures/scale.ts';
import type { RoiDraws } from '../../../models/roi-monte-carlo.ts';
import { compactMoney } from '../../../words/format.ts';
import type { RiskWords } from '../../../words/case.ts';

const WIDTH = 640;
const HEIGHT = 230;
const TOP = 48;
const BOTTOM = 32;

/** Zero stays in the picture while it is no further away than this many times the width of the draws: beyond, the bars would be a line. */
const ZERO_WITHIN = 1.5;

interface Props {
  /** Null while the first draws are on their way: the picture's place is kept. */
  readonly draws: RoiDraws | null;
  readonly words: RiskWords['draws'];
  readonly description: string;
}

export function Histogram({ draws, words, description }: Props) {
  return (
    <figure class="risk-histogram">
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="risk-draws-title risk-draws-text">
        <title id="risk-draws-title">{words.picture}</title>
        <desc id="risk-draws-text">{description}</desc>
        {draws && <Drawn draws={draws} />}
      </svg>
      <figcaption class="risk-legend" aria-hidden="true">
        <span class="risk-key pays">{words.pays}</span>
        <span class="risk-key loses">{words.loses}</span>
      </figcaption>
    </figure>
  );
}

function Drawn({ draws }: { draws: RoiDraws }) {
  const { context } = useFormat();
  const { start, width, counts } = draws.histogram;
  const end = start + width * counts.length;
  const reach = ZERO_WITHIN * (end - start);
  const low = start > 0 && start <= reach ? 0 : start;
  const high = end < 0 && -end <= reach ? 0 : end;
  const x = linear([low, high], [4, WIDTH - 4]);
  const y = linear([0, Math.max(...counts)], [HEIGHT - BOTTOM, TOP]);
  const bars = counts.map((count, bin) => ({ at: start + bin * width, count })).filter(({ count }) => count > 0);
  const outline = (some: typeof bars) =>
    some.map(({ at, count }) => `M${px(x(at) + 0.8)} ${px(y(0))}V${px(y(count))}H${px(x(at + width) - 0.8)}V${px(y(0))}Z`).join('');
  // Half a bin, because an edge at zero is exact only up to rounding.
  const pays = ({ at }: { readonly at: number }) => at + width / 2 > 0;
  return (
    <>
      {ticks(low, high, 3).map((tick) => (
        <g key={tick} class={tick === 0 ? 'chart-zero' : 'chart-grid'}>
          <line x1={px(x(tick))} x2={px(x(tick))} y1={TOP - 8} y2={HEIGHT - BOTTOM + 5} />
          <text x={px(x(tick))} y={HEIGHT - 8} text-anchor={x(tick) < 60 ? 'start' : x(tick) > WIDTH - 60 ? 'end' : 'middle'}>
            {compactMoney(tick, context)}
          </text>
        </g>
      ))}
      <path class="risk-loses" d={outline(bars.filter((bar) => !pays(bar)))} />
      <path class="risk-pays" d={outline(bars.filter(pays))} />
      <line class="risk-base" x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      <Mark name="P10" x={x(draws.p10)} line={40} />
      <Mark name="P50" x={x(draws.p50)} line={18} />
      <Mark name="P90" x={x(draws.p90)} line={40} />
    </>
  );
}

/** A percentile: its name stands above its line, the middle one higher, so that neighbours do not touch. */
function Mark({ name, x, line }: { name: string; x: number; line: number }) {
  return (
    <g class="risk-mark">
      <line x1={px(x)} x2={px(x)} y1={line + 5} y2={HEIGHT - BOTTOM} />
      <text x={px(x)} y={line} text-anchor="middle">
        {name}
      </text>
    </g>
  );
}
