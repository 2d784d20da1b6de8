/** Tables that are offered as files: what the page shows is what the file holds. */
import { expect, test } from 'vitest';
import { elementsOf } from '../../src/build/html.ts';
import { csvOf, tablesOf } from '../../src/build/tables.ts';

const TABLE = `<div data-csv="events"><table><thead><tr><th>Event</th><th>When</th></tr></thead>
<tbody><tr><td><code>cart_filled</code></td><td>First
 item, any; page</td></tr><tr><td>say “hi”</td><td>"quoted"</td></tr></tbody></table></div>`;

test('given an English page, then columns are parted by commas and a cell with one is quoted', () => {
  const [file] = tablesOf(elementsOf(TABLE), 'en', '/en/x/');
  expect(file).toEqual({ name: 'events', csv: '\uFEFFEvent,When\r\ncart_filled,"First item, any; page"\r\nsay “hi”,"""quoted"""\r\n' });
});

test('given a language with a decimal comma, then columns are parted by semicolons', () => {
  const table = elementsOf(TABLE).find((one) => one.tagName === 'table')!;
  expect(csvOf(table, 'it').split('\r\n')[1]).toBe('cart_filled;"First item, any; page"');
});

test('given a download without a table, then the page is named', () => {
  expect(() => tablesOf(elementsOf('<div data-csv="x"><p>no</p></div>'), 'en', '/en/x/')).toThrow(
    '/en/x/: <Download name="x"> holds no table.',
  );
});
