/** Holds the pages to a promise: a chapter that a calculator names links back to it, with a worked example filled in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALCULATORS, definitionOf } from '../calculators/registry.ts';
import { scenarios } from '../data/index.ts';

/** What a calculator is owed: links from the chapters that its groups name, each with one of its scenarios. */
export interface Owed {
  readonly calculator: string;
  /** Slugs. */
  readonly chapters: readonly string[];
  /** Ids; without any, a link by the calculator's own id will do. */
  readonly scenarios: readonly string[];
}

/** What the calculators of this site are owed. */
export function owedBySite(): Owed[] {
  return CALCULATORS.map((calculator) => ({
    calculator,
    chapters: [...new Set(definitionOf(calculator).groups.flatMap(({ chapters }) => chapters))],
    scenarios: [...scenarios.values()].filter(({ tool }) => tool === calculator).map(({ id }) => id),
  }));
}

function named(source: string, attribute: 'id' | 'of'): string[] {
  return [...source.matchAll(new RegExp(`<Tool\\s[^>]*?\\b${attribute}="([^"]*)"`, 'g'))].map((found) => found[1]!);
}

function chapterFault(file: string, source: string, { calculator, scenarios: examples }: Owed): string | null {
  const byId = named(source, 'id').includes(calculator);
  if (examples.length === 0) {
    return byId ? null : `${file}: the calculator "${calculator}" names this chapter. Link to it: <Tool id="${calculator}">.`;
  }
  if (named(source, 'of').some((scenario) => examples.includes(scenario))) return null;
  const lack = byId ? 'links to it without a worked example' : 'does not link to it';
  return `${file}: the calculator "${calculator}" names this chapter, which ${lack}. Write <Tool of="…"> with one of its scenarios.`;
}

/** Chapters that lack such a link, each a sentence with page and calculator. English only: the other languages are held to its structure. */
export function toolLinkFaults(root: string, owed: readonly Owed[]): string[] {
  return owed.flatMap((one) =>
    one.chapters.flatMap((slug) => {
      const found = [`content/docs/en/${slug}.mdx`, `content/docs/en/${slug}/index.mdx`].find((file) => existsSync(join(root, file)));
      if (!found) return [`content/docs/en/${slug}.mdx: the calculator "${one.calculator}" names this chapter, and there is no such page.`];
      return chapterFault(found, readFileSync(join(root, found), 'utf8'), one) ?? [];
    }),
  );
}
