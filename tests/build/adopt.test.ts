/**
 * A team makes the site its own: a copy with another name, two languages, its own benchmarks, an own page, built as that team would build it.
 * It stands in a folder of its own, so that nothing here touches the built site that other tests read, and inside this one: packages are linked,
 * and Astro loses track of components whose real place shares no folder with the site.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsOf, attribute, textOf, type Element } from '../../src/build/html.ts';
import { CALCULATORS } from '../../src/calculators/registry.ts';
import { KNOWN_LOCALES } from '../../src/locales.ts';
import { shareAddress } from '../../src/share/address.ts';
import { litmusMoreOf, sendWordsOf } from '../../src/words/on-demand.ts';

const ROOT = join(import.meta.dirname, '../..');
const NAME = 'Acme’s Playbook';
const ADDRESS = 'https://playbook.acme.example';
const EDIT = 'https://forge.acme.example/sales/playbook/_edit/main/';
const LICENCE = 'Acme, after a text under CC BY 4.0';
/** Dutch first: it is the main language there. */
const PUBLISHED = ['nl', 'en'] as const;
const OTHERS = KNOWN_LOCALES.filter((locale) => !(PUBLISHED as readonly string[]).includes(locale));

/** What the team writes into content/site.ts. */
const VALUES: Readonly<Record<string, string>> = {
  NAME: JSON.stringify(NAME),
  ADDRESS: JSON.stringify(ADDRESS),
  LANGUAGES: JSON.stringify(PUBLISHED),
  CURRENCY: '"CHF"',
  PUBLISHER: '"Acme BV"',
  CONTACT: '"sales@acme.example"',
  EDIT_ADDRESS: JSON.stringify(EDIT),
  LICENCES: JSON.stringify({ text: LICENCE, code: 'MIT' }),
  LISTED: 'false',
  OWN_PAGES: JSON.stringify({ templates: ['templates/our-handover'] }),
};

let copy = '';
let pages: ReadonlyMap<string, { readonly html: string; readonly elements: readonly Element[] }>;

const read = (file: string) => readFileSync(join(copy, file), 'utf8');
const files = () => readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
const change = (file: string, from: string | RegExp, to: string) => {
  const before = read(file);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${file}: nothing there to change: ${String(from)}`);
  writeFileSync(join(copy, file), after);
};

/** The folder as a clone of the repository has it after `npm install`. */
function clone(): void {
  for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  // What Astro and Vite keep there between builds stays each folder's own.
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!['.astro', '.vite'].includes(name)) symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
}

function adopt(): void {
  for (const [name, value] of Object.entries(VALUES))
    change('content/site.ts', new RegExp(`(?<=export const ${name}\\b[^=]*= )[^;]*`), value);
  change('content/data/benchmarks.yaml', 'metric: ctr\n    low: 1.5\n    high: 3.5', 'metric: ctr\n    low: 4\n    high: 9');
  for (const locale of PUBLISHED)
    writeFileSync(
      join(copy, `content/docs/${locale}/templates/our-handover.mdx`),
      `---\ntitle: Handover from marketing to sales\ndescription: Ours.\n---\n\n## First\n\nText.\n`,
    );
  change('content/data/reviews.yaml', /owners:\n/, 'owners:\n  - { id: enablement, name: Sales enablement }\n');
  change(
    'content/data/reviews.yaml',
    /pages:\n/,
    'pages:\n  - { page: templates/our-handover, owner: enablement, reviewed: 2026-02-03 }\n',
  );
}

function build(): { readonly status: number | null; readonly said: string } {
  const path = [join(copy, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { SITE_URL: _, ...env } = process.env;
  // Vitest's own settings would make Astro build for tests.
  const clean = Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(VITEST|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$)/.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/build.mjs'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...clean, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(() => {
  mkdirSync(join(ROOT, 'tests/.artifacts'), { recursive: true });
  copy = mkdtempSync(join(ROOT, 'tests/.artifacts/adopted-'));
  clone();
  adopt();
  const { status, said } = build();
  if (status !== 0) throw new Error(said);
  pages = new Map(
    files()
      .filter((file) => file.endsWith('.html'))
      .map((file) => [`/${file.replace(/index\.html$/, '')}`, { html: read(`dist/${file}`), elements: elementsOf(read(`dist/${file}`)) }]),
  );
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const page = (path: string) => {
  const found = pages.get(path);
  if (!found) throw new Error(`The copy has no page ${path}`);
  return found;
};
const all = (path: string, tag: string) => page(path).elements.filter((one) => one.tagName === tag);

describe('a copy with a name of its own', () => {
  test('given its pages, then all bear its name and none ours', () => {
    for (const [path, { html }] of pages) {
      const title = textOf(all(path, 'title')[0]!);
      // The page for unknown addresses says what is wrong, and the page at the root is the name alone.
      if (path !== '/404.html') expect(title.endsWith(NAME), `${path}: ${title}`).toBe(true);
      expect(html, path).not.toContain('Two Engines');
    }
    expect(textOf(all('/nl/reference/about/', 'h1')[0]!)).toContain(NAME);
  });

  test('given its scripts and files, then none names us, and what was sent before still opens by the names that it has', () => {
    const scripts = files().filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
    const text = scripts.map((file) => read(`dist/${file}`)).join('\n');
    expect(text).not.toContain('Two Engines');
    for (const name of ['two-engines-case', 'two-engines-litmus', 'two-engines:height']) expect(text).toContain(name);
  });

  test('given its head, then addresses are its own and search engines are kept away', () => {
    for (const [path] of pages) {
      const links = all(path, 'link').map((one) => attribute(one, 'href')!);
      for (const href of links.filter((one) => one.startsWith('http')))
        expect(href.startsWith(`${ADDRESS}/`), `${path}: ${href}`).toBe(true);
      const robots = all(path, 'meta').filter((one) => attribute(one, 'name') === 'robots');
      expect(
        robots.map((one) => attribute(one, 'content')),
        path,
      ).toEqual(['noindex']);
    }
    expect(read('dist/_headers')).toContain('\n  X-Robots-Tag: noindex\n');
  });

  test('given the foot of a page, then it says who answers for it, and a change leads to its file', () => {
    const foot = all('/nl/templates/our-handover/', 'footer').map(textOf).join();
    expect(foot).toContain('Sales enablement');
    expect(foot).toContain('3 februari 2026');
    expect(foot).toContain(LICENCE);
    expect(all('/en/compare/pricing/', 'a').map((one) => attribute(one, 'href'))).toContain(`${EDIT}content/docs/en/compare/pricing.mdx`);
  });

  test('given the page about the site, then it names publisher and contact', () => {
    const text = textOf(all('/nl/reference/about/', 'main')[0]!);
    expect(text).toContain('Acme BV');
    expect(all('/nl/reference/about/', 'a').map((one) => attribute(one, 'href'))).toContain('mailto:sales@acme.example');
  });

  test('given its own page, then it stands in the menu of its part, in both languages', () => {
    for (const locale of PUBLISHED)
      expect(all(`/${locale}/templates/raci/`, 'a').map((one) => attribute(one, 'href'))).toContain(`/${locale}/templates/our-handover/`);
  });
});

describe('the pictures of its shared links', () => {
  test('given its pages, then each has one, the page of its own too, and no other language has any', () => {
    const pictures = files().filter((file) => /^og\/.*\.png$/.test(file));
    expect(pictures).toContain('og/nl/templates/our-handover.png');
    const shared = [...pages.keys()].filter((path) => path === '/' || PUBLISHED.some((locale) => path.startsWith(`/${locale}/`)));
    expect(pictures.map((file) => `/${file}`).sort()).toEqual(shared.map(shareAddress).sort());
  });
});

describe('a copy in two languages', () => {
  test('given its addresses, then no other language has one', () => {
    const folders = new Set(files().map((file) => file.split('/')[0]));
    for (const locale of PUBLISHED) expect(folders).toContain(locale);
    for (const locale of OTHERS) expect(folders).not.toContain(locale);
    const frames = [...pages.keys()].filter((path) => path.startsWith('/embed/'));
    expect(frames.sort()).toEqual(PUBLISHED.flatMap((locale) => CALCULATORS.map((id) => `/embed/${locale}/${id}/`)).sort());
  });

  test('given its pages, then hreflang names both and the main one for everybody else', () => {
    const alternates = all('/en/tools/roi/', 'link')
      .filter((one) => attribute(one, 'hreflang') !== null)
      .map((one) => `${attribute(one, 'hreflang')} ${attribute(one, 'href')}`);
    expect(alternates.sort()).toEqual([`en ${ADDRESS}/en/tools/roi/`, `nl ${ADDRESS}/nl/tools/roi/`, `x-default ${ADDRESS}/nl/tools/roi/`]);
  });

  test('given its pages, menus, search and sitemap, then the other languages are nowhere', () => {
    const other = new RegExp(
      `\\b(?:lang|hreflang)="(?:${OTHERS.join('|')})"|(?:href|value)="(?:${ADDRESS})?/(?:embed/)?(?:${OTHERS.join('|')})/`,
    );
    for (const [path, { html }] of pages) expect(other.exec(html)?.[0], path).toBeUndefined();
    const ours = new RegExp(other.source.replaceAll(OTHERS.join('|'), PUBLISHED.join('|')));
    expect(ours.test(page('/nl/tools/roi/').html)).toBe(true);
    const { languages } = JSON.parse(read('dist/pagefind/pagefind-entry.json')) as { languages: object };
    expect(Object.keys(languages).sort()).toEqual([...PUBLISHED].sort());
    for (const locale of OTHERS) expect(read('dist/sitemap-0.xml')).not.toContain(`/${locale}/`);
  });

  test('given its scripts, then they hold words of both languages and of no other', () => {
    const text = files()
      .filter((file) => file.endsWith('.js'))
      .map((file) => read(`dist/${file}`))
      .join('\n');
    for (const locale of KNOWN_LOCALES)
      for (const word of [sendWordsOf(locale).title, litmusMoreOf(locale).file.open])
        expect(text.includes(word), `${locale}: ${word}`).toBe((PUBLISHED as readonly string[]).includes(locale));
  });
});

describe('a copy with benchmarks and a currency of its own', () => {
  test('given the table and the file of benchmarks, then they hold its range', () => {
    const entries = (JSON.parse(read('dist/files/benchmarks.json')) as { entries: { id: string; low: number; high: number }[] }).entries;
    expect(entries.find((one) => one.id === 'bench-awareness-b2c-ctr')).toMatchObject({ low: 4, high: 9 });
    expect(textOf(all('/en/reference/benchmarks/', 'main')[0]!)).toContain('4–9%');
  });

  test('given the funnel, then it judges by its range: two in a hundred were usual and are now too few', () => {
    const status = (html: string) => /<output name="status-ctr" data-value="(\w+)"/.exec(html)?.[1];
    for (const locale of PUBLISHED) {
      const { html } = page(`/${locale}/tools/funnel/`);
      expect(status(html)).toBe('worse');
      // What the script goes on to judge by is in the page.
      expect(html).toContain('"id":"bench-awareness-b2c-ctr","unit":"percent"');
      expect(/"id":"bench-awareness-b2c-ctr"[^}]*"low":4,"high":9/.test(html)).toBe(true);
    }
  });

  test('given the calculators, then those that began in euros begin in its currency and the others keep theirs', () => {
    const chosen = (id: string) =>
      all(`/nl/tools/${id}/`, 'option')
        .filter((one) => attribute(one, 'selected') !== null && /^[A-Z]{3}$/.test(attribute(one, 'value') ?? ''))
        .map((one) => attribute(one, 'value'));
    expect(chosen('roi')).toEqual(['CHF']);
    expect(chosen('ltv-cac')).toEqual(['CHF']);
    expect(chosen('funnel')).toEqual(['KRW']);
  });
});
