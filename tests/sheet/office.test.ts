// Why this file: a finance department opens the file in a program that is not ours. Recalculated there, it gives the page's numbers.
import { beforeAll, describe, expect, test } from 'vitest';
import { definition as funnel } from '../../src/calculators/funnel/definition.ts';
import { metricsOf } from '../../src/models/funnel-metrics.ts';
import { definition as ltvCac } from '../../src/calculators/ltv-cac/definition.ts';
import { definition as roi } from '../../src/calculators/roi/definition.ts';
import type { FunnelKind, FunnelSide } from '../../src/models/funnel.ts';
import { wordsOf } from '../../src/words/index.ts';
import { allCases, type Case } from './cases.ts';
import { asWritten } from './calculate.ts';
import { errorsIn, expectCaches, expectSame, outputs } from './judge.ts';
import { office, recalculated } from './office.ts';
import { cellNamed, readBook, type ReadBook } from './read.ts';
import { roiBook } from './requests.ts';

/** Labels that a spreadsheet would run if it took them for formulas. */
const HOSTILE = ["=cmd|' /C calc'!A0", '+1+1', '-2+3', '@SUM(1,1)', '=HYPERLINK("https://evil.example","x")', '<c><f>1+1</f></c>'];

/** A case whose label and notes are all of that. */
function hostileBook() {
  const notes = Object.fromEntries(HOSTILE.map((text, n) => [NOTED[n]!, text]));
  const agreement = { sent: '2026-11-20', agreed: ['fee'], was: { users: 100, billing: 'monthly' }, notes };
  const standings = { proposed: 'proposed', changed: 'changed', agreed: 'agreed' };
  return roiBook('it', { label: HOSTILE[0]! }, { negotiation: { agreement, standings } });
}

/** Inputs that bear a note in it. */
const NOTED = ['users', 'fee', 'setup', 'wage', 'term', 'billing'];

let cases: readonly Case[] = [];
let books = new Map<string, ReadBook>();

beforeAll(async () => {
  if (!office) return;
  cases = await allCases({ roi, ltv: ltvCac, funnel });
  const files = new Map(cases.map(({ id, bytes }) => [id, bytes]));
  files.set('hostile', asWritten((await hostileBook()).workbook));
  books = new Map([...recalculated(files)].map(([id, bytes]) => [id, readBook(bytes)]));
}, 900_000);

const bookOf = (one: Case): ReadBook => books.get(one.id)!;
const some = (id: string): Case[] => cases.filter((one) => one.id.startsWith(`${id}-`));

/** The sign of the NPV next to the rate at which it is zero: the last digit of the machine decides, and either sign will do. */
const ROUNDING = /^IF\(irr_at_\w+=0,0,SIGN/;

describe.skipIf(!office)('recalculated by LibreOffice', () => {
  test('given any case, then no cell shows an error', () => {
    for (const one of cases) expect(errorsIn(bookOf(one)), one.title).toEqual([]);
  });

  test('given a business case, then every output of every scenario is the page’s', () => {
    expect(some('roi').length).toBeGreaterThan(40);
    for (const one of some('roi')) {
      const answers = wordsOf(one.locale).calculator.answers as Readonly<Record<string, string>>;
      const of = outputs(bookOf(one), one.title);
      for (const [name, wanted] of Object.entries(one.results)) {
        const what = `${one.title}: ${name}`;
        const given = of(name);
        if (typeof wanted === 'string') expect(given, what).toBe(answers[wanted]);
        else if (/^(roi|roiPv|irr|breakEvenShare)(-|$)/.test(name)) expectSame(Number(given) * 100, wanted, 100, what);
        else {
          const scenario = /-\w+$/.exec(name)?.[0] ?? '';
          const money = Number(one.results[`benefits${scenario}`]) + Number(one.results[`costs${scenario}`]);
          expectSame(given, wanted, name.startsWith('payback') ? 0 : money, what);
        }
      }
    }
  });

  test('given the business cases, then every word that an output can be is among them', () => {
    const words = some('roi').flatMap(({ results }) => Object.values(results).filter((value) => typeof value === 'string'));
    expect([...new Set(words)].sort()).toEqual(['never', 'none', 'not-unique']);
  });

  test('given a business case, then the program’s own NPV and IRR functions agree with ours', () => {
    for (const one of some('roi')) {
      const checks = [...bookOf(one).names.keys()].filter((name) => name.startsWith('check_'));
      expect(checks).toHaveLength(12);
      for (const name of checks) expect(cellNamed(bookOf(one), name).value, `${one.title}: ${name}`).toBe(0);
    }
  });

  test('given a customer, then every output is the page’s', () => {
    for (const one of some('ltv-cac')) {
      const { calculator, 'ltv-cac': words } = wordsOf(one.locale);
      const answers = calculator.answers as Readonly<Record<string, string>>;
      const of = outputs(bookOf(one), one.title);
      for (const [name, wanted] of Object.entries(one.results)) {
        const what = `${one.title}: ${name}`;
        if (name === 'advice') expect(of(name), what).toBe(words.advice[wanted as keyof typeof words.advice]);
        else if (typeof wanted === 'string') expect(of(name), what).toBe(answers[wanted]);
        else expectSame(name === 'nrr' ? Number(of(name)) * 100 : of(name), wanted, 0, what);
      }
    }
  });

  test('given a funnel, then its money, its lifts and its judgements are the page’s', () => {
    for (const one of some('funnel')) {
      const { calculator, funnel: words } = wordsOf(one.locale);
      const book = bookOf(one);
      const of = outputs(book, one.title);
      const { side, kind } = one.inputs as { side: FunnelSide; kind: FunnelKind };
      const labels: Readonly<Record<string, { label: string }>> = words.fields;
      for (const [name, wanted] of Object.entries(one.results)) {
        const what = `${one.title}: ${name}`;
        if (name === 'weakest') {
          const label = wanted === 'cvr' ? words.metrics.cvr : labels[String(wanted)]?.label;
          expect(of(name), what).toBe(wanted === 'none' ? words.headline.noneWeak : label);
        } else if (name.startsWith('status-')) {
          const metric = name.slice('status-'.length);
          const at = metric === 'cvr' ? `status-cvr_${kind}` : name;
          expect(of(at), what).toBe(calculator.verdict[wanted as 'worse' | 'within' | 'better']);
        } else if (name === 'cvr') expectSame(Number(of(name)) * 100, Number(wanted), 0, what);
        else expectSame(of(name), Number(wanted), Number(one.results['revenue'] ?? one.results['bookings']), what);
      }
      expect(metricsOf(side, kind).every((metric) => `status-${metric}` in one.results)).toBe(true);
      // The other side says so, instead of showing numbers that belong to nobody.
      expect(typeof of(side === 'b2c' ? 'bookings' : 'revenue'), one.title).toBe('string');
    }
  });

  test('given a file as we write it, then every cached result is what the program calculates', () => {
    for (const one of cases.filter(({ written }) => written !== null)) {
      expectCaches(readBook(one.written!), bookOf(one), one.title, (formula) => ROUNDING.test(formula));
    }
  });

  test('given a label and notes that look like formulas or like markup, then they are text, wherever they stand', () => {
    const book = books.get('hostile')!;
    expect(cellNamed(book, 'label')).toEqual({ value: HOSTILE[0], type: 's' });
    const all = [...book.sheets.values()].flatMap((cells) => [...cells.values()]);
    for (const text of HOSTILE) {
      const found = all.filter(({ value }) => value === text);
      expect(found.length, text).toBeGreaterThan(0);
      for (const cell of found) expect(cell).toEqual({ value: text, type: 's' });
      expect(all.filter(({ formula }) => formula?.includes(text.replace(/^=/, '')))).toEqual([]);
    }
  });
});
