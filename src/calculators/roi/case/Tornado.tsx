/** Each assumption moved by itself: bars around the case's NPV, the two results and the limit at which it turns. Picture and table are one. */
import { useMemo, useState } from 'preact/hooks';
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { linear, px } from '../../../figures/scale.ts';
import { SWING, type RoiBar } from '../../../models/roi-sensitivity.ts';
import type { RiskWords } from '../../../words/case.ts';
import { say, sayCount } from '../../../words/say.ts';
import { useLimitText } from './limit-text.ts';
import { barsOf, fieldOf } from './sensitivity.ts';

/** The bars that are always shown; the rest seldom moves anything. */
const FIRST = 8;

type Words = RiskWords['tornado'];

export function Tornado({ words }: { words: Words }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { inputs } = calculator.state;
  const bars = useMemo(() => barsOf(inputs), [inputs]);
  const npv = calculator.results['npv'] as number;
  const swing = format.result(SWING, 'percent');
  const scale = scaleOf(bars, npv);
  const rest = bars.length - FIRST;
  const rows = (some: readonly RoiBar[]) => some.map((bar) => <Row key={bar.key} bar={bar} npv={npv} scale={scale} words={words} />);
  return (
    <section>
      <h4>{words.title}</h4>
      <p>{say(words.lead, { swing, npv: format.result(npv, 'money') })}</p>
      <p class="risk-legend" aria-hidden="true">
        <span class="risk-key lower">{say(words.lower, { swing })}</span>
        <span class="risk-key higher">{say(words.higher, { swing })}</span>
        <span class="risk-key now">{words.now}</span>
        {scale.zero !== null && <span class="risk-key zero">{words.zero}</span>}
      </p>
      <table class="risk-bars">
        <thead>
          <tr>
            <th scope="col">{words.assumption}</th>
            <td aria-hidden="true">{words.picture}</td>
            <th scope="col">{say(words.lower, { swing })}</th>
            <th scope="col">{say(words.higher, { swing })}</th>
            <th scope="col">{words.breakEven}</th>
          </tr>
        </thead>
        <tbody>{rows(bars.slice(0, FIRST))}</tbody>
        <tbody id="risk-rest" hidden={!all}>
          {rows(bars.slice(FIRST))}
        </tbody>
      </table>
      <button type="button" aria-expanded={all} aria-controls="risk-rest" onClick={() => setAll(!all)}>
        {all ? say(words.fewer, { n: format.bare(FIRST) }) : sayCount(props.locale, words.more, rest, format.bare(rest))}
      </button>
      <p class="risk-note">{words.how}</p>
    </section>
  );
}

interface Scale {
  readonly x: (npv: number) => number;
  /** Where zero stands, if it is in the picture. */
  readonly zero: number | null;
}

const WIDTH = 300;
const HEIGHT = 16;

function scaleOf(bars: readonly RoiBar[], npv: number): Scale {
  const values = [npv, ...bars.flatMap((bar) => [bar.npvLow, bar.npvHigh])];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = linear([low, high], [2, WIDTH - 2]);
  return { x, zero: low <= 0 && high >= 0 && low < high ? x(0) : null };
}

function Row({ bar, npv, scale, words }: { bar: RoiBar; npv: number; scale: Scale; words: Words }) {
  const limit = useLimitText(words);
  const { props } = usePage();
  const format = useFormat();
  const { unit } = fieldOf(bar.key);
  const swing = format.result(SWING, 'percent');
  const money = (value: number) => format.result(value, 'money');
  /** Whole years and the ends of a field do not move by the swing: then the value that was tried is told. */
  const tried = (value: number, percent: number, words: string) => {
    const moved = (bar.value * (100 + percent)) / 100;
    const exact = Math.abs(value - moved) <= 1e-9 * moved;
    return <span class={exact ? 'risk-said' : 'risk-tried'}>{exact ? say(words, { swing }) : format.input(value, unit)}</span>;
  };
  return (
    <tr>
      <th scope="row">
        {props.words.fields[bar.key]?.label} <span class="risk-value">{format.input(bar.value, unit)}</span>
      </th>
      <td class="risk-picture" aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
          {scale.zero !== null && <line class="zero" x1={px(scale.zero)} x2={px(scale.zero)} y1="0" y2={HEIGHT} />}
          <Bar kind="higher" from={scale.x(npv)} to={scale.x(bar.npvHigh)} />
          <Bar kind="lower" from={scale.x(npv)} to={scale.x(bar.npvLow)} />
          <line class="now" x1={px(scale.x(npv))} x2={px(scale.x(npv))} y1="0" y2={HEIGHT} />
        </svg>
      </td>
      <td class="risk-lower">
        {tried(bar.low, -SWING, words.lower)} {money(bar.npvLow)}
      </td>
      <td class="risk-higher">
        {tried(bar.high, SWING, words.higher)} {money(bar.npvHigh)}
      </td>
      <td class="risk-limit">
        <span class="risk-said">{words.breakEven}</span> {limit(bar)}
      </td>
    </tr>
  );
}

function Bar({ kind, from, to }: { kind: 'lower' | 'higher'; from: number; to: number }) {
  const width = Math.abs(to - from);
  return width === 0 ? null : <rect class={kind} x={px(Math.min(from, to))} y="3" width={px(width)} height={HEIGHT - 6} />;
}
