/** What one input of a calculator is: the row that form, link, validation, reset and "how it is computed" are read from. */
import { CURRENCY } from '../../content/site.ts';

/** How a number is said: decides its suffix, its decimals and which signs may be pasted with it. */
export type Unit =
  | 'money'
  | 'money/year'
  | 'money/hour'
  | 'money/month'
  | 'money/person/month'
  | 'percent'
  | 'percent/year'
  | 'percent/month'
  | 'points'
  | 'people'
  | 'customers'
  | 'hours/year'
  | 'hours/month'
  | 'hours/person/week'
  | 'weeks/year'
  | 'per-month'
  | 'per-day'
  | 'count'
  | 'seconds'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'ratio'
  | 'times';

interface Common {
  /** The key in the link and the `name` of the control: never changes once published. */
  readonly key: string;
  /** Which group of the form it stands in. */
  readonly group: string;
  /** Where its default comes from; an assumption of ours where nothing is said. */
  readonly origin?: 'assumption' | 'playbook-example';
  /** Only shown (never: only sent) while another choice has one of these values. */
  readonly shownWhen?: { readonly key: string; readonly is: readonly string[] };
}

export interface NumberField extends Common {
  readonly kind: 'number';
  readonly unit: Unit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Whole numbers only: anything else is a malformed value. */
  readonly whole?: boolean;
}

export interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly default: string;
  /** What it takes to be for people or for companies, where the options are not the sides themselves. */
  readonly sides?: Readonly<Record<'b2c' | 'b2b', string>>;
}

export interface TextField extends Common {
  readonly kind: 'text';
  readonly maxLength: number;
  /** What it may hold; anything else in a link is a malformed value. Any text where there is none. */
  readonly pattern?: RegExp;
  readonly default: string;
}

export type Field = NumberField | ChoiceField | TextField;

/** One value per field, by key. Numbers as people say them: 12.5 is 12.5 %. */
export type Inputs = Readonly<Record<string, number | string>>;

/** ISO 4217 codes a case can be written in. */
export const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'KRW', 'RUB', 'JPY', 'PLN', 'SEK'] as const;

/** The currency of the contract: a link that names none is in it. */
export const CONTRACT_CURRENCY = 'EUR';

/** Every input at its default: what a link means that leaves it out. */
export function defaultsOf(fields: readonly Field[]): Inputs {
  return Object.fromEntries(fields.map((field) => [field.key, field.default]));
}

/** What a calculator starts with: its defaults, in the currency of the site where the contract has no reason for another. */
export function startOf(fields: readonly Field[], currency = CURRENCY): Inputs {
  const start = defaultsOf(fields);
  return start['cur'] === CONTRACT_CURRENCY ? { ...start, cur: currency } : start;
}
