/** The business case as a document: what the champion reads and forwards. Fetched when a link opens it or the seller looks at what will be sent. */
import { useEffect } from 'preact/hooks';
import { useFormat, usePage } from '../../../calculator/ui/context.ts';
import type { IslandProps } from '../../../calculator/island.ts';
import type { DocumentParts } from '../../../calculator/ui/use-document.ts';
import { dateText } from '../../../words/date.ts';
import type { CaseWords } from '../../../words/case.ts';
import type { RoiWords } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import { useRangeText } from '../../Judged.tsx';
import type { RoiReference } from '../definition.ts';
import { Scenarios } from '../Scenarios.tsx';
import { Assumes } from './Assumes.tsx';
import { Changes } from './Changes.tsx';
import { Cfo } from './Cfo.tsx';
import { Ciso } from './Ciso.tsx';
import { Operations } from './Operations.tsx';
import { placeOf, Reader } from './Reader.tsx';
import { Risk } from './Risk.tsx';
import { sentencesOf } from './sentences.ts';
import { Standing } from './Standing.tsx';

interface Props extends DocumentParts {
  readonly words: CaseWords;
  readonly props: IslandProps<RoiWords, RoiReference>;
}

export function Case({ words: all, props, headline, remarks, form, sending }: Props) {
  const { calculator, prepare } = usePage();
  useEffect(() => {
    // A print from the browser's own menu waits for nothing: what it needs is fetched while the reader reads.
    void prepare(false);
    // Made anew with each rendering, and prepares the same.
  }, []);
  const words = all.businessCase;
  const format = useFormat();
  const limit = useRangeText()(props.reference.breakEven);
  const { agreement, state } = calculator;
  const { inputs } = state;
  const { sent } = agreement;
  const label = String(inputs['label'] ?? '');
  const sentences = sentencesOf(inputs, calculator.results, limit, words.sentences, format.result);
  const parts = [
    ['cfo', words.cfo.name],
    ['ciso', words.ciso.name],
    ['operations', words.operations.name],
    ['matters', words.matters],
    ['assumptions', words.assumptions],
  ] as const;
  return (
    <article class="case calc-results" tabindex={-1}>
      <header class="case-head">
        {label && <p class="case-kind">{words.title}</p>}
        <h2>{label || words.title}</h2>
        <p class="calc-headline">{headline}</p>
        {remarks}
        <p class="case-sentences">{sentences.join(' ')}</p>
        <p class="case-stamp">
          <span>{sent === null ? words.draft : say(words.proposed, { date: dateText(sent, props.locale) })}</span>
          <span>{say(words.scenario, { scenario: props.words.options.scenario[inputs['scenario'] as 'expected'] })}</span>
          <span>{say(words.benchmarks, { date: dateText(props.at, props.locale) })}</span>
        </p>
      </header>
      {sending}
      <nav class="case-readers" aria-label={words.readers}>
        {parts.map(([id, name]) => (
          <button key={id} type="button" onClick={() => goTo(id)}>
            {name}
          </button>
        ))}
      </nav>
      <Reader id="scenarios" name={words.scenarios.title}>
        <Scenarios words={props.words} assumes={<Assumes words={words.scenarios} />} />
      </Reader>
      <Cfo words={words} roi={props.words} reference={props.reference} />
      <Ciso words={words} />
      <Operations words={words} />
      <Reader id="matters" name={words.matters}>
        <Risk words={all.risk} />
      </Reader>
      <Reader id="assumptions" name={words.assumptions} question={words.assumptionsText}>
        <Changes words={all.agreement} />
        {form((field) => (
          <Standing field={field} words={all.agreement} />
        ))}
      </Reader>
    </article>
  );
}

/** Buttons instead of anchors: the part of the address behind `#` belongs to the numbers. */
function goTo(id: string): void {
  const place = document.getElementById(placeOf(id));
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}
