/** What a link looks like. */

import { describe, expect, test } from 'vitest';
import { defaultsOf } from '../../src/calculator/field.ts';
import { writeLink } from '../../src/calculator/link.ts';
import { DEFAULT_LINK, ROI } from './roi-fields.ts';

const DEFAULTS = defaultsOf(ROI.fields);
const STAMP = { at: '2026-01-31', res: '12345.5' };

describe('writing', () => {
  test('given the defaults, then the version, every field in table order, the date and the result', () => {
    expect(writeLink(ROI, DEFAULTS, STAMP)).toBe(DEFAULT_LINK);
  });

  test('given numbers and text that mail programs trip over, then none of it is left in the link', () => {
    const link = writeLink(ROI, { ...DEFAULTS, uplift: 1e-7, label: "Acme & Söhne (A+B) 'x'*!=#%" }, STAMP);
    expect(link).toContain('&uplift=0.0000001&');
    expect(link).toContain('&label=Acme%20%26%20S%C3%B6hne%20%28A%2BB%29%20%27x%27%2A%21%3D%23%25&');
  });

  test('given half a character, then it is replaced and nothing is thrown', () => {
    expect(writeLink(ROI, { ...DEFAULTS, label: 'a\ud83d' }, STAMP)).toContain('&label=a%EF%BF%BD&');
  });

  test('given a field without a value, then its default', () => {
    expect(writeLink(ROI, {}, STAMP)).toBe(DEFAULT_LINK);
  });
});
