/** LTV:CAC on the page: the answer, the picture of one customer, the range each part is judged by. */
import type { IslandProps } from '../../calculator/island.ts';
import { unitOf, outputRow } from '../../calculator/definition.ts';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output, OutputItem, Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import type { Calculator } from '../../calculator/use-calculator.ts';
import type { LtvCacModel } from '../../models/ltv-cac.ts';
import type { LtvCacWords } from '../../words/index.ts';
import { formatBare, formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { Judged, useRangeText } from '../Judged.tsx';
import { CustomerPicture } from './CustomerPicture.tsx';
import { definition, type LtvCacReference } from './definition.ts';

type Props = IslandProps<LtvCacWords, LtvCacReference>;

/** One sentence: how many times its price a customer brings, and when the price is back. */
function headline({ locale, words, units }: Props, { state, results }: Calculator): string {
  const context = { locale, units, currency: String(state.inputs['cur']) };
  const ratio = results['ratio']!;
  const payback = results['payback']!;
  const unit = unitOf(outputRow(definition as never, 'payback'), state.inputs);
  const first = typeof ratio === 'number' ? say(words.headline.ratio, { ratio: formatBare(ratio, context) }) : words.headline.none;
  if (payback === 'none') return first;
  if (typeof payback === 'string') return `${first} ${words.headline.paybackNever}`;
  if (results['cac'] === 0) return words.headline.paybackAtOnce;
  const time = formatValue(payback, unit === 'word' ? 'count' : unit, context);
  return `${first} ${say(words.headline.paybackIn, { payback: time })}`;
}

export default function LtvCac(props: Props) {
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
          <Outputs names={['ratio', 'ltv', 'cac', 'payback']} strong />
          <Advice words={props.words} reference={props.reference} />
          <CustomerPicture words={props.words} />
          <dl class="calc-rest">
            <OutputItem name="maxCac" />
            <OutputItem name="ltvSimple" hidden={calculator.state.inputs['model'] !== 'subscription'} />
            <OutputItem name="nrr" hidden={calculator.state.inputs['model'] !== 'contract'} />
          </dl>
        </>
      )}
    </Workbench>
  );
}

/** Where to work first, and the two ranges that say so. */
function Advice({ words, reference }: { words: LtvCacWords; reference: LtvCacReference }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const range = useRangeText();
  const model = calculator.state.inputs['model'] as LtvCacModel;
  const advice = calculator.results['advice'] as keyof LtvCacWords['advice'];
  const chapter = props.chapters['foundations/cac-or-ltv-first'];
  return (
    <div class={`calc-verdict ${advice === 'scale' ? 'good' : 'bad'}`}>
      <p>
        <Output name="advice" text={words.advice[advice]} />
      </p>
      <p>
        {say(words.headline.target, { target: format.result(reference.target[model].low!, 'ratio') })}{' '}
        {say(words.headline.limit, { range: range(reference.payback[model]) })}
      </p>
      <Judged entry={reference.target[model]} />
      <Judged entry={reference.payback[model]} />
      {chapter && (
        <p class="calc-judged">
          <a href={chapter.href}>{chapter.title}</a>
        </p>
      )}
    </div>
  );
}
