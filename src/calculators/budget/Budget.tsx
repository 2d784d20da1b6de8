/** The budget on the page: levels with their shares beside the usual ones, channels under each. */
import type { IslandProps } from '../../calculator/island.ts';
import { usePage } from '../../calculator/ui/context.ts';
import { Output, OutputItem } from '../../calculator/ui/Output.tsx';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import { ScrollTable } from '../../calculator/ui/ScrollTable.tsx';
import { Bars } from '../../figures/Bars.tsx';
import { levelsOf, type BudgetResults } from '../../models/budget.ts';
import type { BudgetWords } from '../../words/index.ts';
import { useRangeText } from '../Judged.tsx';
import { channelsOf, definition, modelInputs, type BudgetReference } from './definition.ts';
import { headline } from './headline.ts';

type Props = IslandProps<BudgetWords, BudgetReference>;

export default function Budget(props: Props) {
  const { locale, units, words } = props;
  return (
    <Workbench
      definition={definition}
      props={props}
      headline={({ state, results }) =>
        headline(words, modelInputs(state.inputs), results as unknown as BudgetResults, {
          locale,
          units,
          currency: String(state.inputs['cur']),
        })
      }
      sheet={() => import('./sheet.ts')}
      sending={() => import('./message.ts')}
    >
      {({ results }) => (
        <>
          <Levels words={words} reference={props.reference} />
          <p class="calc-judged">{words.headline.rule}</p>
          <Channels words={words} />
          <dl class="calc-rest">
            <OutputItem name="unassigned" hidden={results['unassigned'] === 0} />
          </dl>
        </>
      )}
    </Workbench>
  );
}

/** Each level with its share, the share practitioners start with, and its money. */
function Levels({ words, reference }: { words: BudgetWords; reference: BudgetReference }) {
  const { calculator, props } = usePage();
  const range = useRangeText();
  const { side } = modelInputs(calculator.state.inputs);
  const { picture, levels } = words;
  return (
    <figure class="calc-figure">
      <figcaption>{picture.title}</figcaption>
      <ScrollTable label={picture.title} heads={[picture.level, picture.share, picture.usual, picture.money]}>
        {[...levelsOf(side)].reverse().map((level) => {
          const usual = reference[side][level]!;
          return (
            <tr key={level}>
              <th scope="row">{levels[level]}</th>
              <td class="numeric">
                <Output name={`share-${level}`} />
              </td>
              <td class="numeric">
                <a href={`/${props.locale}/reference/benchmarks/#${usual.id}`}>{range(usual)}</a>
              </td>
              <td class="numeric">
                <Output name={`amount-${level}`} />
              </td>
            </tr>
          );
        })}
      </ScrollTable>
    </figure>
  );
}

/** The channels of each level as bars on one scale. */
function Channels({ words }: { words: BudgetWords }) {
  const { calculator } = usePage();
  const { side } = modelInputs(calculator.state.inputs);
  const money = (name: string) => calculator.results[name] as number;
  const levels = [...levelsOf(side)].reverse();
  const max = Math.max(...levels.flatMap((level) => channelsOf(side, level).map((channel) => money(`channel-${channel}`))));
  return (
    <>
      {levels.map((level) => (
        <Bars
          key={level}
          caption={words.levels[level]}
          kind={side}
          max={max}
          rows={channelsOf(side, level).map((channel) => ({
            key: channel,
            label: words.fields[channel].label,
            value: money(`channel-${channel}`),
            text: <Output name={`channel-${channel}`} />,
          }))}
        />
      ))}
    </>
  );
}
