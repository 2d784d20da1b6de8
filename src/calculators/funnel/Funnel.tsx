/** The funnel on the page: the money of a month, the weakest stage, every metric on its range. */
import type { IslandProps } from '../../calculator/island.ts';
import { Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import type { Calculator } from '../../calculator/use-calculator.ts';
import { formatBare, formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { definition, type FunnelReference } from './definition.ts';
import type { FunnelPageWords } from './metrics.ts';
import { FunnelVerdict } from './FunnelVerdict.tsx';
import { Stages } from './Stages.tsx';

type Props = IslandProps<FunnelPageWords, FunnelReference>;

/** One sentence: what the funnel brings in a month. */
function headline({ locale, words, units }: Props, { state, results }: Calculator): string {
  const context = { locale, units, currency: String(state.inputs['cur']) };
  const count = (name: string) => formatBare(results[name] as number, context);
  const money = (name: string) => formatValue(results[name] as number, 'money', context);
  return state.inputs['side'] === 'b2c'
    ? say(words.headline.revenue, { orders: count('orders'), revenue: money('revenue') })
    : say(words.headline.bookings, { deals: count('deals'), bookings: money('bookings') });
}

export default function Funnel(props: Props) {
  return (
    <Workbench
      definition={definition}
      props={props}
      headline={(calculator) => headline(props, calculator)}
      sending={() => import('./message.ts')}
      sheet={() => import('./sheet.ts')}
    >
      {(calculator) => (
        <>
          <Outputs
            names={calculator.state.inputs['side'] === 'b2c' ? ['revenue', 'orders', 'cvr'] : ['bookings', 'deals', 'sqls']}
            strong
          />
          <FunnelVerdict words={props.words} reference={props.reference} />
          <Stages words={props.words} reference={props.reference} />
        </>
      )}
    </Workbench>
  );
}
