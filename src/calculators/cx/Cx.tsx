/** Leaders and laggards on the page: how many practices you have beside both groups, which to try first, how little this proves. */
import type { IslandProps } from '../../calculator/island.ts';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output, Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import type { Calculator } from '../../calculator/use-calculator.ts';
import type { CxPractice, CxSide } from '../../models/cx.ts';
import type { CxWords } from '../../words/index.ts';
import { formatBare } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { definition, type CxReference } from './definition.ts';
import { Practices } from './Practices.tsx';

type Props = IslandProps<CxWords, CxReference>;

/** One sentence: yours beside the average of each group. */
function headline({ locale, words, units }: Props, { results }: Calculator): string {
  const bare = (name: string) => formatBare(results[name] as number, { locale, units });
  const groups = { compared: bare('compared'), leaders: bare('leaders'), laggards: bare('laggards') };
  return results['yours'] === 'none' ? say(words.headline.none, groups) : say(words.headline.yours, { ...groups, yours: bare('yours') });
}

export default function Cx(props: Props) {
  return (
    <Workbench
      definition={definition}
      props={props}
      headline={(calculator) => headline(props, calculator)}
      sending={() => import('./message.ts')}
    >
      {() => (
        <>
          <Outputs names={['yours', 'leaders', 'laggards']} strong />
          <Practices words={props.words} reference={props.reference} />
          <Advice words={props.words} reference={props.reference} />
          <Outputs names={['have', 'open', 'compared']} />
        </>
      )}
    </Workbench>
  );
}

/** The practice to try first, and what the study is. */
function Advice({ words, reference }: { words: CxWords; reference: CxReference }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const side = calculator.state.inputs['side'] as CxSide;
  const next = calculator.results['next'] as CxPractice | 'none';
  const fields = words.fields as Readonly<Record<string, { readonly label: string }>>;
  const first =
    next === 'none'
      ? calculator.results['open'] === 0
        ? words.advice.allIn
        : words.advice.open
      : say(words.advice.next, { practice: fields[next]!.label });
  const study = reference.studies[side];
  return (
    <div class="calc-verdict cx-verdict">
      <p hidden={next === 'none' && calculator.results['have'] === 0}>
        <Output name="next" text={first} />
      </p>
      <p>{say(words.study[side], { companies: format.bare(study.low!) })}</p>
      <p>{words.limits}</p>
      <p class="calc-judged">
        <a href={`/${props.locale}/reference/benchmarks/#${study.id}`}>{words.source}</a>
      </p>
    </div>
  );
}
