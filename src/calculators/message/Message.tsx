/** The message builder on the page: the page it makes, what to look at again, everything as text. */
import type { IslandProps } from '../../calculator/island.ts';
import { OutputItem } from '../../calculator/ui/Output.tsx';
import { rangeText } from '../../calculator/ui/range.ts';
import { Workbench } from '../../calculator/ui/Workbench.tsx';
import type { Calculator } from '../../calculator/use-calculator.ts';
import type { MessageWords } from '../../words/index.ts';
import { formatBare, formatValue } from '../../words/format.ts';
import { say } from '../../words/say.ts';
import { Checks } from './Checks.tsx';
import { CopyAll } from './CopyAll.tsx';
import { definition, type MessageReference } from './definition.ts';
import { Preview } from './Preview.tsx';

type Props = IslandProps<MessageWords, MessageReference>;

/** One sentence: how long the headline takes, and how many boxes still wait. */
function headline({ locale, reference, words, units }: Props, { results }: Calculator): string {
  const context = { locale, units };
  const { seconds, filled, boxes } = results;
  if (filled === 0) return words.headline.empty;
  const counted = say(words.headline.boxes, {
    filled: formatBare(filled as number, context),
    boxes: formatBare(boxes as number, context),
  });
  if (typeof seconds !== 'number') return counted;
  const time = { seconds: formatValue(seconds, 'seconds', context), limit: rangeText(reference.headline, context) };
  return `${say(seconds <= reference.headline.high! ? words.headline.within : words.headline.beyond, time)} ${counted}`;
}

export default function Message(props: Props) {
  return (
    <Workbench
      definition={definition}
      props={props}
      headline={(calculator) => headline(props, calculator)}
      sending={() => import('./message.ts')}
    >
      {(calculator) => (
        <>
          <Preview words={props.words} />
          <Checks words={props.words} reference={props.reference} />
          <dl class="calc-rest">
            {['seconds', 'words', 'filled', 'boxes'].map((name) => (
              <OutputItem key={name} name={name} />
            ))}
            {['hookSeconds', 'leadCharacters'].map((name) => (
              <OutputItem key={name} name={name} hidden={calculator.state.inputs['side'] !== 'b2c'} />
            ))}
          </dl>
          {!props.embedded && <CopyAll words={props.words} />}
        </>
      )}
    </Workbench>
  );
}
