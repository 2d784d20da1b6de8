// Why this file: the five languages must show the same side, and what the sidebar takes for one side must be what the overview of templates says.
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { sideOfPage } from '../../src/shell/page-side.ts';
import { PARTS } from '../../src/shell/sidebar.ts';
import { attribute, builtPages, textOf, type BuiltPage } from './pages.ts';

const pages = builtPages().filter((page) => page.locale !== null);

/** What is marked on a page, in order. */
function marks(page: BuiltPage): string[] {
  return page.elements.flatMap((element) => {
    const names = ['data-side', 'data-b2c', 'data-b2b'].map((name) => attribute(element, name));
    return names.some((name) => name !== null) ? [[element.tagName, ...names].join(' ')] : [];
  });
}

const slugOf = (page: BuiltPage) => page.path.slice(4, -1);

test('given a page in five languages, then the same blocks, columns, rows and pages belong to a side', () => {
  const english = new Map(pages.filter((page) => page.locale === 'en').map((page) => [slugOf(page), marks(page)]));
  let marked = 0;
  for (const page of pages) {
    expect(marks(page), page.path).toEqual(english.get(slugOf(page)));
    marked += marks(page).length;
  }
  expect(marked).toBeGreaterThan(LOCALES.length * 200);
});

test('given the overview of templates, then it names the side of each template as its sidebar entry does', () => {
  const overview = pages.find((page) => page.path === '/en/templates/')!;
  const rows = overview.elements.filter((one) => one.tagName === 'tr').map((tr) => tr.tree.filter((one) => one.tagName === 'td'));
  const said = rows.flatMap(([template, side]) => {
    const link = template?.tree.find((one) => one.tagName === 'a');
    return link && side ? [[attribute(link, 'href')!.slice(4, -1), textOf(side)] as const] : [];
  });
  expect(said.length).toBe(PARTS.templates.length - 1);
  for (const [slug, side] of said) expect(sideOfPage(slug)?.toUpperCase() ?? 'B2C and B2B', slug).toBe(side);
});

test('given every page of the sidebar, then those about one side are known and there are such of both sides', () => {
  const slugs = Object.values(PARTS).flat();
  const of = (side: string) => slugs.filter((slug) => sideOfPage(slug) === side);
  expect(of('b2c')).toEqual([
    'compare/case-skincare',
    'checklists/b2c',
    'experience/b2c',
    'templates/cart-recovery',
    'templates/landing-page-b2c',
  ]);
  expect(of('b2b')).toEqual(
    expect.arrayContaining(['compare/case-industrial-saas', 'tools/roi', 'tools/pipeline', 'templates/landing-page-b2b']),
  );
});
