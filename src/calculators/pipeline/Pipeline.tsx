/** The pipeline on the page: the answer, coverage on its range, the way from the target to the gap and to what closes it. */
import type { IslandProps } from '../../calculator/island.ts';
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Form } from '../../calculator/ui/Form.tsx';
import { Output, OutputItem, Outputs } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import { Bars } from '../../figures/Bars.tsx';
import { RangeBand } from '../../figures/RangeBand.tsx';
import { isByStage, type PipelineResults } from '../../models/pipeline.ts';
import type { PipelineWords } from '../../words/index.ts';
import { Judged, useRangeText } from '../Judged.tsx';
import { definition, modelInputs, rangeOf, type PipelineReference } from './definition.ts';
import { evenSentence, headline } from './headline.ts';
import { StageFields } from './StageFields.tsx';
import { StagePicture } from './StagePicture.tsx';

type Props = IslandProps<PipelineWords, PipelineReference>;

export default function Pipeline(props: Props) {
  const { locale, units, words, machine } = props;
  return (
    <Workbench
      definition={definition}
      props={props}
      form={<Form own={{ stages: StageFields }} />}
      headline={({ state, results }) =>
        headline(
          words,
          results as unknown as PipelineResults,
          { locale, units, currency: String(state.inputs['cur']) },
          machine.answers.none,
        )
      }
      sheet={() => import('./sheet.ts')}
      sending={() => import('./message.ts')}
    >
      {({ state }) => (
        <>
          <Outputs names={['coverage', 'gap', 'expected', 'velocity']} strong />
          <Verdict words={words} reference={props.reference} />
          {isByStage(modelInputs(state.inputs)) ? (
            <StagePicture words={words} />
          ) : (
            <dl hidden>
              {['openUsed', 'winUsed'].map((name) => (
                <OutputItem key={name} name={name} />
              ))}
            </dl>
          )}
          <Amounts words={words} />
          <Outputs names={['remaining', 'dealsNeeded', 'oppsNeeded', 'mqlsNeeded']} />
        </>
      )}
    </Workbench>
  );
}

/** Coverage on its range, and what the range leaves out: the reader's own win rate. */
function Verdict({ words, reference }: { words: PipelineWords; reference: PipelineReference }) {
  const { calculator, props, format: context } = usePage();
  const format = useFormat();
  const range = useRangeText();
  const { remaining, coverage, verdict, gap, winUsed } = calculator.results as unknown as PipelineResults;
  const { picture, outputs } = words;
  return (
    <>
      <figure class="calc-figure">
        <figcaption>{picture.title}</figcaption>
        <table class="calc-stages b2b">
          <thead>
            <tr>
              <td />
              <td />
              <th scope="col">{picture.yours}</th>
              <th scope="col">{picture.range}</th>
              <th scope="col">{picture.status}</th>
            </tr>
          </thead>
          <tbody>
            <tr class={verdict === 'worse' ? 'worse' : undefined}>
              <th scope="row">{outputs.coverage.label}</th>
              <td class="stage-picture">
                {coverage !== 'none' && verdict !== 'none' && <RangeBand {...rangeOf(reference)} value={coverage} status={verdict} />}
              </td>
              <td class="numeric">{format.result(coverage, 'times')}</td>
              <td class="numeric">{range(reference.coverage)}</td>
              <td>
                <Output name="verdict" text={verdict === 'none' ? props.machine.answers.none : props.machine.verdict[verdict]} />
              </td>
            </tr>
          </tbody>
        </table>
      </figure>
      <div class={`calc-verdict ${gap > 0 ? 'bad' : 'good'}`}>
        {gap > 0 && verdict !== 'none' && verdict !== 'worse' && <p>{words.headline.still}</p>}
        {remaining > 0 && <p>{evenSentence(words, winUsed, context)}</p>}
        <Judged entry={reference.coverage} />
      </div>
    </>
  );
}

/** The way from the target to the gap: the picture and the table are one. */
function Amounts({ words }: { words: PipelineWords }) {
  const { calculator } = usePage();
  const format = useFormat();
  const { target, won } = modelInputs(calculator.state.inputs);
  const { openUsed, remaining, expected, gap } = calculator.results as unknown as PipelineResults;
  const { fields, outputs, picture } = words;
  const rows = [
    { key: 'target', label: fields.target.label, value: target },
    { key: 'won', label: fields.won.label, value: won },
    { key: 'remaining', label: outputs.remaining.label, value: remaining },
    { key: 'open', label: fields.open.label, value: openUsed },
    { key: 'expected', label: outputs.expected.label, value: expected },
    { key: 'gap', label: outputs.gap.label, value: gap },
  ];
  return (
    <Bars
      caption={picture.amounts}
      kind="cost"
      rows={rows.map((row) => ({ ...row, text: format.result(row.value, 'money') }))}
      max={Math.max(...rows.map((row) => row.value))}
    />
  );
}
