// Why this file: what a page would hand over for a spreadsheet, in any language.
import { references } from '../../src/calculators/references.ts';
import { withDefaults, type Definition } from '../../src/calculator/definition.ts';
import type { Inputs } from '../../src/calculator/field.ts';
import type { SheetRequest, SheetSource } from '../../src/calculator/sheet/request.ts';
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

/** The file and its table, as a page makes them. */
async function bookOf<W, R>(source: SheetSource<W, R>, full: SheetRequest<W, R>) {
  const words = await loadSheetWords(full.props.locale);
  return { request: full, words, workbook: source.workbook(full, words), table: source.table(full, words) };
}

export function roiBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(roiSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: wordsOf(locale).roi, reference: references.roi } };
  return bookOf(roiSource, full);
}

export function ltvBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(ltvSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: wordsOf(locale)['ltv-cac'], reference: references['ltv-cac'] } };
  return bookOf(ltvSource, full);
}

export function funnelBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(funnelSource.definition, locale, changes, more);
  const { funnel, data } = wordsOf(locale);
  const full = { ...made, props: { ...made.props, words: { ...funnel, stages: data.stages }, reference: references.funnel } };
  return bookOf(funnelSource, full);
}

/** Words as a page has them: the explanations of the results stand in its text and not in its data. */
function inPage<W extends { outputs: Readonly<Record<string, { label: string }>> }>(words: W): W {
  return { ...words, outputs: Object.fromEntries(Object.entries(words.outputs).map(([name, { label }]) => [name, { label }])) };
}

export function pipelineBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(pipelineSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).pipeline), reference: references.pipeline } };
  return bookOf(pipelineSource, full);
}

export function duelBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(duelSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).duel), reference: references.duel } };
  return bookOf(duelSource, full);
}

export function budgetBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(budgetSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).budget), reference: references.budget } };
  return bookOf(budgetSource, full);
}

export function experimentBook(locale: Locale, changes: Inputs = {}, more: More = {}) {
  const made = request(experimentSource.definition, locale, changes, more);
  const full = { ...made, props: { ...made.props, words: inPage(wordsOf(locale).experiment), reference: references.experiment } };
  return bookOf(experimentSource, full);
}

/** @param notes by the id of their question */
export function litmusBook(locale: Locale, changes: Inputs = {}, more: More = {}, notes: Readonly<Record<string, string>> = {}) {
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
  return bookOf(source, full);
}
