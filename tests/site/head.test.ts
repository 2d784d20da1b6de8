/** What search engines and shared links read of each page. */
import { describe, expect, test } from 'vitest';
import { NAME } from '../../content/site.ts';
import { LOCALES } from '../../src/locales.ts';
import { attribute, builtPages, textOf, type BuiltPage } from './pages.ts';

const pages = builtPages().filter((page) => page.locale !== null);

const meta = (page: BuiltPage, name: string) =>
  page.elements.find((one) => one.tagName === 'meta' && (attribute(one, 'name') ?? attribute(one, 'property')) === name);
const links = (page: BuiltPage, rel: string) => page.elements.filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel);
const titleOf = (page: BuiltPage) => textOf(page.elements.find((one) => one.tagName === 'title')!);
const descriptionOf = (page: BuiltPage) => attribute(meta(page, 'description')!, 'content')!;

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('given all pages, then no two share a title or a description', () => {
  expect(duplicates(pages.map(titleOf))).toEqual([]);
  expect(duplicates(pages.map(descriptionOf))).toEqual([]);
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('given its head, then title and description have a length that results show whole', () => {
    const title = titleOf(page).replace(` | ${NAME}`, '');
    expect(title.length, title).toBeGreaterThanOrEqual(15);
    expect(title.length, title).toBeLessThanOrEqual(65);
    const description = descriptionOf(page);
    expect(description.length, description).toBeGreaterThanOrEqual(100);
    expect(description.length, description).toBeLessThanOrEqual(160);
  });

  test('given its head, then it names itself, all its languages and x-default', () => {
    expect(links(page, 'canonical').map((link) => new URL(attribute(link, 'href')!).pathname)).toEqual([page.path]);
    const rest = page.path.slice(3);
    const alternates = links(page, 'alternate')
      .filter((link) => attribute(link, 'hreflang'))
      .map((link) => `${attribute(link, 'hreflang')} ${new URL(attribute(link, 'href')!).pathname}`);
    // Of the home page, the language choice is for everybody else; of any other, the English page is.
    const others = rest === '/' ? '/' : `/en${rest}`;
    expect(alternates.sort()).toEqual([...LOCALES.map((locale) => `${locale} /${locale}${rest}`), `x-default ${others}`].sort());
  });

  test('given its head, then the page says its language', () => {
    const html = page.elements.find((one) => one.tagName === 'html')!;
    expect(attribute(html, 'lang')).toBe(page.locale);
  });

  test('given its headings, then there is one h1 and no level is skipped', () => {
    const levels = page.elements.filter((one) => /^h[1-6]$/.test(one.tagName)).map((one) => Number(one.tagName[1]));
    // The search dialog's own heading stands before the page's.
    const own = levels.slice(levels.indexOf(1));
    expect(own.filter((level) => level === 1)).toHaveLength(1);
    own.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual(own[index]! + 1));
  });
});
