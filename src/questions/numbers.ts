/** Puts the numbers that a question names into its words: `{leads}` with its unit, `{leads.bare}` without. */
import { evaluate, inputText, outputText } from '../calculators/evaluate.ts';
import { entry } from '../data/index.ts';
import type { Question, QuestionNumber } from '../data/schemas.ts';
import type { PageContext } from '../shell/page.ts';
import { figureText } from '../words/figure.ts';

/** A number a question may name, in the words of a question. */
export const NUMBER = /\{(\w+)(\.bare)?\}/g;

function numberText(number: QuestionNumber, page: PageContext, bare: boolean): string {
  if ('figure' in number)
    return figureText(entry(number.figure, page.file), { locale: page.locale, units: page.words.site.units }, { bare });
  const evaluated = evaluate(number.of, number.with, page.file);
  return 'input' in number ? inputText(evaluated, number.input, page, bare) : outputText(evaluated, number.output, page, bare);
}

/**
 * The text with its numbers in the reader's format.
 * @throws Error naming the question when its words name a number that its entry does not have
 */
export function withNumbers(text: string, { id, numbers }: Pick<Question, 'id' | 'numbers'>, page: PageContext): string {
  return text.replace(NUMBER, (_, name: string, bare?: string) => {
    const number = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
    if (!number) throw new Error(`content/data/questions.yaml: "${id}" has no number "${name}", which its words in ${page.locale} name.`);
    return numberText(number, page, bare !== undefined);
  });
}
