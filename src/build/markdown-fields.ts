/** A calculator's form in words: each field with the value it stands at, as a reader sees it before typing. */
import { attribute, textOf, type Element } from './html.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether an element is one field of a calculator with everything that is said of it. */
export function isField(element: Element): boolean {
  return attribute(element, 'data-field') !== null;
}

/** What a field stands at: the number with its unit, the text, what is chosen. */
function valueOf(field: Element): string {
  const find = (wanted: (one: Element) => boolean) => field.tree.find(wanted);
  const echo = find((one) => attribute(one, 'class') === 'calc-echo');
  if (echo && flat(textOf(echo))) return flat(textOf(echo));
  const option = find((one) => one.tagName === 'option' && attribute(one, 'selected') !== null) ?? find((one) => one.tagName === 'option');
  if (option) return flat(textOf(option));
  const chosen = find((one) => one.tagName === 'label' && one.tree.some((input) => attribute(input, 'checked') !== null));
  if (chosen) return flat(textOf(chosen));
  const typed = find((one) => one.tagName === 'textarea' || (one.tagName === 'input' && !/type="(radio|checkbox)"/.test(one.source)));
  return typed ? flat(typed.tagName === 'textarea' ? textOf(typed) : (attribute(typed, 'value') ?? '')) : '';
}

/** `Visitors: 200,000 a month. A month, on the shop or landing page.` */
export function fieldText(field: Element): string {
  const label = field.tree.find((one) => one.tagName === 'legend' || one.tagName === 'label');
  const hint = field.tree.find((one) => attribute(one, 'class') === 'calc-hint');
  // Where a value comes from stands inside the hint, set apart by its look.
  const said = hint ? flat(hint.children.filter((one) => typeof one === 'string').join(' ')) : '';
  const value = valueOf(field);
  const name = label ? flat(textOf(label)) : '';
  const named = [name, value].filter(Boolean).join(name.endsWith('?') ? ' ' : ': ');
  return [named, said].filter(Boolean).join('. ').replaceAll('?. ', '? ');
}
