/** What a colleague would ask about the page: a count where something can be counted, a question where it cannot. Nothing is forbidden. */
import { useFormat, usePage } from '../../calculator/ui/context.ts';
import { Output } from '../../calculator/ui/Output.tsx';
import { rangeText } from '../../calculator/ui/range.ts';
import type { Look, MessageSide } from '../../models/message.ts';
import type { MessageWords } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { MessageReference } from './definition.ts';

const CHECKS: Readonly<Record<MessageSide, readonly (keyof MessageWords['checks'])[]>> = {
  b2c: ['job', 'parts', 'headline', 'hook', 'lead', 'frame', 'action'],
  b2b: ['job', 'parts', 'headline', 'hero', 'frame', 'action'],
};

export function Checks({ words, reference }: { words: MessageWords; reference: MessageReference }) {
  const { calculator, props } = usePage();
  const format = useFormat();
  const { results, state } = calculator;
  const side = state.inputs['side'] as MessageSide;
  const one = (name: string) => format.result(results[name]!, name === 'seconds' || name === 'hookSeconds' ? 'seconds' : 'count');
  const limit = (entry: MessageReference[keyof MessageReference]) => rangeText(entry, format.context);
  const values = {
    seconds: one('seconds'),
    words: one('words'),
    hookSeconds: one('hookSeconds'),
    characters: one('leadCharacters'),
    filled: one('filled'),
    boxes: one('boxes'),
    actions: format.bare(Number(state.inputs['actions'])),
    headlineLimit: limit(reference.headline),
    hookLimit: limit(reference.hook),
    leadLimit: format.bare(reference.lead.high!),
  };
  const all = Object.keys(results).filter((name) => name.startsWith('check-'));
  const shown = CHECKS[side].map((name) => `check-${name}`);
  return (
    <section class="msg-checks" aria-labelledby="msg-checks-title">
      <p class="msg-title" id="msg-checks-title">
        {words.checksTitle}
      </p>
      <ul role="list">
        {CHECKS[side].map((name) => {
          const look = results[`check-${name}`] as Look;
          return (
            <li key={name} data-look={look}>
              <strong>
                <Output name={`check-${name}`} text={words.looks[look]} />
              </strong>{' '}
              {say((words.checks[name] as Readonly<Partial<Record<Look, string>>>)[look] ?? '', values)}
            </li>
          );
        })}
      </ul>
      {/* What the other side is asked has no answer here: for programs only. */}
      <div hidden>
        {all
          .filter((name) => !shown.includes(name))
          .map((name) => (
            <Output key={name} name={name} text={words.looks.none} />
          ))}
      </div>
      <p class="calc-judged">
        <a href={`/${props.locale}/reference/benchmarks/#${reference.pace.id}`}>
          {say(words.pace, { pace: format.bare(reference.pace.low!) })}
        </a>
      </p>
    </section>
  );
}
