/** What mail programs and gateways do to a link. */

import { describe, expect, test } from 'vitest';
import { readLink } from '../../src/calculator/link.ts';
import { DEFAULT_LINK, ROI } from './roi-fields.ts';

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
