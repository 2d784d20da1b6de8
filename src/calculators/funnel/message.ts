/** Where the funnel stands, as a mail to whoever is in charge and as lines for a CRM: the money, the weakest stage, the lift that pays most. */
import type { MessageOf } from '../../calculator/send/types.ts';
import { resultLine, withFrame } from '../../calculator/send/crm.ts';
import { letter } from '../../calculator/send/mail.ts';
import { liftTarget } from '../../models/funnel-metrics.ts';
import type { FunnelMetric, FunnelSide } from '../../models/funnel.ts';
import { formatBare, formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { rangeText } from '../../calculator/ui/range.ts';
import { entryOf, rangesOf, unitOfMetric, type FunnelReference } from './definition.ts';
import { metricLabel, metricValue, type FunnelPageWords } from './metrics.ts';

const MONEY: Readonly<Record<FunnelSide, { readonly results: readonly string[]; readonly lifts: readonly FunnelMetric[] }>> = {
  b2c: { results: ['revenue', 'orders', 'cvr'], lifts: ['cart', 'cvr'] },
  b2b: { results: ['bookings', 'deals', 'sqls'], lifts: ['mqlSql', 'win'] },
};

/** Measured at 640 pixels, in the language with the longest words. */
export const height = 1290;

export const message: MessageOf = (page, words, sent) => {
  const { calculator, format, props } = page;
  const { results, state } = calculator;
  const { inputs } = state;
  const side = inputs['side'] as FunnelSide;
  const own = props.words as unknown as FunnelPageWords;
  const { headline, options, picture } = own;
  const reference = props.reference as FunnelReference;
  const money = (name: string) => formatValue(results[name] as number, 'money', format);
  const count = (name: string) => formatBare(results[name] as number, format);
  const lift = (metric: FunnelMetric) => results[`lift-${metric}`] as number;

  const first =
    side === 'b2c'
      ? say(headline.revenue, { orders: count('orders'), revenue: money('revenue') })
      : say(headline.bookings, { deals: count('deals'), bookings: money('bookings') });

  const weakest = results['weakest'] as FunnelMetric | 'none';
  const second =
    weakest === 'none'
      ? headline.noneWeak
      : say(headline.weakest, {
          metric: metricLabel(own, weakest),
          value: formatValue(metricValue(weakest, inputs, results), unitOfMetric(weakest), format, 'input'),
          range: rangeText(entryOf(weakest, inputs, reference), format, picture.openEnd),
        });

  const [best] = MONEY[side].lifts.filter((metric) => lift(metric) > 0).sort((a, b) => lift(b) - lift(a));
  const third = best
    ? say(headline.lift, {
        metric: metricLabel(own, best),
        target: formatValue(liftTarget(metricValue(best, inputs, results), rangesOf(inputs, reference)[best]), 'percent', format, 'input'),
        money: money(`lift-${best}`),
      })
    : headline.noLift;

  const mail = words.funnel;
  const subject = say(side === 'b2c' ? mail.subjectB2c : mail.subjectB2b, { money: money(MONEY[side].results[0]!) });
  const crm = withFrame(page, words, sent, [
    ['side', props.words.fields['side']!.label, options.side[side]],
    ...MONEY[side].results.map((name) => resultLine(page, words, name)),
    ['weakest', props.words.outputs['weakest']!.label, weakest === 'none' ? weakest : metricLabel(own, weakest)],
    ...MONEY[side].lifts.map((metric) => resultLine(page, words, `lift-${metric}`, metricLabel(own, metric))),
  ]);
  return { subject, body: letter(words, [mail.intro, [first, second, third].join(' ')], sent.link), crm };
};
