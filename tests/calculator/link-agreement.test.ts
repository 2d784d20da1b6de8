/** The part of a link that tells how far a negotiation has come. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_AGREEMENT, type Agreement } from '../../src/calculator/agreement.ts';
import { defaultsOf, type Field, type Inputs } from '../../src/calculator/field.ts';
import { MOST_LINK, readLink, writeLink } from '../../src/calculator/link.ts';
import { cleanText } from '../../src/calculator/link-text.ts';
import { inView } from '../../src/calculator/link-pairs.ts';
import { breach } from '../fuzz/law.ts';
import { DEFAULT_LINK, NEGOTIATED } from './roi-fields.ts';

const { fields } = NEGOTIATED;
const DEFAULTS = defaultsOf(fields);
const STAMP = { at: '2026-01-31', res: '12345.5' };
const read = (fragment: string) => readLink(NEGOTIATED, fragment);

const AGREEMENT: Agreement = {
  sent: '2026-11-02',
  agreed: ['users', 'fee'],
  was: { fee: 30, billing: 'term', label: 'Acme' },
  notes: { fee: 'Framework agreement, ask Anna.', users: 'Só? Да.' },
};

describe('writing', () => {
  test('given an agreement, then its pairs follow the result in the order of the contract', () => {
    expect(writeLink(NEGOTIATED, DEFAULTS, STAMP, AGREEMENT, 'work')).toBe(
      `${DEFAULT_LINK}&sent=2026-11-02&view=work&agreed=users.fee&was-label=Acme&was-fee=30&was-billing=term` +
        '&note-users=S%C3%B3%3F%20%D0%94%D0%B0%2E&note-fee=Framework%20agreement%2C%20ask%20Anna%2E',
    );
  });

  test('given nothing negotiated, then the link is the one of before', () => {
    expect(writeLink(NEGOTIATED, DEFAULTS, STAMP, NO_AGREEMENT, 'case')).toBe(DEFAULT_LINK);
  });

  test('given a full label and nothing else, then the address is under the length that mail leaves whole; with every note the caller can tell', () => {
    const site = 'https://two-engines.example/en/tools/roi/#';
    const label = 'Ж'.repeat(60);
    expect((site + writeLink(NEGOTIATED, { ...DEFAULTS, label }, STAMP, AGREEMENT)).length).toBeLessThan(MOST_LINK);
    const notes = Object.fromEntries(fields.map(({ key }) => [key, 'n'.repeat(140)]));
    expect((site + writeLink(NEGOTIATED, { ...DEFAULTS, label }, STAMP, { ...AGREEMENT, notes })).length).toBeGreaterThan(MOST_LINK);
  });
});

describe('reading', () => {
  test('given an old link, then its numbers, an empty agreement and the case', () => {
    expect(read(DEFAULT_LINK)).toMatchObject({ inputs: DEFAULTS, agreement: NO_AGREEMENT, view: 'case', problems: [] });
  });

  test.each([
    ['sent', 'yesterday'],
    ['sent', '2026-02-30'],
    ['view', 'workbench'],
    ['was-fee', 'abc'],
    ['was-term', '2.5'],
    ['was-billing', 'weekly'],
    ['note-fee', '%E0%A4'],
  ])('given %s=%s, then it is left out, and named', (key, value) => {
    const link = read(`v=1&${key}=${value}&cur=EUR`);
    expect(link.problems).toEqual([{ kind: 'malformed', key, value, used: '' }]);
    expect(link.agreement).toEqual(NO_AGREEMENT);
    expect(link.view).toBe('case');
  });

  test('given a proposal’s value out of bounds, then the bound, and a message', () => {
    const link = read('was-discount=250&cur=EUR');
    expect(link.agreement?.was).toEqual({ discount: 100 });
    expect(link.problems).toEqual([{ kind: 'out-of-range', key: 'was-discount', value: '250', used: 100 }]);
  });

  test('given a proposal’s value that is today’s, then nothing has changed', () => {
    expect(read('fee=30&was-fee=30').agreement).toEqual(NO_AGREEMENT);
    expect(read('was-fee=25').agreement).toEqual(NO_AGREEMENT);
  });

  test('given keys that are no field, then each is listed as unknown, once', () => {
    const link = read('agreed=fee.foo.users.fee.foo.__proto__..&was-foo=1&note-constructor=x&was-=1&note-fee=ok');
    expect(link.agreement).toEqual({ ...NO_AGREEMENT, agreed: ['fee', 'users'], notes: { fee: 'ok' } });
    expect(link.problems).toEqual([
      { kind: 'unknown', key: 'foo' },
      { kind: 'unknown', key: '__proto__' },
      { kind: 'unknown', key: 'was-foo' },
      { kind: 'unknown', key: 'note-constructor' },
      { kind: 'unknown', key: 'was-' },
    ]);
  });

  test('given a repeated key, then the first counts', () => {
    const link = read('note-fee=a&note-fee=b&was-fee=1&was-fee=2&sent=2026-01-01&sent=2026-01-02');
    expect(link.agreement).toMatchObject({ sent: '2026-01-01', was: { fee: 1 }, notes: { fee: 'a' } });
    expect(link.problems).toEqual([
      { kind: 'repeated', key: 'note-fee' },
      { kind: 'repeated', key: 'was-fee' },
      { kind: 'repeated', key: 'sent' },
    ]);
  });

  test('given a note too long or not clean, then what fits and is clean, and a message; a blank one is none', () => {
    const link = read(`note-fee=${'😀'.repeat(141)}&note-users=a%0Ab%E2%80%AE&note-wage=%20%20`);
    expect(link.agreement?.notes).toEqual({ fee: '😀'.repeat(140), users: 'ab' });
    expect(link.problems.map((one) => one.kind)).toEqual(['out-of-range', 'out-of-range']);
  });

  test('given markup in a note, then it is text', () => {
    expect(read('note-fee=%3Cimg%20src=x%20onerror=alert(1)%3E&cur=EUR').agreement?.notes['fee']).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('the side a link opens', () => {
  test('given the other side is shown, then the rest of the link stays as it was sent, faults and all', () => {
    const sent = 'v=1&users=50&fee=abc&at=2025-01-01&res=1.';
    expect(inView(sent, 'work')).toBe(`view=work&${sent}`);
    expect(inView(inView(sent, 'work'), 'work')).toBe(`view=work&${sent}`);
    expect(inView(inView(sent, 'work'), 'case')).toBe(sent);
    expect(read(inView(sent, 'work'))).toEqual({ ...read(sent), view: 'work' });
    expect(read(inView(encodeURIComponent(sent), 'work'))).toEqual({ ...read(sent), view: 'work' });
  });
});

describe('laws', () => {
  const valueOf = (field: Field): fc.Arbitrary<number | string> => {
    if (field.kind === 'choice') return fc.constantFrom(...field.options);
    if (field.kind === 'text') return fc.string({ unit: 'binary', maxLength: field.maxLength }).map(cleanText);
    if (field.whole) return fc.integer({ min: field.min, max: field.max });
    return fc.double({ min: field.min, max: field.max, noNaN: true }).map((n) => n + 0);
  };
  const keys = fields.map(({ key }) => key);
  const record = (of: (field: Field) => fc.Arbitrary<number | string>, requiredKeys?: never[]) =>
    fc.record(Object.fromEntries(fields.map((field) => [field.key, of(field)])), {
      noNullPrototype: true,
      ...(requiredKeys ? { requiredKeys } : {}),
    });
  // Text as people and gateways write it: escapes, dots and brackets at the end, line ends.
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 140 }),
    fc
      .array(fc.constantFrom('%41', '%2541', '%', '=3D', '&', '=', '.', ')', '> ', 'é', '😀', ' ', '#', '%0A'), { maxLength: 12 })
      .map((all) => all.join('')),
  );
  const note = text.map(cleanText).filter((one) => one.trim() !== '');
  const agreement = fc.record({
    sent: fc.option(fc.constantFrom('2026-11-02', '2024-02-29')),
    agreed: fc.uniqueArray(fc.constantFrom(...keys)),
    was: record(valueOf, []),
    notes: record(() => note, []),
  });

  test('given any inputs and agreement, then reading the written link gives the same back, without a problem', () => {
    fc.assert(
      fc.property(record(valueOf), agreement, fc.constantFrom('case' as const, 'work' as const), (inputs, given, view) => {
        const was = Object.fromEntries(Object.entries(given.was).filter(([key, value]) => !Object.is(inputs[key], value)));
        const label = cleanText(String(inputs['label']));
        const link = readLink(NEGOTIATED, `#${writeLink(NEGOTIATED, { ...inputs, label }, STAMP, { ...given, was } as Agreement, view)}`);
        expect(link).toEqual({
          isLink: true,
          inputs: { ...inputs, label },
          version: 1,
          ...STAMP,
          agreement: { ...given, was },
          view,
          problems: [],
          hiddenProblems: 0,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('given any inputs and agreement, then the link has no sign that ends an address, nor ends with a dot', () => {
    fc.assert(
      fc.property(record(valueOf), agreement, (inputs, given) => {
        expect(writeLink(NEGOTIATED, inputs as Inputs, STAMP, given as Agreement)).toMatch(/^[\w.~%&=-]*[^.]$/);
      }),
      { numRuns: 300 },
    );
  });

  test('given junk in any of its keys, then the link is read all the same', () => {
    const pair = fc.tuple(
      fc.constantFrom(
        'sent',
        'view',
        'agreed',
        'was-',
        'note-',
        'was-fee',
        'note-fee',
        'was-label',
        'note-__proto__',
        'was-constructor',
        'agreed-fee',
      ),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('%E0%A4', '%', '9'.repeat(400), '.'.repeat(300), 'fee.users', '2026-11-02', 'work'),
      ),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        expect(breach(NEGOTIATED, pairs.map(([key, value]) => `${key}=${value}`).join('&'))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['agreed keys', `agreed=${'fee.'.repeat(50_000)}`],
    ['unknown agreed keys', `agreed=${Array.from({ length: 50_000 }, (_, n) => `k${n}`).join('.')}`],
    ['a note', `note-fee=${'x'.repeat(200_000)}`],
    ['line ends', `users=1${'\n'.repeat(200_000)}`],
    ['line ends and equals', `v=1&users=1${'=\n'.repeat(100_000)}&fee=2`],
    ['quote marks', `users=1\n${'> '.repeat(100_000)}2`],
    ['quoted-printable equals', `v=3D1&users${'='.repeat(200_000)}`],
    ['spaces', `users=${' '.repeat(200_000)}1`],
    ['escaped escapes', `v=1&label=${'%2541'.repeat(40_000)}`],
  ])('given a huge link of %s, then it is read', (_, fragment) => {
    expect(breach(NEGOTIATED, fragment)).toBeNull();
  });
});
