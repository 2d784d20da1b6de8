// Why this file: what can be counted about a message. Whether it is any good, people have to say.

export type MessageSide = 'b2c' | 'b2b';

/** Texts of one line each; an empty one is an empty box. `actions`: buttons and links a visitor sees on the first screen. */
export interface MessageInputs {
  side: MessageSide;
  jtbd: string;
  value: string;
  time: string;
  risk: string;
  actions: number;
  hook: string;
  lead: string;
  image1: string;
  image2: string;
  image3: string;
  benefit1: string;
  benefit2: string;
  benefit3: string;
  buttonB2c: string;
  problem: string;
  effect: string;
  proof: string;
  cfo: string;
  ciso: string;
  operations: string;
  proofRoi: string;
  proofReference: string;
  proofSecurity: string;
  demo: string;
  pilot: string;
  signature: string;
  buttonB2b: string;
}

/** What it is held against, which is data: words a minute, two windows in seconds, characters of a description. */
export interface MessageLimits {
  wordsPerMinute: number;
  headline: number;
  hook: number;
  lead: number;
}

/** `mind`: worth another look. `none`: there is nothing to look at yet. */
export type Look = 'ok' | 'mind' | 'none';

export interface MessageResults {
  /** Words of the headline. */
  words: number;
  /** Reading time of the headline, in seconds. */
  seconds: number | 'none';
  /** Reading time of the hook, in seconds; `none` for companies, who have no hook. */
  hookSeconds: number | 'none';
  /** Characters of the description; `none` for companies. */
  leadCharacters: number | 'none';
  /** Boxes with something in them, of all there are on this side. */
  filled: number;
  boxes: number;
  'check-job': Look;
  'check-parts': Look;
  'check-headline': Look;
  'check-hook': Look;
  'check-lead': Look;
  'check-hero': Look;
  'check-frame': Look;
  'check-action': Look;
}

type TextKey = Exclude<keyof MessageInputs, 'side' | 'actions'>;

/** Value, time gained, risk removed: what a headline consists of. */
export const HEADLINE = ['value', 'time', 'risk'] as const satisfies readonly TextKey[];

/** The three steps of a page for companies. */
export const HERO = ['problem', 'effect', 'proof'] as const satisfies readonly TextKey[];

/** The 3-3-3 frame of each side, row by row: start, middle, end. */
export const FRAMES = {
  b2c: [['hook'], ['image1', 'image2', 'image3'], ['benefit1', 'benefit2', 'benefit3']],
  b2b: [
    ['cfo', 'ciso', 'operations'],
    ['proofRoi', 'proofReference', 'proofSecurity'],
    ['demo', 'pilot', 'signature'],
  ],
} as const satisfies Readonly<Record<MessageSide, readonly (readonly TextKey[])[]>>;

/** Every box of a side, in the order in which a page shows them. */
export function boxesOf(side: MessageSide): readonly TextKey[] {
  const frame: readonly TextKey[] = FRAMES[side].flat();
  return side === 'b2c' ? ['jtbd', ...HEADLINE, 'lead', ...frame, 'buttonB2c'] : ['jtbd', ...HEADLINE, ...HERO, ...frame, 'buttonB2b'];
}

const given = (text: string) => text.trim() !== '';

/** Words: runs without spaces that hold a letter or a digit. A dash between spaces is none, `well-known` is one. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Characters as people count them: an emoji or an accented letter is one. */
export function countCharacters(text: string): number {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.trim())).length;
}

/** Seconds that a text takes to read. @param wordsPerMinute above 0 */
export function readingSeconds(text: string, wordsPerMinute: number): number {
  return (countWords(text) * 60) / wordsPerMinute;
}

const ends = (text: string) => /[.!?…。]["'”’»]?$/u.test(text);

/** "Value, time. Risk." out of the parts that are there; a part that brings its own full stop keeps it. */
export function headlineText({ value, time, risk }: Pick<MessageInputs, 'value' | 'time' | 'risk'>): string {
  const parts = [value, time].map((part) => part.trim()).filter(Boolean);
  const promise = parts.reduce((text, part) => (text === '' ? part : `${text}${/[.!?…,;:–—]$/u.test(text) ? '' : ','} ${part}`), '');
  const last = risk.trim();
  const stop = (text: string) => (text === '' || ends(text) ? text : `${text}.`);
  return last === '' ? promise : [stop(promise), stop(last)].filter(Boolean).join(' ');
}

/** All of them, some of them, none of them. */
function complete(texts: readonly string[]): Look {
  const filled = texts.filter(given).length;
  return filled === 0 ? 'none' : filled === texts.length ? 'ok' : 'mind';
}

const within = (value: number, limit: number): Look => (value === 0 ? 'none' : value <= limit ? 'ok' : 'mind');

/** Counts what can be counted about the message of one side. Total: every text and every number gives an answer. */
export function message(inputs: MessageInputs, limits: MessageLimits): MessageResults {
  const { side } = inputs;
  const b2c = side === 'b2c';
  const headline = headlineText(inputs);
  const words = countWords(headline);
  const seconds = readingSeconds(headline, limits.wordsPerMinute);
  const hookSeconds = readingSeconds(inputs.hook, limits.wordsPerMinute);
  const leadCharacters = countCharacters(inputs.lead);
  const boxes = boxesOf(side);
  const button = b2c ? inputs.buttonB2c : inputs.buttonB2b;
  return {
    words,
    seconds: words === 0 ? 'none' : seconds,
    hookSeconds: b2c && hookSeconds > 0 ? hookSeconds : 'none',
    leadCharacters: b2c && leadCharacters > 0 ? leadCharacters : 'none',
    filled: boxes.filter((key) => given(inputs[key])).length,
    boxes: boxes.length,
    'check-job': given(inputs.jtbd) ? 'ok' : 'none',
    'check-parts': complete(HEADLINE.map((key) => inputs[key])),
    'check-headline': within(seconds, limits.headline),
    'check-hook': b2c ? within(hookSeconds, limits.hook) : 'none',
    'check-lead': b2c ? within(leadCharacters, limits.lead) : 'none',
    'check-hero': b2c ? 'none' : complete(HERO.map((key) => inputs[key])),
    'check-frame': complete(FRAMES[side].flat().map((key) => inputs[key])),
    'check-action': given(button) ? (inputs.actions === 1 ? 'ok' : 'mind') : 'none',
  };
}
