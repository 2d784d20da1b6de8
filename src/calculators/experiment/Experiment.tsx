/** The length of a test on the page: size and time, the verdict and what else can answer, the picture week by week, the card. */
import type { IslandProps } from '../../calculator/island.ts';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output, Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import { sampleSize } from '../../models/experiment.ts';
import type { ExperimentWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Judged } from '../Judged.tsx';
import { Card } from './Card.tsx';
import { definition, modelInputs, type ExperimentReference } from './definition.ts';
import { headlineText, reachText, standing, standingText } from './sentences.ts';
import { WeekPicture } from './WeekPicture.tsx';

type Props = IslandProps<ExperimentWords, ExperimentReference>;

export default function Experiment(props: Props) {
  const format = { locale: props.locale, units: props.units };
  return (
    <Workbench
      definition={definition}
      props={props}
      headline={({ state, results }) => headlineText(state.inputs, results, props.words, format)}
      sheet={() => import('./sheet.ts')}
      sending={() => import('./message.ts')}
    >
      {({ state, results }) => (
        <>
          <Outputs names={['days', 'perArm', 'total']} strong />
          <Verdict words={props.words} reference={props.reference} />
          <WeekPicture words={props.words} reference={props.reference} />
          <Variants words={props.words} />
          {!props.embedded && standing(state.inputs, results, props.reference).kind !== 'cannot' && <Card words={props.words} />}
        </>
      )}
    </Workbench>
  );
}

/** How the length stands; where a test is no way to find out, what is. */
function Verdict({ words, reference }: { words: ExperimentWords; reference: ExperimentReference }) {
  const { calculator } = usePage();
  const { context } = useFormat();
  const { inputs } = calculator.state;
  const found = standing(inputs, calculator.results, reference);
  const late = found.kind === 'long' || found.kind === 'cannot';
  return (
    <div class={`calc-verdict ${late || found.kind === 'none' ? 'bad' : 'good'}`}>
      <p>
        <Output name="verdict" text={standingText(found.kind, inputs, calculator.results, words, context)} />
      </p>
      {late && <p>{reachText(found, words, context)}</p>}
      {found.kind === 'cannot' && (
        <>
          <p>{words.instead.title}:</p>
          <ul>
            <li>{words.instead.accounts}</li>
            <li>{words.instead.cohorts}</li>
            <li>{words.instead.interviews}</li>
          </ul>
        </>
      )}
      <Judged entry={reference.length[modelInputs(inputs).side]} />
    </div>
  );
}

/** Which of the two usual formulas this is, and what the other one says. */
function Variants({ words }: { words: ExperimentWords }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const unpooled = sampleSize(modelInputs(calculator.state.inputs), 'unpooled');
  const exact = calculator.results['exact']!;
  const up = (size: number) => format.bare(Math.max(1, Math.ceil(size)));
  return (
    <details class="calc-details">
      <summary>{words.variants.title}</summary>
      <Outputs names={['exact']} />
      {typeof exact === 'number' && typeof unpooled === 'number' ? (
        <p>
          {say(words.variants.pooled, { n: up(exact) })} {say(words.variants.unpooled, { n: up(unpooled) })}
        </p>
      ) : (
        <p>{props.machine.answers.none}</p>
      )}
    </details>
  );
}
