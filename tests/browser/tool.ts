// Why this file: what tests do with a calculator's page: open it, read its results and fields, type.
import type { Locator, Page } from 'playwright-core';
import { plainResult, withDefaults } from '../../src/calculator/definition.ts';
import type { Inputs } from '../../src/calculator/field.ts';
import { formatForField } from '../../src/calculator/number.ts';
import { references } from '../../src/calculators/references.ts';
import { definitionOf, type CalculatorId } from '../../src/calculators/registry.ts';
import type { Locale } from '../../src/locales.ts';
import { complete, until, url } from './open.ts';

/** Opens a calculator, with the state of a link where one is given, and waits until it runs. */
export async function openTool(page: Page, locale: Locale, id: CalculatorId, fragment = ''): Promise<void> {
  // A change of the fragment alone would not load the page again.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(url(`/${locale}/tools/${id}/${fragment && `#${fragment}`}`));
  await running(page);
}

/** Waits until the calculator runs: its script is a module of the page, and takes the mark of a link away when the state is there. */
export async function running(page: Page): Promise<void> {
  await complete(page);
  await page.locator('html:not([data-linked]) .calc').waitFor();
}

/** Waits until it has been said how the link was read, so that what is not said then is not said at all. */
export async function reported(page: Page): Promise<void> {
  await page.locator('.calc-problems[data-reported]').waitFor({ state: 'attached' });
}

/** All results by name, as programs read them. */
export function results(page: Page): Promise<Record<string, string>> {
  return page
    .locator('output[name]')
    .evaluateAll((outputs) => Object.fromEntries(outputs.map((one) => [one.getAttribute('name')!, one.getAttribute('data-value')!])));
}

/** One result, as programs read it. */
export async function result(page: Page, name: string): Promise<string | null> {
  return page.locator(`output[name="${name}"]`).getAttribute('data-value');
}

/** What stands in every input, by key: the chosen option for radio buttons. */
export function inputs(page: Page): Promise<Record<string, string>> {
  return page
    .locator('.calc :is(input, select, textarea)[name]')
    .evaluateAll((all) =>
      Object.fromEntries(
        (all as HTMLInputElement[]).filter((one) => one.type !== 'radio' || one.checked).map((one) => [one.name, one.value]),
      ),
    );
}

export function field(page: Page, key: string): Locator {
  return page.locator(`.calc :is(input, textarea)[name="${key}"]`);
}

/** Values as the fields show them in a language. */
export function inFields(values: Inputs, locale: Locale): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'number' ? formatForField(value, locale) : value]),
  );
}

/** What the page says it understood. */
export function echo(page: Page, key: string): Promise<string> {
  return page.locator(`#calc-${key}-echo`).innerText();
}

/** What the page says is wrong with a field. */
export function issue(page: Page, key: string): Locator {
  return page.locator(`#calc-${key}-issue`);
}

/** The pairs of the address. */
export function pairs(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}

/** Waits until the address carries a value, which it does shortly after the last keystroke. */
export async function addressCarries(page: Page, key: string, value: string): Promise<void> {
  await until(() => pairs(page).get(key)).toBe(value);
}

/** Text with every kind of space as the plain one: locales differ in which they put between digits. */
export function plainSpaces(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ');
}

/** A pattern for one of the site's sentences: `{name}` is what is given, or anything. Spaces are plain (see `plainSpaces`). */
export function sentence(template: string, values: Readonly<Record<string, string>> = {}): RegExp {
  const literal = (text: string) => plainSpaces(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = template.split(/\{(\w+)\}/);
  return new RegExp(
    parts.map((part, index) => (index % 2 === 0 ? literal(part) : part in values ? literal(values[part]!) : '.+')).join(''),
  );
}

/** What the model says for inputs that differ from the defaults, computed here and not in the page. */
export function expected(id: CalculatorId, changed: Inputs): Record<string, string> {
  const definition = definitionOf(id);
  const all = definition.compute(withDefaults(definition.fields, changed), references[id] as never);
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, plainResult(value)]));
}
