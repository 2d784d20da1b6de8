/** Which engine a product runs, on the page: its place on the line, what pulls the other way, what to read; the questions beside it. */
import type { IslandProps } from '../../calculator/island.ts';
import { usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import { definition } from './definition.ts';
import { Line } from './Line.tsx';
import { Questions } from './Questions.tsx';
import { engineOf, headline } from './sentences.ts';
import { Meaning, Path, Pulls, SelfServe } from './Verdict.tsx';
import type { EnginePageWords } from './words.ts';

type Props = IslandProps<EnginePageWords, null>;

export default function Engine(props: Props) {
  const { locale, words, units } = props;
  return (
    <Workbench
      definition={definition}
      // Answers are no numbers: some of the shared words say it otherwise here.
      props={{ ...props, machine: { ...props.machine, actions: { ...props.machine.actions, ...words.actions } } }}
      headline={({ results }) => headline(words, results, { locale, units })}
      sending={() => import('./message.ts')}
      form={<Questions words={words} />}
    >
      {() => (
        <>
          <figure class="calc-figure engine-figure">
            <Line words={words} />
          </figure>
          <Numbers words={words} />
          <Meaning words={words} />
          <Pulls words={words} />
          <SelfServe words={words} />
          <Path words={words} />
          <p class="calc-hint engine-limits">{words.limits}</p>
        </>
      )}
    </Workbench>
  );
}

/** The same as the picture shows, in numbers. */
function Numbers({ words }: { words: EnginePageWords }) {
  const { results } = usePage().calculator;
  const found = engineOf(results);
  const text = found === 'none' ? words.engines.none : words.engines[found];
  return (
    // Before the first answer, and when none is missing, some say nothing new: programs still read them.
    <dl class="engine-numbers" hidden={results['score'] === 'none'}>
      {(['engine', 'score', 'answered', 'open', 'low', 'high'] as const).map((name) => (
        <div key={name} hidden={results['open'] === 0 && ['open', 'low', 'high'].includes(name)}>
          <dt>{words.outputs[name].label}</dt>
          <dd>{name === 'engine' ? <Output name={name} text={text} /> : <Output name={name} />}</dd>
        </div>
      ))}
    </dl>
  );
}
