/** On paper: the five assumptions that matter most, what they do to NPV, up to where the case pays, and where each stands. */
import { standingOf } from '../../../calculator/agreement.ts';
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { SWING } from '../../../models/roi-sensitivity.ts';
import type { CaseWords } from '../../../words/case.ts';
import { say } from '../../../words/say.ts';
import { useLimitText } from './limit-text.ts';
import { fieldOf, topOf } from './sensitivity.ts';
import { Shape } from './Shape.tsx';

export function Five({ words }: { words: CaseWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const limit = useLimitText(words.risk.tornado);
  const own = words.businessCase.paper;
  const swing = format.result(SWING, 'percent');
  return (
    <table class="paper-five">
      <caption>{own.five}</caption>
      <thead>
        <tr>
          {[
            own.assumption,
            own.value,
            say(words.risk.tornado.lower, { swing }),
            say(words.risk.tornado.higher, { swing }),
            own.pays,
            own.standing,
          ].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topOf(calculator.state.inputs).map((bar) => {
          const standing = standingOf(calculator.agreement, bar.key);
          return (
            <tr key={bar.key}>
              <th scope="row">{props.words.fields[bar.key]!.label}</th>
              <td class="numeric">{format.input(bar.value, fieldOf(bar.key).unit)}</td>
              <td class="numeric">{format.result(bar.npvLow, 'money')}</td>
              <td class="numeric">{format.result(bar.npvHigh, 'money')}</td>
              <td>{limit(bar)}</td>
              <td class="paper-standing">
                <Shape standing={standing} />
                {words.agreement.standing[standing]}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
