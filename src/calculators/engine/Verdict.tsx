/** What follows from the place on the line: what pulls the other way, whether companies can buy alone, what to read first. */
import { usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import type { EnginePath } from '../../models/engine.ts';
import { CONDITIONS, conditionOf, QUESTIONS } from './definition.ts';
import { pullsOf } from './pulls.ts';
import { engineOf, selfServe } from './sentences.ts';
import { stopsOf, type EnginePageWords } from './words.ts';

interface Props {
  readonly words: EnginePageWords;
}

/** Signs of a condition: shape and not only colour. */
const SIGN = { open: '?', yes: '✓', no: '✕' } as const;

export function Pulls({ words }: Props) {
  const { calculator, props } = usePage();
  const { inputs } = calculator.state;
  const found = engineOf(calculator.results);
  if (found === 'none') return null;
  const pulls = pullsOf(inputs, found);
  return (
    <section class="engine-part">
      <h2>{words.pulls.title[found]}</h2>
      <p>{pulls.length === 0 ? words.pulls.none[found] : words.pulls.advice[found]}</p>
      {pulls.map(({ towards, questions }) => (
        <div key={towards} class={`engine-pull ${towards}`} data-pull={towards}>
          <h3>{words.pulls.towards[towards]}</h3>
          <ul>
            {questions.map((id) => (
              <li key={id}>
                <strong>{words.fields[id].label}</strong> {words.options[id][towards]}
                {!props.embedded && (
                  <a class="engine-more" href={`/${props.locale}/${QUESTIONS[id]}/`}>
                    {words.titles[QUESTIONS[id]]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

export function SelfServe({ words }: Props) {
  const { calculator } = usePage();
  const { inputs } = calculator.state;
  const { results } = calculator;
  const text = selfServe(words, inputs, results);
  const asked = results['selfServe'] !== 'none';
  if (text === '') return null;
  return (
    <section class="engine-part" data-self-serve={results['selfServe']}>
      <h2>{words.selfServe.title}</h2>
      <p>
        <Output name="selfServe" text={text} />
      </p>
      {asked && (
        <ul class="engine-conditions">
          {CONDITIONS.map((id) => (
            <li key={id} data-condition={conditionOf(inputs, id)}>
              <span aria-hidden="true">{SIGN[conditionOf(inputs, id)]}</span> {words.fields[id].label}{' '}
              <strong>{words.options[id][conditionOf(inputs, id)]}</strong>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Path({ words }: Props) {
  const { calculator, props } = usePage();
  const path = calculator.results['path'] as EnginePath | 'none';
  if (path === 'none') return null;
  return (
    // In a frame nothing leads away: programs still read which path it is.
    <section class="engine-part" hidden={props.embedded}>
      <h2>
        <Output name="path" text={words.path.title[path]} />
      </h2>
      {!props.embedded && (
        <ol class="engine-path">
          {stopsOf(words, path).map(({ slug, title, reason }) => (
            <li key={slug}>
              <a href={`/${props.locale}/${slug}/`}>{title}</a>
              <span>{reason}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What to run, in one sentence; with questions open, that they can no longer change it. */
export function Meaning({ words }: Props) {
  const { calculator } = usePage();
  const found = engineOf(calculator.results);
  if (found === 'none') return calculator.results['score'] === 'none' ? null : <p class="calc-hint">{words.waits}</p>;
  return (
    <div class={`calc-verdict engine-verdict ${found}`}>
      <p>{words.meaning[calculator.results['path'] as EnginePath]}</p>
      {calculator.results['open'] !== 0 && <p>{words.settled}</p>}
    </div>
  );
}
