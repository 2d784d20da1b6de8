/** A case as a file: comes back as it went, and is read as strictly as a link. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf, MOST_FILE, readFile, type FileLike } from '../../src/calculator/case-file.ts';
import { readLink } from '../../src/calculator/link.ts';
import { definition } from '../../src/calculators/roi/definition.ts';

const LINK =
  'v=1&cur=CHF&label=Rossi%20%26%20figli%3A%20%2541&users=120.5&fee=22&at=2026-01-31&res=12345.5' +
  '&sent=2026-11-02&agreed=users.fee&was-fee=25&note-fee=50%25%2C%20ask%20Anna%2E';

function file(text: string, size = text.length): FileLike {
  return { size, text: () => Promise.resolve(text) };
}
const open = (text: string) => readFile(file(text), definition);
const written = JSON.parse(fileOf(definition, LINK)) as { case: Record<string, unknown>; [key: string]: unknown };
const withCase = (changes: Record<string, unknown>) => JSON.stringify({ ...written, case: { ...written.case, ...changes } });

test('given a case, then its file can be read by a person: the pairs of the link, decoded', () => {
  expect(fileOf(definition, 'v=1&users=120&label=Rossi%20%26%20figli&sent=2026-11-02&agreed=users')).toBe(`{
  "format": "two-engines-case",
  "formatVersion": 1,
  "calculator": "roi",
  "case": {
    "v": "1",
    "users": "120",
    "label": "Rossi & figli",
    "sent": "2026-11-02",
    "agreed": "users"
  }
}
`);
});

test('given a file as it was saved, then it opens the same case, also with a byte order mark', async () => {
  for (const text of [fileOf(definition, LINK), `\ufeff${fileOf(definition, LINK)}`]) {
    const read = await open(text);
    expect('fragment' in read && readLink(definition, read.fragment)).toEqual(readLink(definition, LINK));
  }
});

test('given any texts in it, then they come back as they are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('%41', '%', '=3D', '&', '#', '\n', '"', '\\', '<b>', 'é', '.', '=', 'v'), { maxLength: 10 }),
      async (parts) => {
        const label = parts.join('');
        const read = await open(withCase({ label }));
        expect('fragment' in read && readLink(definition, read.fragment).inputs['label']).toBe(label.replaceAll('\n', ''));
      },
    ),
  );
});

describe('a file that is refused', () => {
  test('given 50 MB, then its text is never asked for', async () => {
    let asked = 0;
    const big: FileLike = {
      size: 50_000_000,
      text: () => {
        asked++;
        return Promise.resolve('{}');
      },
    };
    expect(await readFile(big, definition)).toEqual({ refused: 'too-big', detail: '50000000' });
    expect(asked).toBe(0);
    expect(await readFile(file(fileOf(definition, LINK), MOST_FILE), definition)).toHaveProperty('fragment');
  });

  test('given any part of a file, then it was cut off', async () => {
    const text = fileOf(definition, LINK).trimEnd();
    for (let length = 1; length < text.length; length++)
      expect((await open(text.slice(0, length))) as object).toMatchObject({ refused: 'truncated' });
  });

  test('given it cannot be read at all, then so it says', async () => {
    const gone: FileLike = { size: 10, text: () => Promise.reject(new Error('gone')) };
    expect(await readFile(gone, definition)).toEqual({ refused: 'not-json', detail: '' });
  });

  test.each([
    ['not-json', '', ''],
    ['not-json', 'v=1&users=3', ''],
    ['not-json', '{"format": "two-engines-case",}', ''],
    ['not-json', '<html></html>', ''],
    ['other-format', '[]', ''],
    ['other-format', 'null', ''],
    ['other-format', '"two-engines-case"', ''],
    ['other-format', '{}', ''],
    ['other-format', '{"__proto__": {"format": "two-engines-case", "formatVersion": 1, "calculator": "roi", "case": {"v": "1"}}}', ''],
    ['other-format', JSON.stringify({ ...written, format: 'two-engines-list' }), ''],
    ['other-format', JSON.stringify({ ...written, formatVersion: '1' }), ''],
    ['other-format', JSON.stringify({ ...written, formatVersion: 0 }), ''],
    ['other-format', JSON.stringify({ ...written, calculator: 7 }), ''],
    ['other-format', JSON.stringify({ ...written, case: [] }), ''],
    ['other-format', JSON.stringify({ ...written, case: {} }), ''],
    ['other-format', JSON.stringify({ ...written, case: undefined }), ''],
    ['newer', JSON.stringify({ ...written, formatVersion: 2 }), '2'],
    ['newer', withCase({ v: '2' }), '2'],
    ['other-calculator', JSON.stringify({ ...written, calculator: 'ltv-cac' }), 'ltv-cac'],
    ['other-calculator', JSON.stringify({ ...written, calculator: `<b>${'x'.repeat(100)}\u202e` }), `<b>${'x'.repeat(37)}…`],
  ])('%s: given %s', async (refused, text, detail) => {
    expect(await open(text)).toEqual({ refused, detail });
  });
});

test('given values that are no text, then each is named as one that cannot be read, and nothing of the prototype changes', async () => {
  const read = await open(
    withCase({ users: 120, fee: null, wage: ['40'], billing: { a: 1 }, constructor: 'x' }).replace(
      '"cur"',
      '"__proto__":{"polluted":1},"cur"',
    ),
  );
  const link = readLink(definition, 'fragment' in read ? read.fragment : '');
  expect(link.problems.filter((one) => one.kind === 'malformed').map((one) => ('key' in one ? one.key : ''))).toEqual([
    'users',
    'wage',
    'fee',
    'billing',
  ]);
  expect(
    link.problems
      .filter((one) => one.kind === 'unknown')
      .map((one) => ('key' in one ? one.key : ''))
      .sort(),
  ).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
