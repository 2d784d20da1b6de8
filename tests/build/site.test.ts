/** What content/site.ts may hold, and what it may not change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as configured from '../../content/site.ts';
import { siteFaults } from '../../src/build/check-site.ts';
import { unlisted } from '../../src/build/finish.ts';
import { defaultsOf, startOf } from '../../src/calculator/field.ts';
import { readLink } from '../../src/calculator/read-link.ts';
import { CALCULATORS, definitionOf } from '../../src/calculators/registry.ts';

test('given what a page is made of, then one file names the site', () => {
  const root = join(import.meta.dirname, '../..');
  const inside = ['src', 'content', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(astro|css|json|mdx|mjs|svg|tsx?|txt|yaml)$/.test(file.name))
      .map((file) => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/')),
  );
  const naming = ['astro.config.mjs', 'content.config.ts', ...inside].filter((file) =>
    readFileSync(join(root, file), 'utf8').includes(configured.NAME),
  );
  expect(naming).toEqual(['content/site.ts']);
});

test('given this site, then its configuration has no fault', () => {
  expect(siteFaults()).toEqual([]);
});

test.each<readonly [string, Partial<typeof configured>, string]>([
  ['an empty name', { NAME: ' ' }, 'NAME is empty'],
  ['an address with a path', { ADDRESS: 'https://acme.example/playbook/' }, 'without a path'],
  ['no address', { ADDRESS: 'acme' }, 'ADDRESS is "acme"'],
  ['no language', { LANGUAGES: [] }, 'LANGUAGES is empty'],
  ['a language without words', { LANGUAGES: ['en', 'de' as 'en'] }, 'LANGUAGES holds de'],
  ['a language twice', { LANGUAGES: ['en', 'en'] as const }, 'twice'],
  ['a currency that no calculator offers', { CURRENCY: 'XAU' }, 'CURRENCY is "XAU"'],
  ['an edit address without its slash', { EDIT_ADDRESS: 'https://forge.example/edit/main' }, 'end with a slash'],
  ['a contact that nobody can follow', { CONTACT: 'ask Anna' }, 'CONTACT is "ask Anna"'],
  ['a script for a contact', { CONTACT: 'javascript:alert(1)@x' }, 'CONTACT is'],
  ['a page in the wrong part', { OWN_PAGES: { tools: ['templates/x'] } }, 'OWN_PAGES holds templates/x'],
])('given %s, then the fault names the value', (_, change, message) => {
  const faults = siteFaults({ ...configured, ...change });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('content/site.ts: ');
  expect(faults[0]).toContain(message);
});

describe.each(CALCULATORS)('the currency of %s', (id) => {
  const { fields, ...schema } = definitionOf(id);

  test('given another currency of the site, then only a start in euros follows it, and no other input', () => {
    const defaults = defaultsOf(fields);
    expect(startOf(fields, 'PLN')).toEqual(defaults['cur'] === 'EUR' ? { ...defaults, cur: 'PLN' } : defaults);
    expect(startOf(fields, 'EUR')).toEqual(defaults);
  });

  test('given a link without a currency, then it means what the contract says', () => {
    expect(readLink({ ...schema, fields }, 'v=1').inputs['cur']).toBe(defaultsOf(fields)['cur']);
  });
});

test('given a page, then search engines are told to stay away once', () => {
  expect(unlisted('<head><title>T</title></head>')).toBe('<head><title>T</title><meta name="robots" content="noindex"></head>');
  const told = '<head><meta name="robots" content="noindex"></head>';
  expect(unlisted(told)).toBe(told);
});
