/** All estimates off at once: how often the case still pays, what it is worth in the middle and at both ends, and what that rests on. */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { ScrollTable } from '../../../calculator/ui/ScrollTable.tsx';
import { DRAWS, FACTORS, roiSpread, type RoiDraws } from '../../../models/roi-monte-carlo.ts';
import type { RiskWords } from '../../../words/case.ts';
import { formatBare } from '../../../words/format.ts';
import { say } from '../../../words/say.ts';
import { modelInputs } from '../definition.ts';
import { Histogram } from './Histogram.tsx';
import { fieldOf } from './sensitivity.ts';
import { useDraws } from './use-draws.ts';

type Words = RiskWords['draws'];

export function Draws({ words }: { words: Words }) {
  const { inputs } = usePage().calculator.state;
  const format = useFormat();
  const { draws, working } = useDraws(inputs);
  const money = (value: number | undefined) => (value === undefined ? '…' : format.result(value, 'money'));
  const still = draws?.histogram.width === 0;
  const sentence = draws ? said(draws, words, format) : words.working;
  return (
    <section>
      <h4>{words.title}</h4>
      <p>{say(words.lead, { count: format.bare(DRAWS) })}</p>
      <div class="risk-draws" aria-busy={working}>
        <p class="risk-verdict">{sentence}</p>
        {!still && <Histogram draws={draws} words={words} description={sentence} />}
        <p class="risk-working">{working && draws ? words.working : ' '}</p>
        <dl class="risk-figures">
          <Figure label={words.share} text={draws ? share(draws, format) : '…'} />
          <Figure label={words.p10} text={money(draws?.p10)} />
          <Figure label={words.p50} text={money(draws?.p50)} />
          <Figure label={words.p90} text={money(draws?.p90)} />
        </dl>
      </div>
      <details>
        <summary>{words.drawn}</summary>
        <Spread words={words} />
        <p>
          {say(words.how, {
            benefitsLow: format.result(FACTORS.benefits.low * 100, 'percent'),
            benefitsHigh: format.result(FACTORS.benefits.high * 100, 'percent'),
            setupHigh: format.result(FACTORS.setup.high * 100, 'percent'),
            golive: format.result(FACTORS.golive.high, 'months'),
            rampLow: format.result(FACTORS.ramp.low * 100, 'percent'),
            rampHigh: format.result(FACTORS.ramp.high * 100, 'percent'),
          })}
        </p>
        <p>{words.seed}</p>
      </details>
      <h5>{words.not}</h5>
      <ul>
        {Object.entries(words.limits).map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Figure({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

type Format = ReturnType<typeof useFormat>;

/** The share of draws that pay, rounded to what 10 000 draws can tell; all and none are said only where it is all or none. */
function share({ gains, count }: RoiDraws, format: Format): string {
  const percent = (gains / count) * 100;
  return format.result(gains === 0 || gains === count ? percent : Math.min(99.9, Math.max(0.1, percent)), 'percent');
}

function said(draws: RoiDraws, words: Words, format: Format): string {
  const [p10, p50, p90] = [draws.p10, draws.p50, draws.p90].map((value) => format.result(value, 'money')) as [string, string, string];
  if (draws.histogram.width === 0) return say(words.fixed, { p50 });
  const { gains, count } = draws;
  const first = gains === count ? words.all : gains === 0 ? words.none : say(words.some, { share: share(draws, format) });
  return `${first} ${say(words.spread, { p10, p50, p90 })}`;
}

/** The distributions in numbers. */
function Spread({ words }: { words: Words }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const spread = Object.entries(roiSpread(modelInputs(calculator.state.inputs)));
  return (
    <ScrollTable label={words.drawn} heads={['', words.low, words.mode, words.high]}>
      {spread.map(([key, { low, mode, high }]) => (
        <tr key={key}>
          <th scope="row">
            {props.words.fields[key]?.label} <span class="risk-value">{format.input(mode, fieldOf(key).unit)}</span>
          </th>
          {[low, mode, high].map((value, index) => (
            <td key={index} class="numeric">
              {formatBare(value, format.context, 'input')}
            </td>
          ))}
        </tr>
      ))}
    </ScrollTable>
  );
}
