// Why this file: every kind of page, in every language, light and dark, narrow and wide, has no accessibility fault a machine can find.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { violations } from './axe.ts';
import { url, useBrowser } from './open.ts';
import { pagesOf, PLAIN_PAGES } from './pages.ts';

const { open } = useBrowser();

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
] as const;

describe.each(LOOKS)('in $colorScheme at $width px', ({ colorScheme, width }) => {
  test.each([['no language', PLAIN_PAGES] as const, ...LOCALES.map((locale) => [locale, pagesOf(locale)] as const)])(
    'given one page of each kind in %s, then axe finds nothing',
    async (_, paths) => {
      const { page } = await open({ colorScheme, viewport: { width, height: 900 } });
      const found: Record<string, string[]> = {};
      for (const path of paths) {
        await page.goto(url(path));
        const faults = await violations(page);
        if (faults.length) found[path] = faults;
      }
      expect(found).toEqual({});
    },
  );
});
