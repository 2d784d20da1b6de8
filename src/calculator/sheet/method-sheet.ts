/** The last sheet: what the file is, from which link and data it was made, and by which rules it calculates. */
import type { SheetWords } from '../../words/sheet.ts';
import type { Definition } from '../definition.ts';
import { dateNumber } from './formats.ts';
import { dayOf, formatsOf, labelOf, type SheetFormWords, type SheetRequest, type SheetSource } from './request.ts';
import type { Cell, Row, Sheet } from './workbook.ts';

/** A tab and what it is for. */
export type Contents = readonly (readonly [tab: string, text: string])[];

/** What holds for every file with a sheet of inputs; of choices and of money only where there are some. */
function generalRules({ fields }: Pick<Definition<never>, 'fields'>, { rules }: SheetWords): string[] {
  const { percent, choices, names, rounding, currency } = rules;
  const chosen = fields.some(({ kind, key }) => kind === 'choice' && key !== 'cur');
  const money = fields.some(({ key }) => key === 'cur');
  return [percent, ...(chosen ? [choices] : []), names, rounding, ...(money ? [currency] : [])];
}

/**
 * @param contents the other tabs
 * @param rules sentences on how it is calculated
 * @param general those that hold for other calculators too
 */
export function methodSheet<W extends SheetFormWords, R>(
  { definition }: Pick<SheetSource<W, R>, 'definition'>,
  request: SheetRequest<W, R>,
  words: SheetWords,
  contents: Contents,
  rules: readonly string[],
  general: readonly string[] = generalRules(definition, words),
): Sheet {
  const { props, link } = request;
  const { method } = words;
  const { date } = formatsOf(request);
  const fact = (label: string, cell: Cell): Row => ({
    cells: [{ text: label, look: 'label' }, cell],
  });
  const line = (label: string, text: string): Row => fact(label, { text, look: 'text' });
  const section = (text: string): Row => ({
    cells: [
      { text, look: 'section' },
      { text: '', look: 'section' },
    ],
    height: 24,
  });
  const label = labelOf(request);
  const day = (iso: string): Cell => ({ number: dateNumber(iso), format: date, look: 'text' });
  return {
    name: words.sheets.method,
    columns: [34, 120],
    onePage: true,
    rows: [
      { cells: [{ text: words.sheets.method, look: 'title' }], height: 26 },
      { cells: [{ text: method.lead, look: 'lead' }] },
      section(method.file),
      line(method.calculator, props.words.name),
      ...(label ? [fact(method.forWhom, { text: label, look: 'text', foreign: true })] : []),
      fact(method.day, day(dayOf(request))),
      line(method.version, String(definition.version)),
      fact(method.benchmarks, day(props.at)),
      fact(method.link, { text: link, look: 'link', foreign: true, href: link }),
      section(method.tabs),
      ...contents.map(([tab, text]) => line(tab, text)),
      section(method.rules),
      ...[...rules, ...general].map((text) => line('', text)),
    ],
  };
}
