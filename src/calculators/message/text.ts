/** The whole message as plain text, box by box: to be pasted into a brief, a mail or a ticket. */
import type { Inputs } from '../../calculator/field.ts';
import { boxesOf, FRAMES, headlineText, HERO, type MessageSide } from '../../models/message.ts';
import type { MessageWords } from '../../words/index.ts';

/** What the page's own words are needed for. */
export type TextWords = Pick<MessageWords, 'fields' | 'preview'>;

/** Lines of one group, each with its label; empty boxes are left out. */
function lines(keys: readonly string[], inputs: Inputs, words: TextWords): string {
  const labels = words.fields as Readonly<Record<string, { readonly label: string }>>;
  return keys
    .map((key) => [labels[key]!.label, String(inputs[key] ?? '').trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}

/** Everything that has been written for the chosen side; an empty text where nothing has. */
export function messageText(inputs: Inputs, words: TextWords): string {
  const side = inputs['side'] as MessageSide;
  const [start, middle, end] = FRAMES[side];
  const headline = headlineText(inputs as never);
  if (boxesOf(side).every((key) => String(inputs[key] ?? '').trim() === '')) return '';
  const label = String(inputs['label'] ?? '').trim();
  return [
    label,
    lines(['jtbd'], inputs, words),
    headline && `${words.preview.headline}: ${headline}`,
    lines(side === 'b2c' ? [...start, 'lead'] : [...HERO, ...start], inputs, words),
    lines(middle, inputs, words),
    lines(end, inputs, words),
    lines([side === 'b2c' ? 'buttonB2c' : 'buttonB2b'], inputs, words),
  ]
    .filter(Boolean)
    .join('\n\n');
}
