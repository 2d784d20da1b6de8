// Why this file: what a page would hand over for a spreadsheet, in any language.
import { references } from '../../src/calculators/references.ts';
import { withDefaults, type Definition } from '../../src/calculator/definition.ts';
import type { Inputs } from '../../src/calculator/field.ts';
import type { SheetRequest } from '../../src/calculator/sheet/request.ts';
import { source as budgetSource } from '../../src/calculators/budget/sheet.ts';
import { source as duelSource } from '../../src/calculators/duel/sheet.ts';
import { source as experimentSource } from '../../src/calculators/experiment/sheet.ts';
import { source as pipelineSource } from '../../src/calculators/pipeline/sheet.ts';
import { sourceWith } from '../../src/calculators/litmus/sheet.ts';
import { source as funnelSource } from '../../src/calculators/funnel/sheet.ts';
import { source as ltvSource } from '../../src/calculators/ltv-cac/sheet.ts';
import { source as roiSource } from '../../src/calculators/roi/sheet.ts';
import { writeLink } from '../../src/calculator/link.ts';
import type { Locale } from '../../src/locales.ts';
import { checklistWordsOf } from '../../src/words/checklists.ts';
import { wordsOf } from '../../src/words/index.ts';
import { loadSheetWords } from '../../src/words/sheet.ts';

type More = Partial<Pick<SheetRequest<never, never>, 'day' | 'negotiation' | 'link'>>;

function request(definition: Definition<never>, locale: Locale, changes: Inputs, more: More) {
  const { calculator, site } = wordsOf(locale);
  const inputs = withDefaults(definition.fields, changes);
  const at = '2026-11-22';
  return {
    props: { locale, machine: calculator, units: site.units, origins: site.origins, at },
    inputs,
    link: `https://example.org/${locale}/tools/${definition.id}/#${writeLink(definition, inputs, { at, res: '1' })}`,
    day: '2026-11-23',
    ...more,
  };
}

export async function roiBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(roiSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: wordsOf(locale).roi, reference: references.roi } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: roiSource.workbook(full, words), table: roiSource.table(full, words) };
}

export async function ltvBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(ltvSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: wordsOf(locale)['ltv-cac'], reference: references['ltv-cac'] } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: ltvSource.workbook(full, words), table: ltvSource.table(full, words) };
}

export async function funnelBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(funnelSource.definition, locale, changes, more);
  const { funnel, data } = wordsOf(locale);
  const full = { ...made, props: { ...made.props, words: { ...funnel, stages: data.stages }, reference: references.funnel } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: funnelSource.workbook(full, words), table: funnelSource.table(full, words) };
}

/** Words as a page has them: the explanations of the results stand in its text and not in its data. */
function inPage<W extends { outputs: Readonly<Record<string, { label: string }>> }>(words: W): W {
  return { ...words, outputs: Object.fromEntries(Object.entries(words.outputs).map(([name, { label }]) => [name, { label }])) };
}

export async function pipelineBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(pipelineSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).pipeline), reference: references.pipeline } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: pipelineSource.workbook(full, words), table: pipelineSource.table(full, words) };
}

export async function duelBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(duelSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).duel), reference: references.duel } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: duelSource.workbook(full, words), table: duelSource.table(full, words) };
}

export async function budgetBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(budgetSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).budget), reference: references.budget } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: budgetSource.workbook(full, words), table: budgetSource.table(full, words) };
}

export async function experimentBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(experimentSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).experiment), reference: references.experiment } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: experimentSource.workbook(full, words), table: experimentSource.table(full, words) };
}

/** @param notes by the id of their question */
export async function litmusBook(locale: Locale, changes: Inputs = {}, more: More = {}, notes: Readonly<Record<string, string>> = {}) {
  const source = sourceWith(notes);
  const made = request(source.definition, locale, changes, more);
  const { items } = checklistWordsOf(locale);
  const texts = {
    questions: Object.fromEntries(Object.entries(items).map(([id, { check }]) => [id, check])),
    titles: Object.fromEntries(
      Object.values(references.litmus.lists)
        .flat()
        .flatMap(({ chapters }) => chapters.map((slug) => [slug, `${slug}!`])),
    ),
  };
  const full = { ...made, props: { ...made.props, words: { ...inPage(wordsOf(locale).litmus), ...texts }, reference: references.litmus } };
  const words = await loadSheetWords(locale);
  return { request: full, words, workbook: source.workbook(full, words), table: source.table(full, words) };
}
