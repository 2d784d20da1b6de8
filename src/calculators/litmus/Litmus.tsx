/** The litmus test on the page: the score, the gaps that cost most, earlier runs; the questions beside them. */
import { useState } from 'preact/hooks';
import type { IslandProps } from '../../calculator/island.ts';
import { Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import type { Calculator } from '../../calculator/use-calculator.ts';
import { formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { definition, listOf, questionsOf, type LitmusReference } from './definition.ts';
import { Gaps } from './Gaps.tsx';
import { Questions } from './Questions.tsx';
import { loadRuns } from './more.ts';
import { useKept, type KeptState } from './use-kept.ts';
import type { LitmusPageWords } from './words.ts';

type Props = IslandProps<LitmusPageWords, LitmusReference>;

/** One sentence: the score, and of how many questions. */
function headline({ locale, words, units, reference }: Props, { state, results }: Calculator): string {
  const score = results['score']!;
  return say(typeof score === 'number' ? words.headline.score : words.headline.none, {
    list: words.options.list[listOf(state.inputs)],
    score: typeof score === 'number' ? formatValue(score, 'percent', { locale, units }) : '',
    answered: results['answered']!,
    size: questionsOf(state.inputs, reference).length,
  });
}

export default function Litmus(props: Props) {
  const { words } = props;
  const sheet = useKept();
  // Answers are no numbers: some of the shared words say it otherwise here.
  const own = { ...props, machine: { ...props.machine, actions: { ...props.machine.actions, ...words.actions } } };
  return (
    <Workbench
      definition={definition}
      props={own}
      headline={(calculator) => headline(props, calculator)}
      // Notes are the reader's own: they go into a file of their own answers, and beside those of a link they are not shown either.
      sheet={async () => ({ source: (await import('./sheet.ts')).sourceWith(sheet.foreign ? {} : sheet.kept.notes) })}
      sending={() => import('./message.ts')}
      form={<Questions words={words} sheet={sheet} />}
    >
      {() => (
        <>
          <Outputs names={['score', 'answered', 'open']} strong />
          <Gaps words={words} />
          {!props.embedded && <More props={props} sheet={sheet} />}
        </>
      )}
    </Workbench>
  );
}

/** The way to earlier runs and files. */
function More({ props: { locale, words }, sheet }: { props: Props; sheet: KeptState }) {
  const [found, setFound] = useState<Awaited<ReturnType<typeof loadRuns>> | null>(null);
  const [failed, setFailed] = useState(false);
  async function open() {
    setFailed(false);
    try {
      setFound(await loadRuns(locale));
    } catch {
      setFailed(true);
    }
  }
  if (found) return <found.View words={words} more={found.more} sheet={sheet} />;
  return (
    <div class="litmus-runs">
      <div class="calc-buttons">
        <button type="button" data-action="more" onClick={() => void open()}>
          {words.more.runs}
        </button>
      </div>
      <p class="calc-said" role="status">
        {failed && words.more.failed}
      </p>
    </div>
  );
}
