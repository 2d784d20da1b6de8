/** What a calculator brings to the panel for sending: its mail, its lines for a CRM. */
import type { SendWords } from '../../words/on-demand.ts';
import type { Page } from '../ui/context.ts';

/** What every message has to name: the address that is sent, and the reader's own day, YYYY-MM-DD. */
export interface Sent {
  readonly link: string;
  readonly day: string;
}

export interface Message {
  /** One line. */
  readonly subject: string;
  /** Plain text; paragraphs are parted by an empty line, the link stands on a line of its own. */
  readonly body: string;
  /** Key, label and value of each line for a CRM: keys are the contract's names, numbers plain. */
  readonly crm: readonly (readonly [key: string, label: string, value: string])[];
}

export type MessageOf = (page: Page, words: SendWords, sent: Sent) => Message;

/**
 * @property height of its view in a frame, in pixels: what it needs in most columns
 */
export interface Sending {
  readonly message: MessageOf;
  readonly height: number;
}

/** Fetches it: a page that nobody sends does not carry it. */
export type LoadSending = () => Promise<Sending>;
