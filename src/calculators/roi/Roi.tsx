/** The business case on the page: headline, three scenarios, the picture of the cash, what it brings and costs. */
import { Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import type { IslandProps } from '../../calculator/island.ts';
import type { RoiWords } from '../../words/index.ts';
import type { Calculator } from '../../calculator/use-calculator.ts';
import { formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { definition, type RoiReference } from './definition.ts';
import { RoiPicture } from './RoiPicture.tsx';
import { Scenarios } from './Scenarios.tsx';
import { RoiVerdict } from './RoiVerdict.tsx';

type Props = IslandProps<RoiWords, RoiReference>;

/** One sentence for everybody: is it worth it, and when is the money back. */
function headline({ locale, words, units }: Props, { state, results }: Calculator): string {
  const context = { locale, units, currency: String(state.inputs['cur']) };
  const npv = results['npv'] as number;
  const payback = results['payback']!;
  const term = formatValue(state.inputs['term'] as number, 'years', context);
  const kind = npv > 0 ? words.headline.gain : npv < 0 ? words.headline.loss : words.headline.even;
  const first = say(kind, { term, npv: formatValue(Math.abs(npv), 'money', context) });
  if (typeof payback === 'string') return `${first} ${words.headline.noPayback}`;
  if (payback === 0) return `${first} ${words.headline.paybackAtOnce}`;
  return `${first} ${say(words.headline.payback, { months: formatValue(payback, 'months', context) })}`;
}

const STRONG = ['npv', 'payback', 'roi', 'costOfDelay'] as const;
const REST = ['breakEvenShare', 'roiPv', 'irr', 'paybackDiscounted', 'benefits', 'costs', 'net', 'pvBenefits', 'pvCosts'] as const;

export default function Roi(props: Props) {
  return (
    <Workbench
      definition={definition}
      props={props}
      except={['scenario']}
      headline={(calculator) => headline(props, calculator)}
      sending={() => import('./message.ts')}
      sheet={() => import('./sheet.ts')}
      paper={async (detailed) => (await import('./case/load-paper.tsx')).loadPaper(props, detailed)}
      document={async () => (await import('./case/open-case.tsx')).loadCase(props)}
    >
      {() => (
        <>
          <Outputs names={STRONG} strong />
          <RoiVerdict words={props.words} reference={props.reference} />
          <Scenarios words={props.words} />
          <RoiPicture words={props.words} />
          {!props.embedded && <Outputs names={REST} />}
        </>
      )}
    </Workbench>
  );
}
