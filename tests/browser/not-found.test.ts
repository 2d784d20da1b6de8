// Why this file: a lost reader is answered in the language of the address, with a way on.
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/locales.ts';
import { wordsOf } from '../../src/words/index.ts';
import { until, url, useBrowser } from './open.ts';

const { open } = useBrowser();

describe.each(LOCALES)('an address that does not exist, in %s', (locale) => {
  const words = wordsOf(locale).site.notFound;

  test('given a language in the address, then only that language is shown and its links lead home', async () => {
    const { page } = await open({ expected: /404/ });
    const answer = await page.goto(url(`/${locale}/foundations/no-such-page/`));
    expect(answer?.status()).toBe(404);
    await until(() => page.locator('[data-not-found]:visible').count()).toBe(1);
    expect(await page.locator('[data-not-found]:visible').innerText()).toContain(words.text);
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    await page.getByRole('link', { name: words.home }).click();
    await page.waitForURL(`**/${locale}/`);
  });
});

test('given no language in the address, then every language is shown', async () => {
  const { page } = await open({ expected: /404/ });
  await page.goto(url('/nowhere/'));
  await until(() => page.locator('[data-not-found]:visible').count()).toBe(LOCALES.length);
});
