/** The Markdown twin of every page: there, linked, and holding what the page holds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { PARTS } from '../../src/shell/sidebar.ts';
import { attribute, builtPages, DIST, textOf, type BuiltPage } from './pages.ts';

const pages = builtPages().filter((page) => page.locale !== null);
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const twinOf = (page: BuiltPage) => read(`${page.path}index.md`);

/** Words and figures alone, so that a sign of Markdown makes no difference. */
const plain = (text: string) =>
  text
    .replace(/\\([\\`*[\]<_&#.)>+-])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A link's text without its address. */
const withoutAddresses = (markdown: string) => markdown.replace(/\]\((https?:[^()\s]*)\)/g, ']').replace(/(?<!\\)[[\]]/g, '');

const mainOf = (page: BuiltPage) => page.elements.find((one) => one.tagName === 'main')!;
const linkOf = (page: BuiltPage, type: string) => page.elements.filter((one) => one.tagName === 'link' && attribute(one, 'type') === type);

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  const twin = twinOf(page);
  const said = plain(withoutAddresses(twin));

  test('given its head, then it leads to the twin, and the twin back to it', () => {
    expect(linkOf(page, 'text/markdown').map((one) => new URL(attribute(one, 'href')!, `https://x.example${path}`).pathname)).toEqual([
      `${path}index.md`,
    ]);
    const url = /^url: "(.*)"$/m.exec(twin)?.[1];
    expect(new URL(url!).pathname).toBe(path);
    expect(twin).toMatch(new RegExp(`^---\ntitle: ".{5,}"\ndescription: ".{50,}"\n`));
    expect(twin).toContain(`\nlanguage: "${page.locale}"\n`);
  });

  test('given its headings, then the twin has them, level by level', () => {
    const hidden = mainOf(page)
      .tree.filter((one) => attribute(one, 'hidden') !== null)
      .flatMap((one) => one.tree);
    const wanted = mainOf(page)
      .tree.filter((one) => /^h[1-6]$/.test(one.tagName) && !hidden.includes(one))
      .map((one) => `${'#'.repeat(Number(one.tagName[1]))} ${plain(textOf(one))}`);
    const fenced = twin.replace(/^ *```[\s\S]*?^ *```$/gm, '');
    const found = [...fenced.matchAll(/^ *(#{1,6} .*)$/gm)].map((one) => plain(withoutAddresses(one[1]!)));
    expect(found).toEqual(wanted);
  });

  test('given its figures, then the twin has each of them', () => {
    const figures = mainOf(page).tree.filter((one) =>
      ['data-figure', 'data-given', 'data-result'].some((name) => attribute(one, name) !== null),
    );
    for (const one of figures) expect(said).toContain(plain(textOf(one)));
  });

  test('given its tables, then each row of them is a row of the twin', () => {
    for (const row of mainOf(page).tree.filter((one) => one.tagName === 'tr' && attribute(one, 'hidden') === null)) {
      for (const cell of row.tree.filter((one) => one.tagName === 'td' && !one.inner.includes('<')))
        expect(said).toContain(plain(textOf(cell)));
    }
    const { tree } = mainOf(page);
    const hidden = new Set(tree.filter((one) => attribute(one, 'hidden') !== null).flatMap((one) => one.tree));
    const shown = (tag: string) => tree.filter((one) => one.tagName === tag && !hidden.has(one)).length;
    const [rows, tables] = [shown('tr'), shown('table')];
    if (tables > 0) expect(twin.split('\n').filter((line) => /^ *\|/.test(line)).length).toBeGreaterThanOrEqual(Math.min(rows, tables * 2));
  });

  test('given its text, then nothing of the frame or of the markup is left in it, and every link is absolute', () => {
    const prose = twin.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');
    expect(prose).not.toMatch(/<\/?[a-z]+[ >]/i);
    expect(prose).not.toContain('undefined');
    const links = [...prose.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((one) => one[1]!);
    for (const link of links) expect(link).toMatch(/^https?:\/\/[^\s]+$/);
  });
});

describe.each(LOCALES)('the list of pages in %s', (locale) => {
  const list = read(`${locale}/llms.txt`);
  const links = [...list.matchAll(/\]\(([^)]*)\)/g)].map((one) => new URL(one[1]!).pathname);

  test('given it, then it begins as the convention says and names every page in reading order', () => {
    expect(list).toMatch(/^# Two Engines\n\n> .{50,}\n/);
    const pages = links.filter((link) => link.endsWith('/index.md'));
    expect(pages).toEqual(Object.values(PARTS).flatMap((slugs) => slugs.map((slug) => `/${locale}/${slug}/index.md`)));
  });

  test('given its links, then each is a file of the site', () => {
    for (const link of links) expect(existsSync(join(DIST, link)), link).toBe(true);
    expect(links).toEqual(expect.arrayContaining(['/files/datapackage.json', `/${locale}/feed.xml`]));
  });
});

test('given /llms.txt, then it is the English one', () => {
  expect(read('llms.txt')).toBe(read('en/llms.txt'));
});
