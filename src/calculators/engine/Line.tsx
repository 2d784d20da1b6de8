/** The line from smoothie bar to pump with the product's place on it. The same is said in words beside it. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { HYBRID } from '../../models/engine.ts';
import type { EngineWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { QUESTION_IDS } from './definition.ts';

/** Near an end the number would hang over it. */
const EDGE = 8;

export function Line({ words }: { words: EngineWords }) {
  const format = useFormat();
  const { results } = usePage().calculator;
  const { score, low, high } = results as { score: number | 'none'; low: number; high: number };
  const { line } = words;
  const known = typeof score === 'number';
  return (
    <div class="engine-line" aria-hidden="true">
      <End kind="bar" />
      <svg class="engine-axis" focusable="false">
        <Third from={0} to={HYBRID.low} kind="b2c" name={line.b2c} />
        <Third from={HYBRID.low} to={HYBRID.high} kind="hybrid" name={line.hybrid} />
        <Third from={HYBRID.high} to={100} kind="b2b" name={line.b2b} />
        {known && low < high && <rect class="engine-range" x={`${low}%`} width={`${high - low}%`} y="25" height="4" rx="2" />}
        {known && (
          <>
            <line class="engine-needle" x1={`${score}%`} x2={`${score}%`} y1="22" y2="48" />
            <circle class="engine-place" cx={`${score}%`} cy="37" r="8" />
            <text class="engine-score" x={`${score}%`} y="15" text-anchor={score < EDGE ? 'start' : score > 100 - EDGE ? 'end' : 'middle'}>
              {format.bare(score)}
            </text>
          </>
        )}
      </svg>
      <End kind="pump" />
      <p class="engine-ends">
        <span>{line.bar}</span>
        {known && <span class="engine-count">{say(line.answered, { answered: results['answered']!, size: QUESTION_IDS.length })}</span>}
        <span>{line.pump}</span>
      </p>
    </div>
  );
}

function Third({ from, to, kind, name }: { from: number; to: number; kind: string; name: string }) {
  return (
    <>
      <rect class={`engine-third ${kind}`} x={`${from}%`} width={`${to - from}%`} y="32" height="10" />
      <text class={`engine-third-name ${kind}`} x={`${(from + to) / 2}%`} y="64" text-anchor="middle">
        {name}
      </text>
    </>
  );
}

/** A cup with a straw; a pump with its wheel. */
function End({ kind }: { kind: 'bar' | 'pump' }) {
  return (
    <svg class={`engine-end ${kind}`} viewBox="0 0 40 40" focusable="false">
      {kind === 'bar' ? (
        <path d="M9 14h22M11 14l3 22h12l3-22M12 21h16M20 14l4-10h6" />
      ) : (
        <path d="M29 23a11 11 0 1 1-11-11h15V6h3v12h-7M18 23v-6M18 23l5 3M18 23l-5 3M8 37h20M12 32l-2 5M24 32l2 5" />
      )}
    </svg>
  );
}
