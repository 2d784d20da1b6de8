/** The message as a small landing page. Texts are text; a box that nobody has filled says what belongs there. */
import { usePage } from '../../calculator/ui/context.ts';
import { FRAMES, headlineText, HERO, type MessageInputs } from '../../models/message.ts';
import type { MessageWords } from '../../words/index.ts';
import { modelInputs } from './definition.ts';

/** A box of the page: its text, or its name where it is empty. */
function Slot({ of, words, inputs }: { of: keyof MessageInputs; words: MessageWords; inputs: MessageInputs }) {
  const text = String(inputs[of]).trim();
  const { label } = (words.fields as Readonly<Record<string, { readonly label: string }>>)[of]!;
  return text ? <span>{text}</span> : <span class="msg-empty">{label}</span>;
}

export function Preview({ words }: { words: MessageWords }) {
  const { calculator } = usePage();
  const inputs = modelInputs(calculator.state.inputs);
  const { side } = inputs;
  const { preview } = words;
  const headline = headlineText(inputs);
  const slot = (of: keyof MessageInputs) => <Slot of={of} words={words} inputs={inputs} />;
  const [first, second, third] = FRAMES[side];
  const button = side === 'b2c' ? ('buttonB2c' as const) : ('buttonB2b' as const);
  return (
    <figure class="calc-figure msg-figure">
      <figcaption>{preview.title[side]}</figcaption>
      <div class={`msg-page ${side}`}>
        {side === 'b2c' && <p class="msg-hook">{slot('hook')}</p>}
        <p class="msg-headline">{headline || <span class="msg-empty">{preview.headline}</span>}</p>
        {side === 'b2c' && <p>{slot('lead')}</p>}
        {side === 'b2b' && (
          <ol class="msg-hero">
            {HERO.map((key) => (
              <li key={key}>{slot(key)}</li>
            ))}
          </ol>
        )}
        {side === 'b2b' && (
          <dl class="msg-cards">
            {first.map((key) => (
              <div key={key}>
                <dt>{preview.roles[key as keyof MessageWords['preview']['roles']]}</dt>
                <dd>{slot(key)}</dd>
              </div>
            ))}
          </dl>
        )}
        <ul class={side === 'b2c' ? 'msg-images' : 'msg-proofs'} role="list">
          {second.map((key) => (
            <li key={key}>{slot(key)}</li>
          ))}
        </ul>
        {side === 'b2c' ? (
          <ul class="msg-benefits">
            {third.map((key) => (
              <li key={key}>{slot(key)}</li>
            ))}
          </ul>
        ) : (
          <ol class="msg-steps">
            {third.map((key) => (
              <li key={key}>{slot(key)}</li>
            ))}
          </ol>
        )}
        <p>
          <span class="msg-button">{slot(button)}</span>
        </p>
      </div>
    </figure>
  );
}
