/** What mail programs and gateways do to a link. */

import { describe, expect, test } from 'vitest';
import { readLink, writeLink } from '../../src/calculator/link.ts';
import { addressWithState } from '../../src/calculator/mail-gateway.ts';
import { DEFAULT_LINK, NEGOTIATED, ROI } from './roi-fields.ts';

const read = (fragment: string) => readLink(ROI, fragment);

describe('what mail does to links', () => {
  test.each(['.', ',', ')', '>', ';', '"', '/', ').', '>,', '%22', '%3E.'])('given %s glued to the end, then it is not there', (junk) => {
    for (const end of ['users=3&res=12345.5', 'users=3&res=none', 'users=3&at=2026-01-31', 'users=3', 'users=3&cur=KRW', 'users=3&v=1']) {
      const link = read(end + junk);
      expect(link).toEqual(read(end));
      expect(link.problems).toEqual([]);
    }
  });

  test('given junk elsewhere, then it is a bad value', () => {
    expect(read('users=3.&fee=1').problems).toEqual([{ kind: 'malformed', key: 'users', value: '3.', used: 120 }]);
    expect(read('fee=1&users=abc.').problems).toEqual([{ kind: 'malformed', key: 'users', value: 'abc.', used: 120 }]);
    expect(read('fee=1&users=...').problems).toEqual([{ kind: 'malformed', key: 'users', value: '...', used: 120 }]);
    // The value in use is not the one at the end.
    expect(read('users=3.&users=4.').inputs['users']).toBe(120);
  });

  test('given junk after a value out of range, then the bound and its message', () => {
    expect(read('term=99).').problems).toEqual([{ kind: 'out-of-range', key: 'term', value: '99).', used: 10 }]);
  });

  test('given text at the end, then a dot belongs to it; a broken escape stays broken', () => {
    expect(read('users=3&label=Acme Inc.').inputs['label']).toBe('Acme Inc.');
    expect(read('users=3&label=%E0%A4.').problems).toEqual([{ kind: 'malformed', key: 'label', value: '%E0%A4.', used: '' }]);
  });

  test.each([1, 2, 3])('given a link encoded as a whole %i times, then the same case', (times) => {
    const link = DEFAULT_LINK.replace('label=', 'label=A%20%26%20B%3D');
    let text = link;
    for (let n = 0; n < times; n++) text = encodeURIComponent(text);
    expect(read(text)).toEqual(read(link));
    expect(read(`#${encodeURIComponent(`#${link}`)}`)).toEqual(read(link));
    expect(read(text).inputs['label']).toBe('A & B=');
  });
});

/** A case under negotiation, with a text at its end that mail programs like to take apart. */
const TALK =
  'v=1&label=Acme%20%26%20Co%2E&users=120&fee=22&billing=annual&at=2026-01-31&res=12345.5' +
  '&sent=2026-11-02&agreed=users.fee&was-fee=25&was-billing=term&note-users=50%25%20%28pilot%29&note-fee=ask%20Anna%2E';
const DOCUMENTS = [
  ['a plain case', DEFAULT_LINK],
  ['a negotiated case', TALK],
] as const;

describe.each(DOCUMENTS)('what mail does to %s', (_, link) => {
  const talk = (fragment: string) => readLink(NEGOTIATED, fragment);
  const whole = talk(link);
  /** Wraps like a mail program: every so many characters, with what it puts at the break. */
  const wrapped = (at: number, by: string) => link.replace(new RegExp(`.{${at}}(?=.)`, 'g'), `$&${by}`);

  test('given nothing is done to it, then it has no problem, or the rest would prove nothing', () => {
    expect(whole.problems).toEqual([]);
    expect(whole.agreement?.was).toEqual(link === TALK ? { fee: 25, billing: 'term' } : {});
  });

  test.each(['\n', '\r\n', ' \r\n', '\r\n> ', '\n>> ', '\r\n    ', '=\r\n', '=\n'])(
    'given it is wrapped with %j anywhere, then the same case',
    (by) => {
      for (let at = 20; at < 80; at++) expect(talk(wrapped(at, by))).toEqual(whole);
    },
  );

  test.each(['%0A', '%0D%0A', '%20', '%0D%0A%3E%20', ' '])('given %j between its pairs, then the same case', (by) => {
    expect(talk(link.replaceAll('&', `&${by}`))).toEqual(whole);
    // Before the sign a text would take it for its own.
    expect(talk(link.replace('&fee', `${by}&fee`).replace('&at', `${by}&at`))).toEqual(whole);
  });

  test('given the source of a mail, with its =3D and soft breaks, then the same case', () => {
    const source = link.replaceAll('=', '=3D');
    expect(talk(source)).toEqual(whole);
    for (const by of ['=\r\n', '=', '=%0D%0A', '= '])
      for (let at = 20; at < 76; at++)
        // A mail program never breaks inside an escape of its own.
        expect(talk(source.replace(new RegExp(`(?:=3D|[^=]){${at}}(?=.)`, 'g'), `$&${by}`))).toEqual(whole);
  });

  test.each(['.', ',', ')', '>', ';', '"', '/', ').', ' '])('given %j glued to its end, then the same case', (junk) => {
    expect(talk(link + junk)).toEqual(whole);
  });

  test.each(['%20', '”', '%E2%80%9D', '»', '%22', '%3E.', ']'])('given %j glued to its end, then the numbers are the same', (junk) => {
    const read = talk(link + junk);
    // At the end of a note such a sign may be the writer's own: it stays, and no number is touched.
    expect({ ...read, agreement: { ...read.agreement, notes: {} } }).toEqual({ ...whole, agreement: { ...whole.agreement, notes: {} } });
    if (link === DEFAULT_LINK) expect(read).toEqual(whole);
  });

  test.each([1, 2, 3])('given it is encoded as a whole %i times, as gateways pass it on, then the same case', (times) => {
    let text: string = link;
    for (let n = 0; n < times; n++) text = encodeURIComponent(text);
    expect(talk(text)).toEqual(whole);
    expect(talk(`%23${text}`)).toEqual(whole);
  });

  test.each([1, 2])('given each of its escapes is escaped %i times more, then the same case', (times) => {
    let text: string = link;
    for (let n = 0; n < times; n++) text = text.replaceAll('%', '%25');
    expect(talk(text)).toEqual(whole);
  });

  test('given &amp; between its pairs, once or twice, then the same case', () => {
    expect(talk(link.replaceAll('&', '&amp;'))).toEqual(whole);
    expect(talk(link.replaceAll('&', '&amp;amp;'))).toEqual(whole);
  });

  test('given Outlook’s Safe Links, then the address in it opens the same case, taken out once or one time too few', () => {
    const address = `https://two-engines.example/it/tools/roi/#${link}`;
    const safe = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7C%7C&reserved=0`;
    const inner = new URL(safe).searchParams.get('url')!;
    expect(talk(new URL(inner).hash)).toEqual(whole);
    // A gateway behind it has encoded the inner address again: its # is part of the path now.
    for (const once of [address.replace('#', '%23'), `https://two-engines.example/it/tools/roi/${encodeURIComponent(`#${link}`)}`])
      for (const path of [once, once.replaceAll('%', '%25')]) {
        const found = addressWithState(new URL(path).pathname, '');
        expect(talk(found!.slice(found!.indexOf('#')))).toEqual(whole);
      }
  });
});

describe('what wrapping cannot be told from', () => {
  test('given a space inside a number, then it is not guessed but told', () => {
    expect(read('users=1%20000&fee=1').problems).toEqual([{ kind: 'malformed', key: 'users', value: '1 000', used: 120 }]);
  });

  test('given a text that holds escapes, then it is that text', () => {
    const label = '100%25 of %41';
    const link = writeLink(NEGOTIATED, { label: '%41' }, { at: '2026-01-31', res: '1' });
    expect(readLink(NEGOTIATED, link).inputs['label']).toBe('%41');
    expect(readLink(NEGOTIATED, writeLink(NEGOTIATED, { label }, { at: '2026-01-31', res: '1' })).inputs['label']).toBe(label);
  });
});
