/** The words of the trade: a discouraged form is named with file and line. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allDiscouraged } from '../../src/build/check-prose.ts';
import { discouraged } from '../../src/build/term-base.ts';

test('given all pages and interface words, then none uses a discouraged form', () => {
  expect(allDiscouraged(join(import.meta.dirname, '../..'))).toEqual([]);
});

const BASE = [{ locale: 'it' as const, say: 'lead', avoid: ['leads', 'piste? d’oro'], why: 'prestito invariabile' }];

test.each([
  ['a form in prose', 'Trova\n\ndei Leads veri.', ['x.mdx:3: "Leads": say "lead" (prestito invariabile).']],
  ['a word that only begins like it', "La pista d'oro", []],
  ['a form with a typed apostrophe', "Le piste d'oro", ['x.mdx:1: "piste d’oro": say "lead" (prestito invariabile).']],
  ['the form inside another word', 'misleads', []],
  ['the form in an address', '[qui](/it/leads/)', []],
])('given %s, then it says %j', (_, text, expected) => {
  expect(discouraged('x.mdx', text, 'it', BASE)).toEqual(expected);
});

test('given another language, then its words are its own', () => {
  expect(discouraged('x.mdx', 'leads', 'en', BASE)).toEqual([]);
});

test('given a file of words, then its strings are read, and its keys are not', () => {
  const source = "export const site = {\n  leads: 'I lead',\n  label: 'I leads',\n};";
  expect(discouraged('words.ts', source, 'it', BASE)).toEqual(['words.ts:3: "leads": say "lead" (prestito invariabile).']);
});
