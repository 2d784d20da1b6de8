/** Stage by stage: what is open, and the part of it that is expected to be won. The picture and the table are one. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { stageOf, STAGES, type PipelineResults } from '../../models/pipeline.ts';
import type { PipelineWords } from '../../words/index.ts';
import { modelInputs } from './definition.ts';

export function StagePicture({ words }: { words: PipelineWords }) {
  const { calculator } = usePage();
  const format = useFormat();
  const { picture, stages } = words;
  const results = calculator.results as unknown as PipelineResults;
  const inputs = modelInputs(calculator.state.inputs);
  const rows = STAGES.map((stage) => ({ id: stage.id, ...stageOf(inputs, stage), expected: results[`expected-${stage.id}`] }));
  const most = Math.max(...rows.map(({ open }) => open));
  const width = (value: number) => (value / most) * 100;
  return (
    <table class="pipeline-by-stage">
      <caption>{picture.stages}</caption>
      <thead>
        <tr>
          <th scope="col">{picture.stage}</th>
          <th scope="col" class="numeric">
            {picture.open}
          </th>
          <th scope="col" class="numeric">
            {picture.win}
          </th>
          <th scope="col" class="numeric">
            {picture.brings}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, open, win, expected }) => (
          <tr key={id}>
            <th scope="row">
              {stages[id]}
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="open" width={width(open)} height="10" />
                <rect width={width(expected)} height="10" />
              </svg>
            </th>
            <td class="numeric">{format.result(open, 'money')}</td>
            <td class="numeric">{format.input(win, 'percent')}</td>
            <td class="numeric">
              <Output name={`expected-${id}`} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{picture.all}</th>
          <td class="numeric">
            <Output name="openUsed" />
          </td>
          <td class="numeric">
            <Output name="winUsed" />
          </td>
          <td class="numeric">{format.result(results.expected, 'money')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
