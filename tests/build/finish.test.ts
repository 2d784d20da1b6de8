/** What a page goes through once it is rendered, and what comes of all of them. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { close } from 'pagefind';
import { expect, test } from 'vitest';
import { forPaper, textFirst, startFinish } from '../../src/build/finish.ts';
import { LOCALES } from '../../src/locales.ts';
import type { OfflineList } from '../../src/offline/list.ts';

const page = (main: string) =>
  `<!DOCTYPE html><html lang="it"><head><title>T</title><link rel="canonical" href="https://a.example/it/"/><link rel="stylesheet" href="/_astro/print.css" media="print"></head><body><main data-pagefind-body>${main}</main></body></html>`;

function write(dist: string, name: string, text: string): void {
  mkdirSync(dirname(join(dist, name)), { recursive: true });
  writeFileSync(join(dist, name), text);
}

const TABLE = '<div data-csv="prezzi"><table><tr><th></th><th>Prezzo</th></tr><tr><td>A</td><td>1,5</td></tr></table></div>';

test('given pages, then each gets its policy and loses what it does not need, and the site its tables, headers and search index', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const finish = await startFinish(new Map(), { moved: { old: 'b' }, short: {} });
  const finished = finish.page('/it/a/', page(`<h1>Prezzi</h1><p><a href="/it/b/">b</a></p>${TABLE}`));
  const other = finish.page('/it/b/', page('<h1>B</h1><script>alert(1)</script>'));
  for (const locale of LOCALES.filter((one) => one !== 'it'))
    finish.page(`/${locale}/b/`, page('<h1>B</h1>').replace('"it"', `"${locale}"`));
  write(dist, '404.html', 'lost');
  write(dist, 'index.html', 'languages');
  write(dist, 'favicon.svg', '<svg/>');
  write(dist, 'it/a/index.html', finished);
  for (const locale of LOCALES) write(dist, `${locale}/b/index.html`, other);
  await finish.site(dist);

  expect(finished).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
  expect(finished).toContain('<tr><td></td><th>Prezzo</th></tr>');
  expect(readFileSync(join(dist, 'it/files/prezzi.csv'), 'utf8')).toBe('\uFEFF;Prezzo\r\nA;1,5\r\n');
  // The hash of `alert(1)`, as in tests/site/policy.test.ts.
  expect(readFileSync(join(dist, '_headers'), 'utf8')).toContain("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  const search = JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: object };
  expect(search.languages).toMatchObject({ it: { page_count: 2 } });
  expect(readFileSync(join(dist, '_redirects'), 'utf8')).toContain('/it/old /it/b/ 301\n');
  expect(JSON.parse(readFileSync(join(dist, 'lost/it.json'), 'utf8'))).toEqual({
    pages: [
      ['a', 'Prezzi'],
      ['b', 'B'],
    ],
    moved: { old: 'b' },
  });
  const kept = (JSON.parse(readFileSync(join(dist, 'offline/it.json'), 'utf8')) as OfflineList).map(([address]) => address);
  expect(kept.slice(0, 6)).toEqual(['/favicon.svg', '/404.html', '/lost/it.json', '/', '/it/a/', '/it/b/']);
  expect(readFileSync(join(dist, 'sw.js'), 'utf8')).toContain('offline-1-');
});

test('given a chapter, then it says its address on its root and keeps its sheet for print; a calculator prints by its own', () => {
  expect(forPaper(page('<h1>A</h1>'))).toMatch(/<html data-at="https:\/\/a\.example\/it\/".*media="print"/);
  const calculator = forPaper(page('<div data-calculator="roi"></div>'));
  expect(calculator).not.toMatch(/data-at|media="print"/);
});

test('given the script of a calculator, then it comes after what the text needs; other scripts are left as they are', () => {
  const island = '<script type="module" src="/_astro/Island.astro_0_lang.a1.js"></script>';
  const other = '<script type="module" src="/_astro/print.b2.js"></script>';
  expect(textFirst(other + island)).toBe(other + island.replace('"module"', '"module" fetchpriority="low"'));
});

test('given a link that leads nowhere, then the site is refused and the link is named', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const finish = await startFinish();
  finish.page('/it/a/', page('<h1>A</h1><p><a href="/it/gone/">x</a></p>'));
  await expect(finish.site(dist)).rejects.toThrow('/it/a/: the link /it/gone/ leads to no page.');
  expect(existsSync(join(dist, '_headers'))).toBe(false);
});

test('given an address that leads nowhere, then the site is refused and the address is named', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const finish = await startFinish(new Map(), { moved: { old: 'gone' }, short: {} });
  finish.page('/it/a/', page('<h1>A</h1>'));
  await expect(finish.site(dist)).rejects.toThrow('/it/old leads to /it/gone/, which is no page.');
});

test('given many pages, then what is kept of each is not the page', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const pages = 40;
  const length = 1_000_000;
  const finish = await startFinish();
  const before = used();
  for (let n = 0; n < pages; n++) {
    const text = `<h1>A title that is long enough, ${n}</h1><p><a id="anchor-of-the-page" href="/it/some/other/page/">A</a>${'text '.repeat(length / 5)}</p>`;
    finish.page(`/it/page-${n}/`, `<!DOCTYPE html><html lang="it"><head><title>T</title></head><body><main>${text}</main></body></html>`);
  }
  const kept = used() - before;
  await close();
  expect(kept).toBeLessThan((pages * length) / 4);
});
