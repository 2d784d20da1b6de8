/** The sheet of inputs, for any calculator: every field a named cell, with unit, origin and how it stands. */
import type { SheetWords } from '../../words/sheet.ts';
import { formatValue } from '../../words/format.ts';
import type { ChoiceField, Field, NumberField } from '../field.ts';
import { cellNumber, inputFormat, unitText, type Formats } from './formats.ts';
import { standingOf } from '../agreement.ts';
import { contextOf, formatsOf, labelOf, type SheetFormWords, type SheetRequest, type SheetSource } from './request.ts';
import { columnName, inputNames, quoted, type Cell, type FormulaCell, type Row, type Sheet } from './workbook.ts';

type Request = SheetRequest<SheetFormWords, unknown>;

/** A result repeated above the inputs, so that a change shows at once. */
export interface Headline {
  readonly label: string;
  readonly formula: string;
  readonly cached: number | string;
  readonly format: string;
  readonly unit?: string;
}

/** Which word of the contract means what: "monthly: per month". */
function optionText(field: ChoiceField, words: SheetFormWords): string {
  const names = words.options[field.key];
  return field.options.map((option) => (names?.[option] ? `${option}: ${names[option]}` : option)).join(' · ');
}

function numberCell(field: NumberField, value: number, name: string, formats: Formats): Cell {
  const { unit, min, max, whole = false } = field;
  return {
    number: cellNumber(value, unit),
    format: inputFormat(value, unit, formats),
    look: 'input',
    name,
    rule: { kind: 'number', min: cellNumber(min, unit), max: cellNumber(max, unit), whole },
  };
}

function valueCell(field: Field, request: Request, name: string, formats: Formats): Cell {
  const value = request.inputs[field.key] ?? field.default;
  if (field.kind === 'number') return numberCell(field, Number(value), name, formats);
  // The formats of the file are those of one currency, and nothing converts: it is a fact here, not an input.
  if (field.key === 'cur') return { text: String(value), look: 'value', name };
  if (field.kind === 'choice') return { text: String(value), look: 'input', name, rule: { kind: 'list', options: field.options } };
  return { text: String(value), look: 'inputText', name, foreign: true };
}

/** The label, and where another field has the same one, for which choice it is asked. */
function labelText(field: Field, fields: readonly Field[], words: SheetFormWords): string {
  const of = ({ key }: Field) => words.fields[key]?.label ?? key;
  const { shownWhen } = field;
  if (!shownWhen || fields.every((other) => other === field || of(other) !== of(field))) return of(field);
  return [of(field), ...shownWhen.is.map((option) => words.options[shownWhen.key]?.[option] ?? option)].join(', ');
}

/** Says whose value it is, and goes on being true when somebody types another one. */
function originCell(field: Field, request: Request, name: string, words: SheetWords): Cell | null {
  if (field.kind === 'text' || field.key === 'cur') return null;
  const standard = field.kind === 'number' ? String(cellNumber(field.default, field.unit)) : quoted(field.default);
  const origin = request.props.origins[field.origin ?? 'assumption'];
  const own = request.inputs[field.key] !== field.default;
  return {
    formula: `IF(${name}=${standard},${quoted(origin)},${quoted(words.inputs.entered)})`,
    cached: own ? words.inputs.entered : origin,
    format: 'General',
    look: 'quiet',
  };
}

function negotiationCells(field: Field, request: Request): (Cell | null)[] {
  const { negotiation, props } = request;
  if (!negotiation) return [];
  const { agreement, standings } = negotiation;
  const { key } = field;
  const was = Object.hasOwn(agreement.was, key) ? agreement.was[key] : undefined;
  const note = Object.hasOwn(agreement.notes, key) ? agreement.notes[key]! : '';
  let before: Cell | null = null;
  if (field.kind === 'number' && typeof was === 'number') {
    before = { text: formatValue(was, field.unit, contextOf(request), 'input'), look: 'value' };
  } else if (was !== undefined) {
    before = { text: props.words.options[key]?.[String(was)] ?? String(was), look: 'value', foreign: true };
  }
  // Currency and name are no numbers of the case: there is nothing to agree on.
  const agreeable = field.kind !== 'text' && key !== 'cur';
  return [
    agreeable ? { text: standings[standingOf(negotiation.agreement, key)], look: 'text' } : null,
    before,
    note ? { text: note, look: 'text', foreign: true } : null,
  ];
}

/**
 * The sheet "Inputs". Names of the cells are the link's keys; see `inputNames` for the exception.
 * @param headlines results shown above the inputs
 * @param unusedWhere formulas by the key of a field: where one is true, the field counts for nothing and turns quiet
 */
export function inputSheet<W extends SheetFormWords, R>(
  source: Pick<SheetSource<W, R>, 'definition'>,
  full: SheetRequest<W, R>,
  words: SheetWords,
  headlines: readonly Headline[],
  unusedWhere: Readonly<Record<string, string>> = {},
): Sheet {
  const request = full as Request;
  const { definition } = source;
  const { props, negotiation } = request;
  const formats = formatsOf(request);
  const context = contextOf(request);
  const nameOf = inputNames(definition.fields.map(({ key }) => key));
  const { columns } = words;
  const negotiated = negotiation ? [columns.standing, columns.proposed, columns.note] : [];
  const label = labelOf(request);

  const rowOf = (field: Field): Row => ({
    cells: [
      { text: labelText(field, definition.fields, props.words), look: 'label' },
      valueCell(field, request, nameOf(field.key), formats),
      {
        text:
          field.kind === 'number'
            ? unitText(field.unit, context)
            : field.kind === 'choice' && field.key !== 'cur'
              ? optionText(field, props.words)
              : '',
        look: 'quiet',
      },
      originCell(field, request, nameOf(field.key), words),
      ...negotiationCells(field, request),
      { text: nameOf(field.key), look: 'quiet' },
    ],
  });

  const headlineRows = headlines.map(({ label: name, formula, cached, format, unit = '' }): Row => ({
    cells: [{ text: name, look: 'label' }, { formula, cached, format, look: 'key' } satisfies FormulaCell, { text: unit, look: 'quiet' }],
    height: 20,
  }));
  const rows: Row[] = [
    { cells: [{ text: label || props.words.name, look: 'title', foreign: true }], height: 26 },
    { cells: [{ text: label ? `${props.words.name}. ${words.inputs.lead}` : words.inputs.lead, look: 'lead' }] },
    ...headlineRows,
    { cells: [] },
    {
      cells: [columns.name, columns.value, columns.unit, columns.origin, ...negotiated, columns.cell].map((text, n): Cell => {
        const figures = n === 1 || text === columns.proposed;
        return { text, look: n === 0 ? 'head' : figures ? 'headEnd' : 'headText' };
      }),
    },
  ];
  const frozen = { rows: rows.length, columns: 0 };
  const width = 5 + negotiated.length;
  const quietWhere: { range: string; formula: string }[] = [];
  const last = columnName(width - 1);
  for (const group of definition.groups) {
    const section = Array.from({ length: width }, (_, n): Cell => ({
      text: n === 0 ? (props.words.groups[group.id] ?? group.id) : '',
      look: 'section',
    }));
    rows.push({ cells: section, height: 22 });
    for (const field of definition.fields.filter((one) => one.group === group.id)) {
      rows.push(rowOf(field));
      const { shownWhen } = field;
      const range = `A${rows.length}:${last}${rows.length}`;
      const unused = unusedWhere[field.key];
      if (unused) quietWhere.push({ range, formula: unused });
      if (!shownWhen) continue;
      // What another choice does not ask for stands there, and says that it does not count.
      const others = shownWhen.is.map((option) => `${nameOf(shownWhen.key)}<>${quoted(option)}`);
      quietWhere.push({ range, formula: others.length === 1 ? others[0]! : `AND(${others.join(',')})` });
    }
  }
  return {
    name: words.sheets.inputs,
    columns: [44, 20, 42, 28, ...(negotiation ? [14, 36, 44] : []), 16],
    onePage: true,
    rows,
    frozen,
    quietWhere,
  };
}

/** `B7:B127`: a range of one column. Rows and columns count from 0. */
export function columnRange(column: number, from: number, to: number): string {
  const letter = columnName(column);
  return `${letter}${from + 1}:${letter}${to + 1}`;
}
