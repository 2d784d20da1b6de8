/** Your answer beside what the study reports of both groups, practice by practice: as a table, with the shares drawn in it. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { ScrollTable } from '../../calculator/ui/ScrollTable.tsx';
import { PRACTICES, type CxAnswer, type CxSide } from '../../models/cx.ts';
import type { CxWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { entryOf, type CxReference } from './definition.ts';

const NOTHING = '–';

/** Signs that do not need a colour. */
const SIGN: Readonly<Record<CxAnswer, string>> = { open: '?', yes: '✓', partly: '±', no: '✕' };

export function Practices({ words, reference }: { words: CxWords; reference: CxReference }) {
  const { calculator } = usePage();
  const format = useFormat();
  const { inputs } = calculator.state;
  const { results } = calculator;
  const side = inputs['side'] as CxSide;
  const { table } = words;
  const fields = words.fields as Readonly<Record<string, { readonly label: string }>>;
  return (
    <figure class="calc-figure">
      <figcaption>{table.title[side]}</figcaption>
      <ScrollTable
        label={table.title[side]}
        heads={[table.practice, table.you, table.leaders, table.laggards, table.times]}
        class={`cx-table ${side}`}
      >
        {PRACTICES[side].map((practice) => {
          const { leaders, laggards } = entryOf(reference, side, practice);
          const answer = inputs[practice] as CxAnswer;
          const times = results[`times-${practice}`]!;
          return (
            <tr key={practice} data-answer={answer}>
              <th scope="row">
                {fields[practice]!.label}
                {leaders && laggards && <Shares leaders={leaders.low!} laggards={laggards.low!} />}
              </th>
              <td>
                <span class="cx-answer">
                  <span aria-hidden="true">{SIGN[answer]}</span> {words.options[practice][answer]}
                </span>
              </td>
              <td class="numeric">{leaders ? format.input(leaders.low!, 'percent') : NOTHING}</td>
              <td class="numeric">{laggards ? format.input(laggards.low!, 'percent') : NOTHING}</td>
              <td class="numeric">
                <Output
                  name={`times-${practice}`}
                  text={typeof times === 'number' ? say(table.timesAs, { times: format.bare(times) }) : NOTHING}
                />
              </td>
            </tr>
          );
        })}
      </ScrollTable>
      <p class="calc-legend">
        <span class="cx-leaders">{table.leaders}</span>
        <span class="cx-laggards">{table.laggards}</span>
      </p>
    </figure>
  );
}

/** Both shares on a scale from nothing to all: the same numbers stand beside it. */
function Shares({ leaders, laggards }: { leaders: number; laggards: number }) {
  return (
    <svg class="cx-shares" aria-hidden="true" focusable="false">
      <line class="cx-line" x1="0" x2="100%" y1="50%" y2="50%" />
      <line class="cx-gap" x1={`${laggards}%`} x2={`${leaders}%`} y1="50%" y2="50%" />
      <circle class="cx-weak" cx={`${laggards}%`} cy="50%" r="5" />
      <circle class="cx-best" cx={`${leaders}%`} cy="50%" r="5" />
    </svg>
  );
}
