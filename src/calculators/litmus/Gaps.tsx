/** The answers at a glance, and the gaps that cost most with what closes each. */
import { usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { ANSWERS, gapsOf } from '../../models/litmus.ts';
import { questionsOf, shownAnswers, weightsOf, type LitmusReference } from './definition.ts';
import type { LitmusPageWords } from './words.ts';

/** Signs of the answers: shape and not only colour. */
const SIGN = { y: '✓', p: '½', n: '×', x: '–', '-': '·' } as const;

/** Answers whose number is a result of its own. */
const COUNTED = { y: 'yes', p: 'partly', n: 'no' } as const;

export function Gaps({ words }: { words: LitmusPageWords }) {
  const { calculator, props } = usePage();
  const reference = props.reference as LitmusReference;
  const questions = questionsOf(calculator.state.inputs, reference);
  const answers = shownAnswers(calculator.state.inputs, reference);
  const gaps = gapsOf(answers, weightsOf(questions));
  return (
    <>
      <div class="litmus-strip" aria-hidden="true">
        {answers.map((answer, at) => (
          <span key={at} class={`is-${answer === '-' ? 'open' : answer}`}>
            {SIGN[answer]}
          </span>
        ))}
      </div>
      <dl class="litmus-counts">
        {ANSWERS.map((answer) => (
          <div key={answer}>
            <dt>
              <span aria-hidden="true">{SIGN[answer]}</span> {words.answers[answer]}
            </dt>
            <dd>
              {answer in COUNTED ? (
                <Output name={COUNTED[answer as keyof typeof COUNTED]} />
              ) : (
                answers.filter((one) => one === answer).length
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h2 class="litmus-title">{words.gaps.title}</h2>
      {gaps.length === 0 ? (
        <p>{words.gaps.none}</p>
      ) : (
        <ol class="litmus-gaps">
          {gaps.map((at) => {
            const { id, chapters } = questions[at]!;
            return (
              <li key={id} data-gap={id}>
                <p>
                  <strong>{words.answers[answers[at]!]}.</strong> {words.questions[id]}
                </p>
                {!props.embedded && (
                  <p class="calc-chapters">
                    {chapters.map((slug, index) => (
                      <span key={slug}>
                        {index > 0 && ' · '}
                        <a href={`/${props.locale}/${slug}/`}>{words.titles[slug]}</a>
                      </span>
                    ))}
                  </p>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <p class="calc-hint">{words.gaps.rule}</p>
    </>
  );
}
