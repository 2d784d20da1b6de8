/** What a spreadsheet is made from, and what a calculator brings to make one. */
import type { SheetWords } from '../../words/sheet.ts';
import type { FormatContext } from '../../words/format.ts';
import type { Agreement, Standing } from '../agreement.ts';
import type { Definition } from '../definition.ts';
import type { Inputs } from '../field.ts';
import type { MachineWords } from '../../words/index.ts';
import type { FormWords, IslandProps } from '../island.ts';
import { formatsFor, type Formats } from './formats.ts';
import { quoted, type Workbook } from './workbook.ts';

/** A calculator's own words: what the form needs, and its name. */
export type SheetFormWords = FormWords & { readonly name: string };

/** @typeParam W the calculator's own words. @typeParam R what it is judged by. */
export interface SheetRequest<W = SheetFormWords, R = unknown> {
  /** Of the calculator's island. */
  readonly props: Pick<IslandProps<W, R>, 'locale' | 'words' | 'machine' | 'units' | 'origins' | 'reference' | 'at'>;
  readonly inputs: Inputs;
  /** The full address of the case. */
  readonly link: string;
  /** Today, YYYY-MM-DD, where the reader is. */
  readonly day: string;
  /** With it the sheet of inputs says how every assumption stands, in the words given. */
  readonly negotiation?: { readonly agreement: Agreement; readonly standings: Readonly<Record<Standing, string>> };
}

/** Rows of a table for CSV: numbers stay numbers until they are written. */
export type TableRow = readonly (string | number)[];

/** A calculator's part of the spreadsheet, loaded when somebody asks for one. */
export interface SheetSource<W = SheetFormWords, R = unknown> {
  readonly definition: Definition<R>;
  readonly workbook: (request: SheetRequest<W, R>, words: SheetWords) => Workbook;
  /** The flows behind the results, the first row its heads. */
  readonly table: (request: SheetRequest<W, R>, words: SheetWords) => readonly TableRow[];
}

/** The way to it: a page that nobody saves does not carry it. */
export type LoadSheet = () => Promise<{ readonly source: SheetSource<never, never> }>;

/** Formatting with the words, language and currency of a request. */
export function contextOf({ props, inputs }: Pick<SheetRequest<unknown, unknown>, 'props' | 'inputs'>): FormatContext {
  return { locale: props.locale, units: props.units, currency: String(inputs['cur'] ?? 'EUR') };
}

/** Number formats for the language and currency of a request; without a currency nothing in it is money. */
export function formatsOf(request: Pick<SheetRequest<unknown, unknown>, 'props' | 'inputs'>): Formats {
  return formatsFor(request.props.locale, contextOf(request).currency ?? 'EUR');
}

/** The day of the case: when it was sent, else today. */
export function dayOf({ negotiation, day }: Pick<SheetRequest<unknown, unknown>, 'negotiation' | 'day'>): string {
  return negotiation?.agreement.sent ?? day;
}

/** For whom, as the link says it: text, never more. */
export function labelOf({ inputs }: Pick<SheetRequest<unknown, unknown>, 'inputs'>): string {
  return String(inputs['label'] ?? '').trim();
}

/** The contract's words for a result that is no number, and for where one stands on its range. */
type Word = keyof MachineWords['answers'] | keyof MachineWords['verdict'];

/** A result as its cell shows it: a number as it is, a word of the contract in the reader's language. */
export function shown({ props }: Pick<SheetRequest<unknown, unknown>, 'props'>, value: number | Word): number | string {
  if (typeof value === 'number') return value;
  const { answers, verdict } = props.machine;
  return { ...answers, ...verdict }[value];
}

/** One of the contract's words for "no answer", as a formula writes it in the reader's language. */
export function answerFormula({ props }: Pick<SheetRequest<unknown, unknown>, 'props'>, word: keyof MachineWords['answers']): string {
  return quoted(props.machine.answers[word]);
}
