/** The glossary as machines read it: a set of defined terms (schema.org), each with its name, definition and address. */
import { expect, test } from 'vitest';
import { terms } from '../../src/data/index.ts';
import { LOCALES } from '../../src/locales.ts';
import { attribute, builtPages, textOf } from './pages.ts';

const pages = builtPages();

test.each(LOCALES)('given the glossary in %s, then every term is a defined term of one set', (locale) => {
  const page = pages.find((one) => one.path === `/${locale}/reference/glossary/`)!;
  const typed = (type: string) => page.elements.filter((one) => attribute(one, 'itemtype') === `https://schema.org/${type}`);
  const property = (root: (typeof page.elements)[number], name: string) => root.tree.find((one) => attribute(one, 'itemprop') === name);
  const [set] = typed('DefinedTermSet');
  expect(typed('DefinedTermSet')).toHaveLength(1);
  expect(attribute(property(set!, 'name')!, 'content')).toBeTruthy();
  const all = typed('DefinedTerm');
  expect(all.map((one) => attribute(one, 'id')).sort()).toEqual(terms.map((one) => one.id).sort());
  for (const one of all) {
    expect(attribute(one, 'itemprop')).toBe('hasDefinedTerm');
    expect(textOf(property(one, 'name')!).trim().length).toBeGreaterThan(1);
    expect(textOf(property(one, 'description')!).trim().length).toBeGreaterThan(20);
  }
});

test.each(LOCALES)('given the pages in %s, then each marked term carries a definition and leads to its entry', (locale) => {
  const ids = new Set(terms.map((one) => one.id));
  const marked = pages
    .filter((page) => page.locale === locale)
    .flatMap((page) => page.elements.filter((one) => attribute(one, 'data-term') !== null));
  expect(marked.length).toBeGreaterThan(200);
  for (const one of marked) {
    const [path, id] = attribute(one, 'href')!.split('#');
    expect(path).toBe(`/${locale}/reference/glossary/`);
    expect(ids.has(id!)).toBe(true);
    expect(attribute(one, 'data-term')!.length).toBeGreaterThan(20);
  }
});
