/** The pages for frames: one for each calculator in each language, unknown to search engines, leading nowhere inside the frame. */
import { describe, expect, test } from 'vitest';
import { NAME } from '../../content/site.ts';
import { isEmbed } from '../../src/build/embeds.ts';
import { CALCULATORS } from '../../src/calculators/registry.ts';
import { LOCALES } from '../../src/locales.ts';
import { attribute, builtPages, textOf, type BuiltPage } from './pages.ts';

const pages = builtPages();
const embeds = pages.filter((page) => isEmbed(page.path));
const has = (page: BuiltPage, tag: string) => page.elements.filter((one) => one.tagName === tag);
const titleOf = (page: BuiltPage) => textOf(has(page, 'title')[0]!);

test('given the site, then every calculator has a page for frames in every language, and there is no other', () => {
  const wanted = LOCALES.flatMap((locale) => CALCULATORS.map((id) => `/embed/${locale}/${id}/`));
  expect(embeds.map((page) => page.path).sort()).toEqual(wanted.sort());
  expect(new Set(embeds.map((page) => `${page.path.split('/')[2]} ${titleOf(page)}`)).size).toBe(embeds.length);
});

describe.each(embeds.map((page) => [page.path, page] as const))('%s', (path, page) => {
  const [, , locale, id] = path.split('/');

  test('given its head, then it says its language and its name and stays out of search engines', () => {
    expect(attribute(has(page, 'html')[0]!, 'lang')).toBe(locale);
    expect(titleOf(page).replace(` | ${NAME}`, '').length).toBeGreaterThanOrEqual(5);
    expect(titleOf(page).endsWith(` | ${NAME}`)).toBe(true);
    const robots = has(page, 'meta').find((one) => attribute(one, 'name') === 'robots');
    expect(attribute(robots!, 'content')).toBe('noindex');
    expect(has(page, 'link').filter((one) => /canonical|alternate/.test(attribute(one, 'rel') ?? ''))).toEqual([]);
    expect(page.html).not.toContain('data-pagefind-body');
  });

  test('given its body, then it is the result alone, under one heading', () => {
    for (const tag of ['form', 'input', 'select', 'button', 'nav', 'header', 'dialog', 'iframe']) expect(has(page, tag), tag).toEqual([]);
    expect(has(page, 'h1')).toHaveLength(1);
    expect(has(page, 'output').length).toBeGreaterThan(4);
  });

  test('given its links, then all open beside the host page, one of them the whole calculator', () => {
    const [base, ...others] = has(page, 'base');
    expect(others).toEqual([]);
    expect(attribute(base!, 'target')).toBe('_blank');
    expect(attribute(base!, 'href')).toBeNull();
    const whole = has(page, 'a').filter((one) => attribute(one, 'data-embed-open') !== null);
    expect(whole.map((one) => ['href', 'target', 'rel'].map((name) => attribute(one, name)))).toEqual([
      [`/${locale}/tools/${id}/`, '_blank', 'noopener'],
    ]);
    for (const link of has(page, 'a')) expect(attribute(link, 'target') ?? '_blank').toBe('_blank');
  });
});
