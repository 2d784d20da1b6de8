/** The data as files: complete, described, and equal to what the pages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benchmarks, checklists, dataDate, figures, kpiMap, thresholds } from '../../src/data/index.ts';
import { LOCALES, type Locale } from '../../src/locales.ts';
import { figureText, rangeText } from '../../src/words/figure.ts';
import { wordsOf } from '../../src/words/index.ts';
import type { Entry } from '../../src/data/index.ts';
import { say } from '../../src/words/say.ts';
import { attribute, builtPages, DIST, textOf } from './pages.ts';

const read = (file: string) => readFileSync(join(DIST, 'files', file), 'utf8');

interface Package {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[] };
  }[];
}

/** Rows of a CSV file by column, read as RFC 4180 has it. */
function rowsOf(csv: string): Record<string, string>[] {
  const lines = [...csv.matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].map((found) =>
    [...found[1]!.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map((cell) => cell[1]!.replace(/^"|"$/g, '').replaceAll('""', '"')),
  );
  const [head = [], ...rows] = lines;
  expect(lines.every((line) => line.length === head.length)).toBe(true);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index]!])));
}

const description = JSON.parse(read('datapackage.json')) as Package;
const csv = (name: string) => rowsOf(read(`${name}.csv`));
const json = (name: string) =>
  JSON.parse(read(`${name}.json`)) as {
    version: number;
    date: string;
    licence: string;
    entries: (Record<string, unknown> & { id: string })[];
  };

const SOURCES: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  benchmarks,
  'kpi-map': kpiMap,
  thresholds,
  figures,
  checklists: checklists.flatMap((list) => list.items),
};
const NAMES = Object.keys(SOURCES);

test('given the data package, then it names every file with version, date and licence', () => {
  expect(description.resources.map((one) => one.name)).toEqual(NAMES);
  expect(description.licenses).toMatchObject([{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]);
  expect(description.created.slice(0, 10)).toBe(dataDate);
});

describe.each(NAMES)('%s', (name) => {
  const { schema, path } = description.resources.find((one) => one.name === name)!;

  test('given its CSV, then its columns are those described, and each value is of its type', () => {
    expect(path).toBe(`${name}.csv`);
    const rows = csv(name);
    expect(Object.keys(rows[0]!)).toEqual(schema.fields.map((field) => field.name));
    for (const { name: column, type, description: said } of schema.fields) {
      expect(said.length).toBeGreaterThan(3);
      for (const row of rows.filter((one) => one[column] !== '')) {
        if (type === 'number') expect(row[column]).toMatch(/^-?\d+(\.\d+)?$/);
        if (type === 'boolean') expect(row[column]).toMatch(/^(true|false)$/);
        if (type === 'date') expect(row[column]).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  test('given its JSON, then it has every entry of the data, unchanged, and says version, date and licence', () => {
    const file = json(name);
    expect(file).toMatchObject({ version: Number(description.version), date: dataDate, licence: 'CC BY 4.0' });
    expect(file.entries).toMatchObject(JSON.parse(JSON.stringify(SOURCES[name])) as object[]);
  });

  test('given both, then they say the same', () => {
    const { entries } = json(name);
    const rows = csv(name);
    expect([...new Set(rows.map((row) => row['id']))]).toEqual(entries.map((one) => one.id));
    for (const row of rows) {
      const one = entries.find((entry) => entry.id === row['id'])!;
      const texts = (one['names'] ?? (one['words'] as Record<string, object>)[row['language']!]) as Record<string, string>;
      for (const [column, value] of Object.entries({ ...one, ...texts }))
        if (column in row && column !== 'applies') expect(row[column], `${one.id} ${column}`).toBe(String(value));
    }
  });
});

const pages = builtPages();
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(LOCALES)('the pages in %s', (locale: Locale) => {
  const { site } = wordsOf(locale);
  const context = { locale, units: site.units };
  const rows = new Map(
    pages
      .find((page) => page.path === `/${locale}/reference/benchmarks/`)!
      .elements.filter((one) => one.tagName === 'tr' && attribute(one, 'id') !== null)
      .map((row) => [attribute(row, 'id')!, row]),
  );

  test('given the tables of the benchmarks, then each row is an entry of the files with the same name and numbers', () => {
    const entries = ['benchmarks', 'kpi-map', 'thresholds', 'figures'].flatMap((name) => json(name).entries);
    expect([...rows.keys()].sort()).toEqual(entries.map((one) => one.id).sort());
    for (const one of entries) {
      const row = rows.get(one.id)!;
      const heading = textOf(row.tree.find((cell) => cell.tagName === 'th')!);
      const letters = (text: string) => text.replace(/[\s()·]/g, '');
      expect(letters(heading)).toBe(letters((one['names'] as Record<string, string>)[locale]!));
      if (one['value'] === undefined && one['low'] === undefined) continue;
      const shown = textOf(row.tree.find((cell) => attribute(cell, 'class') === 'numeric')!);
      const entry = one as unknown as Entry;
      const comparator = one['comparator'] as keyof typeof site.comparators | undefined;
      expect(flat(shown)).toBe(
        flat(
          comparator
            ? say(site.comparators[comparator], { value: figureText(entry, context) })
            : rangeText(entry, site.tables.orMore, context),
        ),
      );
    }
  });

  test('given the checklists, then each question is one of the file, word for word', () => {
    const entries = json('checklists').entries;
    const shown = pages
      .filter((page) => page.locale === locale)
      .flatMap((page) => page.elements.filter((one) => attribute(one, 'data-checklist') !== null))
      .flatMap((list) => list.tree.filter((one) => one.tagName === 'li'));
    expect(shown.map((one) => attribute(one, 'id')).sort()).toEqual(entries.map((one) => one.id).sort());
    for (const item of shown) {
      const words = (entries.find((one) => one.id === attribute(item, 'id'))!['words'] as Record<string, Record<string, string>>)[locale]!;
      const text = flat(textOf(item));
      for (const said of Object.values(words)) expect(text).toContain(flat(said));
    }
  });

  test('given the page of the benchmarks, then it leads to every file and says how to cite them', () => {
    const page = pages.find((one) => one.path === `/${locale}/reference/benchmarks/`)!;
    const links = page.elements.filter((one) => one.tagName === 'a').map((one) => attribute(one, 'href'));
    expect(links).toEqual(
      expect.arrayContaining([...NAMES.flatMap((name) => [`/files/${name}.csv`, `/files/${name}.json`]), '/files/datapackage.json']),
    );
    const citation = textOf(page.elements.find((one) => one.tagName === 'blockquote')!);
    expect(citation).toContain('CC BY 4.0');
    expect(citation).toContain(page.path);
  });
});
