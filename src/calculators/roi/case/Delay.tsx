/** What waiting costs, a month and a day. */
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import { perDay, YEAR_DAYS } from '../../../models/roi-sensitivity.ts';
import type { RiskWords } from '../../../words/case.ts';
import { say } from '../../../words/say.ts';

export function Delay({ words }: { words: RiskWords['delay'] }) {
  const format = useFormat();
  const cost = usePage().calculator.results['costOfDelay'] as number;
  const month = format.result(Math.abs(cost), 'money');
  const day = format.result(Math.abs(perDay(cost)), 'money');
  const sentence = cost > 0 ? words.costs : cost < 0 ? words.saves : words.even;
  return (
    <section>
      <h4>{words.title}</h4>
      <p class="risk-verdict">{say(sentence, { month, day })}</p>
      <dl class="risk-figures">
        <div>
          <dt>{words.month}</dt>
          <dd>{format.result(cost, 'money')}</dd>
        </div>
        <div>
          <dt>{words.day}</dt>
          <dd>{format.result(perDay(cost), 'money')}</dd>
        </div>
      </dl>
      <p class="risk-note">{say(words.how, { days: format.input(YEAR_DAYS, 'count') })}</p>
    </section>
  );
}
