/** What a page goes through once it is rendered, and what comes of all of them. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startFinish } from '../../src/build/finish.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html lang="it"><head><title>T</title><link rel="stylesheet" href="/_astro/print.css" media="print"></head><body><main data-pagefind-body>${main}</main></body></html>`;

const TABLE = '<div data-csv="prezzi"><table><tr><th></th><th>Prezzo</th></tr><tr><td>A</td><td>1,5</td></tr></table></div>';

test('given pages, then each gets its policy and loses what it does not need, and the site its tables, headers and search index', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const finish = await startFinish();
  const finished = finish.page('/it/a/', page(`<h1>Prezzi</h1><p><a href="/it/b/">b</a></p>${TABLE}`));
  finish.page('/it/b/', page('<h1>B</h1><script>alert(1)</script>'));
  await finish.site(dist);

  expect(finished).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
  expect(finished).not.toContain('media="print"');
  expect(finished).toContain('<tr><td></td><th>Prezzo</th></tr>');
  expect(readFileSync(join(dist, 'it/files/prezzi.csv'), 'utf8')).toBe('\uFEFF;Prezzo\r\nA;1,5\r\n');
  // The hash of `alert(1)`, as in tests/site/policy.test.ts.
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  const search = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: object };
  expect(search.languages).toMatchObject({ it: { page_count: 2 } });
});

test('given a link that leads nowhere, then the site is refused and the link is named', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const finish = await startFinish();
  finish.page('/it/a/', page('<h1>A</h1><p><a href="/it/gone/">x</a></p>'));
  await expect(finish.site(dist)).rejects.toThrow('/it/a/: the link /it/gone/ leads to no page.');
  expect(existsSync(join(dist, '_headers'))).toBe(false);
});
