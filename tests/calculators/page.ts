// Why this file: a calculator's page as its parts see it, made without a browser.
import type { Definition } from '../../src/calculator/definition.ts';
import { withDefaults } from '../../src/calculator/definition.ts';
import type { Inputs } from '../../src/calculator/field.ts';
import type { Page } from '../../src/calculator/ui/context.ts';
import { chaptersNamed } from '../../src/calculators/engine/definition.ts';
import { references } from '../../src/calculators/references.ts';
import { definitionOf, type CalculatorId } from '../../src/calculators/registry.ts';
import { dataDate } from '../../src/data/index.ts';
import type { Locale } from '../../src/locales.ts';
import { checklistWordsOf } from '../../src/words/checklists.ts';
import { withFigures } from '../../src/words/with-figures.ts';
import { wordsOf } from '../../src/words/index.ts';

/** Where the page has titles of chapters, their slugs do here. */
const TITLES = Object.fromEntries(chaptersNamed().map((slug) => [slug, slug]));

/** The page of a calculator in a language, with these inputs. Only what is read off it: nothing can be changed or opened. */
export function pageOf(id: CalculatorId, locale: Locale, changed: Inputs): Page {
  const definition: Definition<never> = definitionOf(id);
  const words = wordsOf(locale);
  const inputs = withDefaults(definition.fields, changed);
  const reference = references[id];
  return {
    calculator: { state: { inputs }, results: definition.compute(inputs, reference as never) },
    definition,
    props: {
      locale,
      words: { ...words[id], ...(id === 'litmus' && { questions: questionsIn(locale) }), ...(id === 'engine' && { titles: TITLES }) },
      machine: words.calculator,
      units: words.site.units,
      reference,
      at: dataDate,
    },
    format: { locale, units: words.site.units, currency: String(inputs['cur']) },
  } as unknown as Page;
}

/** The questions of the checklists, as the page of the litmus test brings them. */
function questionsIn(locale: Locale): Record<string, string> {
  const page = { locale, words: wordsOf(locale), file: 'test' };
  return Object.fromEntries(Object.entries(checklistWordsOf(locale).items).map(([id, { check }]) => [id, withFigures(check, page)]));
}
