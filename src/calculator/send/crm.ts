/** Lines for a CRM: `label [name]: value`. The names are the contract's, the numbers plain: the same in every language. */
import type { SendWords } from '../../words/on-demand.ts';
import { outputRow, unitOf } from '../definition.ts';
import { plainNumber } from '../plain-number.ts';
import type { Page } from '../ui/context.ts';
import { oneLine } from './mail.ts';
import type { Message, Sent } from './types.ts';

type Line = Message['crm'][number];

/** Cents and hundredths of a percent are more than a CRM needs; words such as `never` stay as they are. */
function plainValue(value: number | string): string {
  return typeof value === 'number' ? plainNumber(Number(value.toFixed(2))) : value;
}

/** A result with its unit in the label, so that its value is nothing but the number. `about` says which of several it is. */
export function resultLine({ calculator, definition, props }: Page, words: SendWords, name: string, about = ''): Line {
  const { inputs } = calculator.state;
  const row = outputRow(definition, name);
  const unit = unitOf(row, inputs);
  const units: Readonly<Record<string, string>> = { ...words.crm.units, money: String(inputs['cur']), percent: '%' };
  const parts = [props.words.outputs[row.name]!.label, about, units[unit] ?? ''];
  return [name, parts.filter(Boolean).join(', '), plainValue(calculator.results[name] ?? 'none')];
}

/** What stands above the results of every calculator, and below them. */
export function withFrame(
  { calculator, definition, props }: Page,
  words: SendWords,
  sent: Sent,
  results: readonly Line[],
): readonly Line[] {
  const { crm } = words;
  const { inputs } = calculator.state;
  const { name } = props.words as unknown as { readonly name: string };
  const label = oneLine(String(inputs['label'] ?? ''));
  return [
    ['calculator', crm.what, name],
    ...(label ? [['label', crm.label, label] as const] : []),
    ['date', crm.day, sent.day],
    ...(inputs['cur'] === undefined ? [] : [['cur', props.words.fields['cur']!.label, String(inputs['cur'])] as const]),
    ...results,
    ['v', crm.version, String(definition.version)],
    ['link', crm.link, sent.link],
  ];
}

/** The lines as they are copied. */
export function crmText(lines: Message['crm']): string {
  return lines.map(([key, label, value]) => `${label} [${key}]: ${value}`).join('\n');
}
