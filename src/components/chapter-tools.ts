/** Which calculators a chapter leads to, read off its source: what links there is what counts. */
import { CALCULATORS, definitionOf, type CalculatorId } from '../calculators/registry.ts';
import { scenario } from '../data/index.ts';

const LEADS = /<(?:Tool|Worked|Next)\b[^>]*>/g;
const ID = /\b(?:id|tool)="([^"]+)"/;
const EXAMPLE = /\bof="([^"]+)"/;

/** Calculators that the source of a page leads to, by id or by a worked example, in the order of the overview. */
export function toolsIn(source: string, file: string): readonly CalculatorId[] {
  const found = new Set<string>();
  for (const [tag] of source.matchAll(LEADS)) {
    const id = ID.exec(tag)?.[1];
    const example = EXAMPLE.exec(tag)?.[1];
    if (id) found.add(id);
    else if (example) found.add(scenario(example, file).tool);
  }
  return CALCULATORS.filter((id) => found.has(id));
}

/** Calculators whose own table names the chapter. */
export function toolsNaming(slug: string): readonly CalculatorId[] {
  return CALCULATORS.filter((id) => definitionOf(id).groups.some(({ chapters }) => chapters.includes(slug)));
}

/** The two together: what a chapter leads to, and what leads to it. */
export function toolsOf(slug: string, source: string, file: string): readonly CalculatorId[] {
  const all = new Set([...toolsIn(source, file), ...toolsNaming(slug)]);
  return CALCULATORS.filter((id) => all.has(id));
}
