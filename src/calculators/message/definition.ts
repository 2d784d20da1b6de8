/** The message as a table: job, headline, the 3-3-3 frame of each side, the button. Keys and bounds are fixed: links live for years. */
import { choice, number, type Definition } from '../../calculator/definition.ts';
import type { Field, Inputs, TextField } from '../../calculator/field.ts';
import { MOST_LINK, writeLink } from '../../calculator/write-link.ts';
import type { ReferenceEntry } from '../../calculator/reference.ts';
import { message, type MessageInputs, type MessageLimits } from '../../models/message.ts';

/** The pace of reading, and the three limits of practitioners. */
export interface MessageReference {
  readonly pace: ReferenceEntry;
  readonly headline: ReferenceEntry;
  readonly hook: ReferenceEntry;
  readonly lead: ReferenceEntry;
}

/** A row of a text: key, group, characters at most. Empty until somebody writes: a text of ours would be in one language only. */
function text(key: string, group: string, maxLength: number, options: Partial<Pick<TextField, 'shownWhen'>> = {}): TextField {
  return { kind: 'text', key, group, maxLength, default: '', ...options };
}

const b2c = { shownWhen: { key: 'side', is: ['b2c'] } };
const b2b = { shownWhen: { key: 'side', is: ['b2b'] } };

const fields: readonly Field[] = [
  choice('side', 'job', ['b2c', 'b2b']),
  text('label', 'job', 60),
  text('jtbd', 'job', 160),
  text('value', 'headline', 60),
  text('time', 'headline', 40),
  text('risk', 'headline', 60),
  text('hook', 'start', 60, b2c),
  text('lead', 'start', 240, b2c),
  text('problem', 'start', 90, b2b),
  text('effect', 'start', 90, b2b),
  text('proof', 'start', 90, b2b),
  text('cfo', 'start', 90, b2b),
  text('ciso', 'start', 90, b2b),
  text('operations', 'start', 90, b2b),
  text('image1', 'middle', 50, b2c),
  text('image2', 'middle', 50, b2c),
  text('image3', 'middle', 50, b2c),
  text('proofRoi', 'middle', 80, b2b),
  text('proofReference', 'middle', 80, b2b),
  text('proofSecurity', 'middle', 80, b2b),
  text('benefit1', 'end', 50, b2c),
  text('benefit2', 'end', 50, b2c),
  text('benefit3', 'end', 50, b2c),
  text('demo', 'end', 60, b2b),
  text('pilot', 'end', 60, b2b),
  text('signature', 'end', 60, b2b),
  text('buttonB2c', 'action', 30, b2c),
  text('buttonB2b', 'action', 60, b2b),
  number('actions', 'action', 'count', 1, 0, 20, { whole: true }),
];

/** The form's inputs as the model takes them: the codec has already held every value to its field. */
export function modelInputs(inputs: Inputs): MessageInputs {
  return inputs as unknown as MessageInputs;
}

/** The reference entries as the limits the model compares with. */
export function limitsOf({ pace, headline, hook, lead }: MessageReference): MessageLimits {
  return { wordsPerMinute: pace.low!, headline: headline.high!, hook: hook.high!, lead: lead.high! };
}

/** What stands before the fragment in an address, generously: a host, a language, a path, a date and a result. */
const ADDRESS = 120;

export const definition: Definition<MessageReference> = {
  id: 'message',
  version: 1,
  fields,
  groups: [
    { id: 'job', chapters: ['roadmap/buying-moment', 'foundations/one-voice'] },
    { id: 'headline', chapters: ['roadmap/message-and-offer'] },
    { id: 'start', chapters: ['compare/three-three-three', 'compare/message'] },
    { id: 'middle', chapters: ['compare/storytelling'] },
    { id: 'end', chapters: ['compare/checkpoints'] },
    { id: 'action', chapters: ['compare/buttons-and-chat'] },
  ],
  outputs: [
    { name: 'seconds', unit: 'seconds' },
    { name: 'words', unit: 'count' },
    { name: 'hookSeconds', unit: 'seconds' },
    { name: 'leadCharacters', unit: 'count' },
    { name: 'filled', unit: 'count' },
    { name: 'boxes', unit: 'count' },
    { name: 'check', unit: 'word' },
  ],
  presets: ['flask-message', 'maintenance-message'],
  headline: () => 'seconds',
  compute: (inputs, reference) => ({ ...message(modelInputs(inputs), limitsOf(reference)) }),
  // A letter that is not Latin takes six characters in an address: two full pages can be more than a mail carries whole.
  remarks: (inputs) => (writeLink({ fields, version: 1 }, inputs, { at: '', res: '' }).length > MOST_LINK - ADDRESS ? ['longLink'] : []),
};
