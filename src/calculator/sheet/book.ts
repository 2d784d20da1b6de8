/** A file as every calculator with inputs makes it: inputs first, then results and what they rest on, the method last. */
import type { SheetWords } from '../../words/sheet.ts';
import { inputSheet, type Headline } from './input-sheet.ts';
import { methodSheet, type Contents } from './method-sheet.ts';
import { dayOf, labelOf, type SheetFormWords, type SheetRequest, type SheetSource } from './request.ts';
import type { Sheet, Workbook } from './workbook.ts';

interface Book {
  /** Results repeated above the inputs. */
  readonly headlines: readonly Headline[];
  /** Formulas by the key of a field: where one is true, the field counts for nothing. */
  readonly unusedWhere?: Readonly<Record<string, string>>;
  /** Between inputs and method; the results come first. */
  readonly sheets: readonly Sheet[];
  /** What the tabs after the results are for. */
  readonly contents?: Contents;
  /** How it is calculated. */
  readonly rules: readonly string[];
}

/** Inputs, the calculator's own sheets, the method; named after the calculator and whom it is for. */
export function bookOf<W extends SheetFormWords, R>(
  source: Pick<SheetSource<W, R>, 'definition'>,
  request: SheetRequest<W, R>,
  words: SheetWords,
  { headlines, unusedWhere, sheets, contents = [], rules }: Book,
): Workbook {
  const { sheets: names, tabs } = words;
  const all: Contents = [[names.inputs, tabs.inputs], [names.results, tabs.results], ...contents];
  return {
    title: [request.props.words.name, labelOf(request)].filter(Boolean).join(': '),
    day: dayOf(request),
    sheets: [inputSheet(source, request, words, headlines, unusedWhere), ...sheets, methodSheet(source, request, words, all, rules)],
  };
}
