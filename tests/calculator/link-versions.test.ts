/** Old links and newer ones, with a made-up schema. */

import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/calculator/field.ts';
import { readLink } from '../../src/calculator/link.ts';

describe('versions', () => {
  const field = (key: string): Field => ({
    kind: 'number',
    key,
    group: 'g',
    unit: 'count',
    default: 1,
    min: 0,
    max: 100,
  });
  /** Version 2 renamed `seats` to `users`; version 3 keeps its keys; version 4 counts `fee` by the month and no longer by the year. */
  const schema = {
    version: 4,
    fields: [field('users'), field('fee')],
    migrations: {
      1: (pairs: ReadonlyMap<string, string>) => new Map([...pairs].map(([key, value]) => [key === 'seats' ? 'users' : key, value])),
      3: (pairs: ReadonlyMap<string, string>) =>
        new Map([...pairs].map(([key, value]) => [key, key === 'fee' ? String(Number(value) / 12) : value])),
    },
  };

  test('given an old link, then each migration after its version is applied, in turn', () => {
    expect(readLink(schema, 'v=1&seats=7&fee=24')).toMatchObject({
      version: 1,
      inputs: { users: 7, fee: 2 },
      problems: [],
    });
    expect(readLink(schema, 'v=2&users=7&fee=24')).toMatchObject({
      version: 2,
      inputs: { users: 7, fee: 2 },
      problems: [],
    });
    expect(readLink(schema, 'v=4&users=7&fee=24')).toMatchObject({
      version: 4,
      inputs: { users: 7, fee: 24 },
      problems: [],
    });
    expect(readLink(schema, 'users=7&fee=24')).toMatchObject({
      version: 4,
      inputs: { users: 7, fee: 24 },
      problems: [],
    });
  });

  test('given a key that its version did not know, then it is unknown; one repeated under its old name is listed', () => {
    expect(readLink(schema, 'v=4&seats=7').problems).toEqual([{ kind: 'unknown', key: 'seats' }]);
    expect(readLink(schema, 'v=1&seats=7&seats=8').problems).toEqual([{ kind: 'repeated', key: 'seats' }]);
  });

  test('given a newer link, then it is read with our version and said so', () => {
    expect(readLink(schema, 'v=5&users=7')).toMatchObject({
      version: 4,
      inputs: { users: 7, fee: 1 },
      problems: [{ kind: 'newer-version', value: '5', used: 4 }],
    });
    expect(readLink(schema, `v=${'9'.repeat(300)}`).problems).toEqual([{ kind: 'newer-version', value: `${'9'.repeat(40)}…`, used: 4 }]);
  });

  test.each(['', '0', '-1', '1.5', 'x', '1e3', 'Infinity'])('given v=%s, then our version and a message', (value) => {
    const link = readLink(schema, `v=${value}&users=7`);
    expect(link.version).toBe(4);
    expect(link.inputs).toEqual({ users: 7, fee: 1 });
    expect(link.problems).toEqual([{ kind: 'malformed', key: 'v', value, used: 4 }]);
  });

  test('given a migration that throws, then still no exception', () => {
    const broken = {
      ...schema,
      migrations: {
        1: () => {
          throw new Error('bug');
        },
      },
    };
    expect(readLink(broken, 'v=1&users=7&seats=3')).toMatchObject({
      inputs: { users: 7, fee: 1 },
      problems: [{ kind: 'unknown', key: 'seats' }],
    });
  });
});
